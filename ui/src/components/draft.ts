//! Drafts of open forms. Leaving a page loses nothing, nor does closing the window: whoever opens a register gives a
//! keeper, which writes them beside it. Register content is never put in the web view's own storage.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { merged } from './draft-merge';

/** Keeps drafts over a closed window. */
export interface DraftKeeper {
  keep: (name: string, content: string) => Promise<unknown>;
  drop: (name: string) => Promise<unknown>;
}

/** What was kept of a form in an earlier window. */
export interface FoundDraft {
  name: string;
  /** When, as an instant. */
  at: string;
  content: string;
}

/** What is typed, and what was saved when the typing began: only what differs is a person's. */
interface Typed {
  base: unknown;
  value: unknown;
}

/** A pause in typing after which a draft is written. */
const PAUSE_MS = 400;

const drafts = new Map<string, Typed>();
const listeners = new Set<() => void>();
let version = 0;

let keeper: DraftKeeper | null = null;
/** Of an earlier window, until their form opens. */
const found = new Map<string, FoundDraft>();
/** When the drafts that were taken up from an earlier window were kept. */
const takenUp = new Map<string, string>();
/** Forms with something in the keeper's file. */
const written = new Set<string>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

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

/** Begins with a register: what an earlier window kept of its forms, and who keeps them from now on. */
export function keepDraftsWith(next: DraftKeeper, kept: readonly FoundDraft[]) {
  keeper = next;
  found.clear();
  takenUp.clear();
  written.clear();
  for (const draft of kept) {
    found.set(draft.name, draft);
    written.add(draft.name);
  }
}

function write(name: string) {
  clearTimeout(waiting.get(name));
  waiting.delete(name);
  const typed = drafts.get(name);
  if (!typed || !keeper) return;
  written.add(name);
  // What cannot be kept still lies in memory; the window then asks before it closes.
  keeper.keep(name, JSON.stringify(typed)).catch(() => written.delete(name));
}

function writeSoon(name: string) {
  clearTimeout(waiting.get(name));
  waiting.set(
    name,
    setTimeout(() => write(name), PAUSE_MS),
  );
}

function erase(name: string): Promise<unknown> {
  clearTimeout(waiting.get(name));
  waiting.delete(name);
  takenUp.delete(name);
  found.delete(name);
  drafts.delete(name);
  if (!keeper || !written.delete(name)) return Promise.resolve();
  // A draft that stays too long is offered once more, and can be dropped then.
  return keeper.drop(name).catch(() => undefined);
}

window.addEventListener('beforeunload', (event) => {
  for (const name of [...waiting.keys()]) write(name);
  if ([...drafts.keys()].some((name) => !written.has(name))) event.preventDefault();
});

/** How many forms hold something that is not saved. The shell asks before it closes the register or the window. */
export const useUnsavedDrafts = (): number => {
  useSyncExternalStore(subscribe, () => version);
  return drafts.size;
};

/** Forgets every draft of this window: after the user has said so. Ends when none is kept either. */
export async function forgetDrafts(): Promise<void> {
  const dropped = [...drafts.keys()].map(erase);
  changed();
  await Promise.all(dropped);
}

export interface Draft<T> {
  value: T;
  set: (next: T | ((before: T) => T)) => void;
  /** Changes one field. */
  edit: <K extends keyof T>(field: K, value: T[K]) => void;
  /** Whether it differs from what is saved. */
  dirty: boolean;
  /** When it was kept, if it comes from an earlier window. */
  found: string | null;
  /** After saving: nothing is a person's any more. */
  forget: () => void;
  /** Back to what is saved, because the person says so. */
  drop: () => void;
  /** Another one after each drop. The key of fields that hold what is typed in them, so that they are drawn anew. */
  turn: number;
}

const same = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);

/** What a form begins with: what was typed in it before, in this window or an earlier one, else what is saved. */
function begin<T>(name: string, saved: T): Typed & { value: T } {
  const typed = drafts.get(name) ?? takeUp(name, saved);
  if (!typed) return { base: saved, value: saved };
  return { base: typed.base, value: merged(saved, typed.base, typed.value) };
}

function takeUp<T>(name: string, saved: T): Typed | undefined {
  const kept = found.get(name);
  if (!kept) return undefined;
  found.delete(name);
  let read: unknown;
  try {
    read = JSON.parse(kept.content);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || !('base' in read) || !('value' in read)) return undefined;
  const value = merged(saved, read.base, read.value);
  if (same(value, saved)) return undefined;
  // What was saved since stands as it is; the typing now begins from there.
  const typed = { base: saved, value };
  drafts.set(name, typed);
  takenUp.set(name, kept.at);
  return typed;
}

/** A draft named by its form (`contract/new`, `contract/<id>`), beginning as what is saved. */
export function useDraft<T>(name: string, saved: T): Draft<T> {
  const [{ base, value }, setTyped] = useState(() => begin(name, saved));
  const [held, setHeld] = useState(() => drafts.has(name));
  const [at, setAt] = useState(() => takenUp.get(name) ?? null);
  const [turn, setTurn] = useState(0);
  const dirty = held && !same(value, saved);
  useEffect(() => {
    // What is saved may be a new object with the same content at every reading.
    setTyped((before) => {
      if (!held) return { base: saved, value: saved };
      // Saved anew, or undone, below what is typed: only what a person changed stays.
      return same(before.base, saved) ? before : { base: saved, value: merged(saved, before.base, before.value) };
    });
  }, [held, saved]);
  useEffect(() => {
    if (dirty) {
      const known = drafts.get(name);
      drafts.set(name, { base, value });
      // Opening a form is no typing: a draft keeps the time it is from.
      if (!known || !same(known.value, value) || !same(known.base, base)) writeSoon(name);
    } else {
      void erase(name);
    }
    changed();
  }, [dirty, name, base, value]);
  const set = useCallback<Draft<T>['set']>((next) => {
    setHeld(true);
    setTyped((before) => ({
      base: before.base,
      value: typeof next === 'function' ? (next as (before: T) => T)(before.value) : next,
    }));
  }, []);
  const edit = useCallback<Draft<T>['edit']>((field, fieldValue) => set((before) => ({ ...before, [field]: fieldValue })), [set]);
  const forget = useCallback(() => {
    void erase(name);
    setTyped({ base: saved, value: saved });
    setHeld(false);
    setAt(null);
    changed();
  }, [name, saved]);
  const drop = useCallback(() => {
    forget();
    setTurn((before) => before + 1);
  }, [forget]);
  return { value, set, edit, dirty, found: dirty ? at : null, forget, drop, turn };
}
