//! Whether somebody is making a register: then that has the whole window, whatever else is open.

import { useSyncExternalStore } from 'react';

export interface Making {
  /** The user's own, where the program keeps it, or one where the user says. */
  place: 'own' | 'chosen';
  /** The address of the page that comes after. */
  to: string;
}

let current: Making | null = null;
const listeners = new Set<() => void>();

function hold(next: Making | null) {
  current = next;
  for (const listener of listeners) listener();
}

export const beginMaking = (making: Making): void => hold(making);
export const endMaking = (): void => hold(null);

export const useMaking = (): Making | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
