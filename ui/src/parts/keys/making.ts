//! Whether somebody is making a register: then that has the whole window, whatever else is open.

import { useSyncExternalStore } from 'react';
import type { ChosenPackage } from '../../api/bindings';

export interface Making {
  /** The user's own, where the program keeps it; one where the user says; or one where the user says, of a package. */
  place: 'own' | 'chosen' | ChosenPackage;
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
