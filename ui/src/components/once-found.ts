//! Enter in a field that seeks while one types: what is on the screen may still answer the letters before. It is done when
//! the answer comes, unless something else is typed meanwhile.

import { useEffect, useEffectEvent, useState } from 'react';

export interface OnceFound {
  /** Does it now, or when what is sought has been found. */
  enter: () => void;
  /** Something else is sought. */
  forget: () => void;
}

export function useOnceFound(found: boolean, act: () => void): OnceFound {
  const [wanted, setWanted] = useState(false);
  const late = useEffectEvent(act);
  useEffect(() => {
    if (!wanted || !found) return;
    setWanted(false);
    late();
  }, [wanted, found]);
  return { enter: () => (found ? act() : setWanted(true)), forget: () => setWanted(false) };
}
