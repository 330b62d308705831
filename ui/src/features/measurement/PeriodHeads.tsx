//! The head of a table over the years: what is followed, a column for each period, and the change.

import type { MeasuredPeriod } from '../../api/bindings';
import { useText } from '../../text/TextProvider';

export function PeriodHeads({ periods }: { periods: readonly MeasuredPeriod[] }) {
  const { t } = useText();
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
          {t('measurements-change')}
        </th>
      </tr>
    </thead>
  );
}
