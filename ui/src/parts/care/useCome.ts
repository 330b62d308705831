//! How far something has come, asked for while it goes on.

import { useEffect, useState } from 'react';

const ASK_EVERY_MS = 200;

/** Nothing while nothing goes on. `ask` must be the same function each time. */
export function useCome<Come>(on: boolean, ask: () => Promise<Come | null>): Come | null {
  const [come, setCome] = useState<Come | null>(null);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      // An answer that fails says nothing about the work: the next one may.
      const now = await ask().catch(() => null);
      if (gone) return;
      setCome(now);
      timer = setTimeout(look, ASK_EVERY_MS);
    };
    timer = setTimeout(look, ASK_EVERY_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
      setCome(null);
    };
  }, [on, ask]);
  return come;
}
