//! What a page lets the command palette do while it is shown.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface Command {
  id: string;
  name: string;
  /** `Ctrl N`, shown beside. */
  keys?: string;
  icon?: ReactNode;
  run: () => void;
}

interface Board {
  offered: ReadonlyMap<string, readonly Command[]>;
  offer: (page: string, commands: readonly Command[] | null) => void;
}

const Context = createContext<Board>({ offered: new Map(), offer: () => undefined });

export function CommandProvider({ children }: { children: ReactNode }) {
  const [offered, setOffered] = useState<ReadonlyMap<string, readonly Command[]>>(new Map());
  const board = useMemo<Board>(
    () => ({
      offered,
      offer: (page, commands) =>
        setOffered((before) => {
          const next = new Map(before);
          if (commands) next.set(page, commands);
          else next.delete(page);
          return next;
        }),
    }),
    [offered],
  );
  return <Context value={board}>{children}</Context>;
}

/** Offers commands while the page is shown. Memoise the list. */
export function useCommands(page: string, commands: readonly Command[]) {
  const { offer } = useContext(Context);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `offer` is new whenever something is offered
  useEffect(() => {
    offer(page, commands);
    return () => offer(page, null);
  }, [page, commands]);
}

export const useOfferedCommands = (): Command[] => [...useContext(Context).offered.values()].flat();
