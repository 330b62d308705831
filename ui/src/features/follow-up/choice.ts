//! What Oppfølging shows: as list or month, which checks, whose, of what. Kept on this laptop, but for the day; asks nothing.

import { useSyncExternalStore } from 'react';
import type { CheckQuery, CheckShow, Kind } from '../../api/bindings';
import { preferences, setPreference } from '../../api/preferences';
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
let restored = false;
let saving: ReturnType<typeof setTimeout> | undefined;

/** A pause in the choosing before it is kept, in milliseconds. */
const PAUSE_MS = 400;

/** What was kept, as far as it can be read. */
export function readChoice(kept: string): Partial<FollowUpChoice> {
  let read: unknown = null;
  try {
    read = JSON.parse(kept);
  } catch {
    // Written by nobody, or by an earlier version: as if there were none.
  }
  if (typeof read !== 'object' || read === null) return {};
  const { view, show, period, text, responsible, kind, supplier } = read as Record<string, unknown>;
  const name = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    view: view === 'month' ? 'month' : 'list',
    show: show === 'answered' ? 'answered' : 'open',
    period: PERIODS.find((one) => one === period) ?? FIRST.period,
    text: name(text) ?? '',
    responsible: name(responsible),
    kind: name(kind) as Kind | null,
    supplier: name(supplier),
  };
}

function restore(): FollowUpChoice {
  if (!restored) {
    restored = true;
    current = { ...FIRST, ...readChoice(preferences().filters) };
  }
  return current;
}

function keepSoon() {
  clearTimeout(saving);
  saving = setTimeout(() => {
    const { day: _, ...kept } = current;
    // Not kept means chosen anew after a restart: no harm.
    setPreference('filters', JSON.stringify(kept)).catch(() => undefined);
  }, PAUSE_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function choose(change: Partial<FollowUpChoice>) {
  current = { ...restore(), ...change };
  for (const listener of listeners) listener();
  keepSoon();
}

/** Takes the filters away; view, period and day stay. */
export const clearFilters = () => choose({ text: '', responsible: null, kind: null, supplier: null });

/** As when the window opens; for tests. */
export function forgetChoice() {
  clearTimeout(saving);
  restored = true;
  current = FIRST;
  for (const listener of listeners) listener();
}

export const useFollowUpChoice = (): FollowUpChoice => useSyncExternalStore(subscribe, restore);

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
