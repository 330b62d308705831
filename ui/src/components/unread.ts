//! Which fields of a form hold what cannot be read yet: the form is not saved while any does.

import { useCallback, useMemo, useState } from 'react';

export interface UnreadFields {
  any: boolean;
  /** For a field's `onUnread`. */
  heard: (name: string) => (unread: boolean) => void;
  /** Forgets the fields whose names begin so, because they are gone. */
  gone: (prefix: string) => void;
}

export function useUnreadFields(): UnreadFields {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const heard = useCallback(
    (name: string) => (unread: boolean) =>
      setNames((before) => {
        if (before.has(name) === unread) return before;
        const after = new Set(before);
        if (unread) after.add(name);
        else after.delete(name);
        return after;
      }),
    [],
  );
  const gone = useCallback(
    (prefix: string) => setNames((before) => new Set([...before].filter((name) => !name.startsWith(prefix)))),
    [],
  );
  return useMemo(() => ({ any: names.size > 0, heard, gone }), [names, heard, gone]);
}
