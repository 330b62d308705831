//! Puts the preferences into force: light or dark, and whether single letters are heard.

import { useEffect } from 'react';
import { usePreferences } from '../api/preferences';
import { setSingleKeys } from '../components/shortcuts';

export function useAppearance() {
  const { theme, letterKeys } = usePreferences();
  useEffect(() => setSingleKeys(letterKeys), [letterKeys]);
  useEffect(() => {
    const system = window.matchMedia?.('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'system' && system?.matches === true);
      document.documentElement.dataset.colorScheme = dark ? 'dark' : 'light';
    };
    apply();
    system?.addEventListener('change', apply);
    return () => system?.removeEventListener('change', apply);
  }, [theme]);
}
