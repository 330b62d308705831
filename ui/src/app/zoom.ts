//! The size of everything in the window: Ctrl + and Ctrl −, Ctrl 0 for the usual.

import { useEffect } from 'react';
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

let percent = USUAL;

export function useZoomKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const next = zoomOf(event.key, percent);
      if (next === null) return;
      event.preventDefault();
      percent = next;
      void setZoom(percent);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
