//! Drafts of open forms. They live in memory as long as the window does, so that leaving a page loses nothing;
//! register content is never put in the web view's own storage.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

const drafts = new Map<string, unknown>();
const listeners = new Set<() => void>();
let version = 0;

function changed() {
  version += 1;
  for (const listener of listeners) listener();
}
function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

window.addEventListener('beforeunload', (event) => {
  if (drafts.size > 0) event.preventDefault();
});

/** How many forms hold something that is not saved. The shell asks before it closes the register or the window. */
export const useUnsavedDrafts = (): number => {
  useSyncExternalStore(subscribe, () => version);
  return drafts.size;
};

/** Forgets every draft: after the user has said so. */
export function forgetDrafts() {
  drafts.clear();
  changed();
}

export interface Draft<T> {
  value: T;
  set: (next: T | ((before: T) => T)) => void;
  /** Changes one field. */
  edit: <K extends keyof T>(field: K, value: T[K]) => void;
  /** Whether it differs from what is saved. */
  dirty: boolean;
  /** Back to what is saved; also called after saving. */
  forget: () => void;
}

const same = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

/** A draft named by its form (`contract/new`, `contract/<id>`), beginning as what is saved. */
export function useDraft<T>(name: string, saved: T): Draft<T> {
  const [value, setValue] = useState<T>(() => (drafts.has(name) ? (drafts.get(name) as T) : saved));
  const [held, setHeld] = useState(() => drafts.has(name));
  const dirty = held && !same(value, saved);
  useEffect(() => {
    if (!held) setValue(saved);
    // What is saved may be a new object with the same content at every reading.
  }, [held, saved]);
  useEffect(() => {
    if (dirty) drafts.set(name, value);
    else drafts.delete(name);
    changed();
  }, [dirty, name, value]);
  const set = useCallback<Draft<T>['set']>((next) => {
    setHeld(true);
    setValue(next);
  }, []);
  const edit = useCallback<Draft<T>['edit']>((field, fieldValue) => set((before) => ({ ...before, [field]: fieldValue })), [set]);
  const forget = useCallback(() => {
    drafts.delete(name);
    setHeld(false);
    changed();
  }, [name]);
  return { value, set, edit, dirty, forget };
}
