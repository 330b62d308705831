//! The head of a table over the years: what is followed, a column for each period, and the change.

import type { MeasuredPeriod } from '../../api/bindings';
import { useText } from '../../text/TextProvider';

export interface PeriodHeadsProps {
  periods: readonly MeasuredPeriod[];
  /** The two periods that the changes are between, where that is the same for the whole table. */
  compared?: readonly string[];
}

export function PeriodHeads({ periods, compared = [] }: PeriodHeadsProps) {
  const { t } = useText();
  const [from, to] = compared;
  return (
    <thead>
      <tr>
        <th scope="col">{t('measurements-indicator')}</th>
        {periods.map((period) => (
          <th key={period.label} scope="col" className="ms-num" title={period.whole ? undefined : t('measurements-part-year')}>
            {period.label}
          </th>
        ))}
        <th scope="col" className="ms-change">
          {from && to ? t('measurements-change-between', { from, to }) : t('measurements-change')}
        </th>
      </tr>
    </thead>
  );
}
