//! What belongs to the program on this laptop: language, light or dark, single-letter keys, size. Kept by the program,
//! which hands them over at the start; nothing is kept in the web view.

import { useSyncExternalStore } from 'react';
import { commands, type Language, type Preferences as Stored, type Theme } from './bindings';
import { opened } from './client';

export type { Theme };

export interface Preferences {
  language: Language;
  theme: Theme;
  /** Whether single letters answer a check (O, D, I, K, N). */
  letterKeys: boolean;
  /** The size of everything, in percent of the usual (50–300). */
  zoom: number;
  /** Whether the desktop reminds of what is due, once a day. */
  reminders: boolean;
  /** Minutes without a key or a click after which a sealed register is locked; 0 = never. */
  lockAfter: number;
  /** How Oppfølging was filtered last, as it wrote it itself; blank = not at all. */
  filters: string;
}

let current: Preferences = {
  language: 'nb',
  theme: 'system',
  letterKeys: true,
  zoom: 100,
  reminders: true,
  lockAfter: 15,
  filters: '',
};
const listeners = new Set<() => void>();
const spokenTo = new Set<() => void>();

function hold(next: Preferences) {
  current = next;
  for (const listener of listeners) listener();
}

/** Takes over what the program has kept. */
export function takePreferences(stored: Stored) {
  const {
    language = 'nb',
    theme = 'system',
    letter_keys = true,
    zoom = 100,
    reminders = true,
    lock_after = 15,
    filters = '',
  } = stored;
  const next: Preferences = { language, theme, letterKeys: letter_keys, zoom, reminders, lockAfter: lock_after, filters };
  if (JSON.stringify(next) !== JSON.stringify(current)) hold(next);
}

/** Holds at once, and is kept for the next start. Throws a `RegisterError` if it could not be kept. */
export async function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void> {
  hold({ ...current, [name]: value });
  const { letterKeys, lockAfter, ...rest } = current;
  await opened(commands.keepPreferences({ ...rest, letter_keys: letterKeys, lock_after: lockAfter }));
  if (name === 'language') for (const heard of spokenTo) heard();
}

/** Hears that the program answers in another language from now on. Answers how to stop. */
export function onOtherLanguage(heard: () => void): () => void {
  spokenTo.add(heard);
  return () => {
    spokenTo.delete(heard);
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The choices in force now. */
export const preferences = (): Preferences => current;

/** The choices in force; the component is drawn anew when one changes. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
