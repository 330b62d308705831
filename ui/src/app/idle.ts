//! Nobody at the keyboard: after so many minutes without a key, a click or a touch, something is done once.

import { useEffect, useEffectEvent } from 'react';

const MINUTE = 60_000;
/** How often the clock is looked at. A laptop that slept finds out within this. */
const GLANCE = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `away` when nobody has been there for `minutes`; never if that is 0. */
export function useIdle(minutes: number, away: () => void) {
  const gone = useEffectEvent(away);
  useEffect(() => {
    if (minutes <= 0) return;
    let last = Date.now();
    let told = false;
    const look = () => {
      if (told || Date.now() - last < minutes * MINUTE) return;
      told = true;
      gone();
    };
    const here = () => {
      // Whoever comes back after it was time finds it done: a key that wakes a laptop must not come first.
      look();
      last = Date.now();
      told = false;
    };
    for (const sign of SIGNS) window.addEventListener(sign, here, { capture: true, passive: true });
    const clock = window.setInterval(look, Math.min(GLANCE, minutes * MINUTE));
    return () => {
      window.clearInterval(clock);
      for (const sign of SIGNS) window.removeEventListener(sign, here, { capture: true });
    };
  }, [minutes]);
}
