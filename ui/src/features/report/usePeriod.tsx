//! The period of a report: what was chosen, the field it is chosen by, and the way to what is wrong with it.

import { type ReactNode, useState } from 'react';
import type { Day } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { type ChosenPeriod, PeriodField, periodFault, WHOLE } from './PeriodField';

export interface PeriodChoice {
  /** Both blank for all of time; `null` while what is typed is no period. */
  bounds: { from: Day | null; to: Day | null } | null;
  field: ReactNode;
  /** Says what is wrong. Returns the name of the field to go to. */
  ask: () => string;
}

/** `whole` and `hint` are text keys: what stands for no period, and what belongs to one. */
export function usePeriod(texts: { whole?: string; hint?: string } = {}): PeriodChoice {
  const { t } = useText();
  const [period, setPeriod] = useState<ChosenPeriod>(WHOLE);
  const [unread, setUnread] = useState({ from: false, to: false });
  const [asked, setAsked] = useState(false);
  const fault = periodFault(period);
  const { chosen, from, to } = period;
  return {
    bounds: fault !== undefined || unread.from || unread.to ? null : chosen ? { from, to } : { from: null, to: null },
    field: (
      <PeriodField
        {...texts}
        value={period}
        onChange={setPeriod}
        onUnread={(which, now) => setUnread((before) => (before[which] === now ? before : { ...before, [which]: now }))}
        error={asked && fault !== undefined ? t(fault) : undefined}
      />
    ),
    ask: () => {
      setAsked(true);
      return unread.from || (from === null && to === null) ? 'period.from' : 'period.to';
    },
  };
}
