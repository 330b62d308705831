//! The size of everything in the window: Ctrl + and Ctrl −, Ctrl 0 for the usual. Kept for the next start.

import { useEffect, useRef } from 'react';
import { setPreference, usePreferences } from '../api/preferences';
import { setZoom } from '../api/window';

/** The steps of the usual browsers, in percent. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
const USUAL = 100;

/** The next step in a direction; the last one stays. */
export function nextZoom(percent: number, direction: 1 | -1): number {
  const next = direction > 0 ? STEPS.find((step) => step > percent) : STEPS.findLast((step) => step < percent);
  return next ?? percent;
}

/** What a key does to the size; `null` if nothing. Keyboards differ in which keys need Shift. */
export function zoomOf(key: string, percent: number): number | null {
  if (key === '+' || key === '=') return nextZoom(percent, 1);
  if (key === '-' || key === '−' || key === '_') return nextZoom(percent, -1);
  return key === '0' ? USUAL : null;
}

export function useZoomKeys() {
  const { zoom } = usePreferences();
  // Before the window is shown for the first time, and at every key.
  const held = useRef(USUAL);
  useEffect(() => {
    if (zoom === held.current) return;
    held.current = zoom;
    void setZoom(zoom);
  }, [zoom]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const next = zoomOf(event.key, zoom);
      if (next === null) return;
      event.preventDefault();
      // A size that cannot be kept for the next start holds all the same.
      setPreference('zoom', next).catch(() => undefined);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [zoom]);
}
