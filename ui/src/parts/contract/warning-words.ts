//! A warning as a sentence: what is wrong, what follows, what to do. The sentences are in the locale files.

import type { Warning, WarningKind } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a warning names, in the language's form. */
function shownValue(text: Text, { kind, value }: Warning): string {
  switch (kind) {
    case 'justification-missing':
    case 'route-unavailable':
    case 'contested-route':
      return text.has(`climate-route-${value}`) ? text.t(`climate-route-${value}`) : value;
    case 'weight-too-low':
      return text.percent(Number(value));
    case 'ended-with-open-checks':
      return text.number(Number(value));
    default:
      return DAY.test(value) ? text.date(value) : value;
  }
}

/** `requirement` is the title of the requirement it concerns. */
export function warningSentence(text: Text, warning: Warning, requirement?: string): string {
  const number = warning.requirement === null ? '' : `K${warning.requirement}`;
  return text.t(`warning-${warning.kind}`, {
    requirement: [number, requirement].filter(Boolean).join(' '),
    value: shownValue(text, warning),
  });
}

export const warningShort = (text: Text, warning: Warning): string => text.t(`warning-${warning.kind}.short`);

/** Every kind, in the order they are shown. */
export const WARNING_KINDS = [
  'no-enforcement-documented',
  'supplier-deleted',
  'supplier-bankrupt',
  'supplier-winding-up',
  'option-notice-passed',
  'ended-with-open-checks',
  'no-requirements',
  'no-sanction-agreed',
  'limit-missing',
  'no-follow-up-plan',
  'milestone-outside-term',
  'justification-missing',
  'route-missing',
  'route-unavailable',
  'contested-route',
  'weight-too-low',
  'not-top-three',
  'wrong-organisation-number',
  'wrong-cpv-check-digit',
  'no-end-date',
] as const satisfies readonly WarningKind[];

/** Kinds whose short words say nothing without the rule they are about. */
const ABOUT_CLIMATE: readonly WarningKind[] = [
  'justification-missing',
  'route-unavailable',
  'contested-route',
  'weight-too-low',
  'not-top-three',
];

/** A kind of warning in a few words that stand alone. */
export function warningName({ t }: Pick<Text, 't'>, kind: WarningKind): string {
  const warning = t(`warning-${kind}.short`);
  return ABOUT_CLIMATE.includes(kind) ? t('week-missing-climate', { warning }) : warning;
}
