//! What Oppfølging shows: as list or month, which checks, whose, of what. Kept while the window is open; asks nothing.

import { useSyncExternalStore } from 'react';
import type { CheckQuery, CheckShow, Kind } from '../../api/bindings';
import { addDays, type Day } from '../../text/calendar';

export const PERIODS = ['30', '90', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export interface FollowUpChoice {
  view: 'list' | 'month';
  show: CheckShow;
  /** How far ahead the list reaches; of answered checks, how far back. */
  period: Period;
  text: string;
  /** Whose; blank = everyone's, an empty name = nobody's. */
  responsible: string | null;
  kind: Kind | null;
  supplier: string | null;
  /** The day the calendar stands on; blank = today. */
  day: Day | null;
}

const FIRST: FollowUpChoice = {
  view: 'list',
  show: 'open',
  period: '90',
  text: '',
  responsible: null,
  kind: null,
  supplier: null,
  day: null,
};

const listeners = new Set<() => void>();
let current = FIRST;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function choose(change: Partial<FollowUpChoice>) {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** Takes the filters away; view, period and day stay. */
export const clearFilters = () => choose({ text: '', responsible: null, kind: null, supplier: null });

/** As when the window opens; for tests. */
export const forgetChoice = () => choose(FIRST);

export const useFollowUpChoice = (): FollowUpChoice => useSyncExternalStore(subscribe, () => current);

export const filtersOn = ({ text, responsible, kind, supplier }: FollowUpChoice): number =>
  [text.trim() !== '', responsible !== null, kind !== null, supplier !== null].filter(Boolean).length;

/** The question to the register. `text` may lag behind what is typed. */
export function queryOf(choice: FollowUpChoice, today: Day, text = choice.text): Omit<CheckQuery, 'offset' | 'limit'> {
  const days = choice.period === 'all' ? null : Number(choice.period);
  const open = choice.show === 'open';
  return {
    show: choice.show,
    // What is overdue is never left out of what is open.
    from: open || days === null ? null : addDays(today, -days),
    to: open && days !== null ? addDays(today, days) : null,
    responsible: choice.responsible,
    kind: choice.kind,
    supplier: choice.supplier,
    contract: null,
    text: text.trim(),
  };
}
