//! What was just put back or salvaged: told on the page of the register that came of it, until another takes its place.

import { useSyncExternalStore } from 'react';
import type { Restored, Salvaged } from '../../api/bindings';

export type After =
  | {
      kind: 'restored';
      path: string /** When the copy was made; blank if that is not known. */;
      at: string | null;
      restored: Restored;
    }
  | { kind: 'salvaged'; path: string; salvaged: Salvaged };

let current: After | null = null;
const listeners = new Set<() => void>();

export function tellAfter(next: After | null) {
  current = next;
  for (const listener of listeners) listener();
}

/** Blank if it is of another register than the one at `path`. */
export function useAfter(path: string | undefined): After | null {
  const after = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return after?.path === path ? after : null;
}
