//! A warning as a sentence: what is wrong, what follows, what to do. The sentences are in the locale files.

import type { Warning } from '../../api/bindings';
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
