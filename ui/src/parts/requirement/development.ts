//! What was found in a requirement's checks over time, as a chart's points.

import type { CheckLine, RequirementState } from '../../api/bindings';
import type { ChartPoint, PointMark } from '../../components/chart-points';
import { type Day, partsOf } from '../../text/calendar';
import type { Text } from '../../text/TextProvider';

const MARKS: Record<RequirementState, PointMark> = {
  fulfilled: 'meets',
  partly: 'plain',
  'below-offer': 'below-offer',
  'not-fulfilled': 'below-requirement',
  'not-verified': 'plain',
  'not-applicable': 'plain',
};

/** `aug. 26` */
function monthYear({ t }: Pick<Text, 't'>, day: Day): string {
  const parts = partsOf(day);
  return parts ? `${t(`month-short-${parts.month}`)} ${String(parts.year % 100).padStart(2, '0')}` : day;
}

/** The answered checks, oldest first, at most the latest `most`; not applicable ones are left out. */
export function pointsOf(text: Pick<Text, 't' | 'date'>, checks: readonly CheckLine[], most = 10): ChartPoint[] {
  const answered = checks
    .flatMap(({ check, result, state }) => (result && state && state !== 'not-applicable' ? [{ check, result, state }] : []))
    .slice(-most);
  const names = answered.map(({ check }) => monthYear(text, check.due));
  return answered.map(({ check, result, state }, index) => {
    const name = names[index] ?? '';
    const twice = names.indexOf(name) !== names.lastIndexOf(name);
    return {
      label: twice ? text.date(check.due) : name,
      value: state === 'not-verified' ? null : result.actual,
      mark: MARKS[state],
    };
  });
}

/** The point of a value that is typed and not saved, after the others. */
export function draftPoint(text: Pick<Text, 't' | 'date'>, points: readonly ChartPoint[], due: Day, value: number): ChartPoint {
  const name = monthYear(text, due);
  const twice = points.some((point) => point.label === name);
  return { label: twice ? text.date(due) : name, value, mark: 'draft' };
}
