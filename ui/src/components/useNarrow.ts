//! Whether the window is so narrow that the rows of a table have more lines.

import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia?.('(max-width: 519px)');

function subscribe(listener: () => void) {
  narrow?.addEventListener('change', listener);
  return () => narrow?.removeEventListener('change', listener);
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow?.matches === true);
