//! How this window looks and sounds on this machine: language, light or dark, single-letter keys. Nothing of the register.

import { useSyncExternalStore } from 'react';
import { setSingleKeys } from '../components/shortcuts';
import { isLanguage, type Language } from '../text/language';

export type Appearance = 'system' | 'light' | 'dark';

export interface Preferences {
  language: Language;
  appearance: Appearance;
  singleKeys: boolean;
}

const listeners = new Set<() => void>();

function kept(name: string): string | null {
  try {
    return localStorage.getItem(`kravspor.${name}`);
  } catch {
    return null;
  }
}
function keep(name: string, value: string) {
  try {
    localStorage.setItem(`kravspor.${name}`, value);
  } catch {
    // The choice then holds until the window is closed.
  }
}

function begin(): Preferences {
  const language = kept('language');
  const appearance = kept('appearance');
  return {
    language: isLanguage(language) ? language : 'nb',
    appearance: appearance === 'light' || appearance === 'dark' ? appearance : 'system',
    singleKeys: kept('singleKeys') !== 'false',
  };
}

let current = begin();

const systemDark = window.matchMedia?.('(prefers-color-scheme: dark)');

function apply() {
  const dark = current.appearance === 'dark' || (current.appearance === 'system' && systemDark?.matches === true);
  document.documentElement.dataset.colorScheme = dark ? 'dark' : 'light';
  setSingleKeys(current.singleKeys);
}
apply();
systemDark?.addEventListener('change', apply);

export function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]) {
  current = { ...current, [name]: value };
  keep(name, String(value));
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The choices in force; the component is drawn anew when one changes. */
export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
