//! What the list of contracts shows: view, filters and order. Kept while the window is open; asks nothing.

import { useSyncExternalStore } from 'react';
import type { ContractOrder, ContractQuery, ContractState, ContractStatus, WarningKind } from '../../api/bindings';

export const VIEWS = ['all', 'mine', 'breach', 'ending'] as const;
export type View = (typeof VIEWS)[number];

export interface ListChoice {
  view: View;
  text: string;
  state: ContractState | null;
  status: ContractStatus | null;
  manager: string;
  department: string;
  warning: WarningKind | null;
  order: ContractOrder;
  descending: boolean;
}

const FIRST: ListChoice = {
  view: 'all',
  text: '',
  state: null,
  status: null,
  manager: '',
  department: '',
  warning: null,
  order: 'state',
  descending: false,
};

const listeners = new Set<() => void>();
let current = FIRST;
/** Where in the list a contract stood when it was opened. */
let openedAt: { id: string; place: number } | null = null;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function choose(change: Partial<ListChoice>) {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** Takes the filters away; view and order stay. */
const NO_FILTERS = { text: '', state: null, status: null, manager: '', department: '', warning: null } as const;
export const clearFilters = () => choose(NO_FILTERS);

/** Shows what has a warning, and nothing else stands in the way. */
export const chooseWarning = (warning: WarningKind) => choose({ ...NO_FILTERS, warning });

export const useListChoice = (): ListChoice => useSyncExternalStore(subscribe, () => current);

/** How many filters are on; the view is none of them. */
export const filtersOn = (choice: ListChoice): number =>
  [choice.text.trim(), choice.state, choice.status, choice.manager, choice.department, choice.warning].filter(Boolean).length;

/** What is left of the choice in a view: a view that is about a state leaves no other. */
export const viewOf = (view: View, user: string): Pick<ContractQuery, 'states' | 'statuses' | 'manager'> => ({
  states: view === 'breach' ? ['breach'] : [],
  statuses: view === 'ending' ? ['expiring', 'last-option-window'] : [],
  manager: view === 'mine' ? user : '',
});

/** The question to the register. `text` may lag behind what is typed. */
export function queryOf(choice: ListChoice, user: string, text = choice.text): Omit<ContractQuery, 'offset' | 'limit'> {
  const view = viewOf(choice.view, user);
  return {
    text: text.trim(),
    states: view.states.length > 0 || choice.state === null ? view.states : [choice.state],
    statuses: choice.status !== null ? [choice.status] : view.statuses,
    manager: view.manager || choice.manager,
    department: choice.department,
    warning: choice.warning,
    order: choice.order,
    descending: choice.descending,
  };
}

export const rememberPlace = (id: string, place: number) => {
  openedAt = { id, place };
};
export const placeOf = (id: string): number | null => (openedAt?.id === id ? openedAt.place : null);
