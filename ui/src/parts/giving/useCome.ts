//! How far what is being given out or read back has come, asked for while it goes on.

import { useEffect, useState } from 'react';
import type { Come } from '../../api/bindings';
import { givingCome } from './queries';

const ASK_EVERY_MS = 200;

/** Nothing while nothing goes on, or while the system asks where to. */
export function useCome(on: boolean): Come | null {
  const [come, setCome] = useState<Come | null>(null);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      // An answer that fails says nothing about the work: the next one may.
      const now = await givingCome().catch(() => null);
      if (gone) return;
      setCome(now);
      timer = setTimeout(ask, ASK_EVERY_MS);
    };
    timer = setTimeout(ask, ASK_EVERY_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
      setCome(null);
    };
  }, [on]);
  return come;
}
