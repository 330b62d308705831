//! What time a report is about: the whole contract, or from a day to a day.

import { Radios } from '../../components/Choice';
import { DateField } from '../../components/fields';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';

export interface ChosenPeriod {
  /** Whether the dates count: what was typed is kept while they do not. */
  chosen: boolean;
  from: Day | null;
  to: Day | null;
}

export const WHOLE: ChosenPeriod = { chosen: false, from: null, to: null };

/** What is wrong with it; a text key, or nothing. */
export function periodFault({ chosen, from, to }: ChosenPeriod): string | undefined {
  if (!chosen) return undefined;
  if (from === null && to === null) return 'reports-period-missing';
  return from !== null && to !== null && to < from ? 'reports-period-backwards' : undefined;
}

export interface PeriodFieldProps {
  value: ChosenPeriod;
  onChange: (value: ChosenPeriod) => void;
  /** Called when a date cannot be read (`true`) and when it can again. */
  onUnread: (field: 'from' | 'to', unread: boolean) => void;
  error?: string | undefined;
  /** What stands for no period; a text key. */
  whole?: string;
  /** What belongs to a period; a text key. */
  hint?: string;
}

export function PeriodField({
  value,
  onChange,
  onUnread,
  error,
  whole = 'reports-period-whole',
  hint = 'reports-period-hint',
}: PeriodFieldProps) {
  const { t } = useText();
  return (
    <>
      <Radios
        label={t('reports-period')}
        inline
        value={value.chosen ? 'chosen' : 'whole'}
        onChange={(next) => {
          onUnread('from', false);
          onUnread('to', false);
          onChange({ ...value, chosen: next === 'chosen' });
        }}
        options={[
          { value: 'whole', name: t(whole) },
          { value: 'chosen', name: t('reports-period-chosen') },
        ]}
      />
      {value.chosen && (
        <div className="report-period">
          <DateField
            name="period.from"
            label={t('reports-period-from')}
            value={value.from}
            onChange={(from) => onChange({ ...value, from })}
            onUnread={(unread) => onUnread('from', unread)}
          />
          <DateField
            name="period.to"
            label={t('reports-period-to')}
            value={value.to}
            error={error}
            onChange={(to) => onChange({ ...value, to })}
            onUnread={(unread) => onUnread('to', unread)}
          />
          <p className="xs sub">{t(hint)}</p>
        </div>
      )}
    </>
  );
}
