//! How far the sealing has come, asked for while it goes on.

import { useEffect, useState } from 'react';
import type { SealingCome } from '../../api/bindings';
import { sealingCome } from '../../parts/keys/queries';

const ASK_EVERY_MS = 200;

export function useSealingCome(on: boolean): SealingCome | null {
  const [come, setCome] = useState<SealingCome | null>(null);
  useEffect(() => {
    if (!on) return;
    let gone = false;
    const timer = setInterval(() => {
      // An answer that fails says nothing about the work: the next one may.
      sealingCome().then(
        (now) => gone || setCome(now),
        () => undefined,
      );
    }, ASK_EVERY_MS);
    return () => {
      gone = true;
      clearInterval(timer);
      setCome(null);
    };
  }, [on]);
  return come;
}
