//! Which answers to § 7-9 are offered for a procurement, by the day it started. The register judges by the same
//! dated rules (domain/procurement/rule_set.rs) and warns; this only chooses what the form offers.

import type { ClimateRoute } from '../../api/bindings';
import type { Day } from '../../text/calendar';

export interface RuleSet {
  from: Day;
  /** Last day; blank while in force. */
  until: Day | null;
  routes: readonly ClimateRoute[];
}

export const RULE_SETS: readonly RuleSet[] = [
  {
    from: '2024-01-01',
    until: '2026-06-30',
    routes: [
      'weighted-30',
      'top-three',
      'requirements-instead',
      'below-thirty-with-requirements',
      'insignificant',
      'not-covered',
    ],
  },
  {
    from: '2026-07-01',
    until: null,
    routes: [
      'weighted-30',
      'top-three',
      'requirements-instead',
      'criterion-and-requirements',
      'insignificant',
      'critical-interest',
      'national-minimum',
      'not-covered',
    ],
  },
];

/** The answers that need no written text. */
const WITHOUT_TEXT: readonly ClimateRoute[] = ['weighted-30', 'top-three', 'not-covered'];

export const needsText = (route: ClimateRoute): boolean => !WITHOUT_TEXT.includes(route);

/** The rules for a procurement that started on a day; none before 2024. */
export const rulesOn = (day: Day): RuleSet | null =>
  RULE_SETS.find((rules) => rules.from <= day && (rules.until === null || day <= rules.until)) ?? null;

/** Before 2024 the duty was another; what was done can be recorded in these words, and is not judged. */
const BEFORE: readonly ClimateRoute[] = ['weighted-30', 'top-three', 'requirements-instead', 'insignificant', 'not-covered'];

/** What is offered: of the rules of the day; of all rules when it is not known. */
export function routesFor(started: Day | null): readonly ClimateRoute[] {
  if (started === null) return [...new Set(RULE_SETS.flatMap((rules) => rules.routes))];
  return rulesOn(started)?.routes ?? BEFORE;
}
