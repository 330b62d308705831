//! Which fields of a form hold what cannot be read, so that it is not saved.

import { useState } from 'react';

export interface UnreadFields {
  any: boolean;
  /** For a field's `onUnread`. */
  of: (name: string) => (unread: boolean) => void;
  /** A row went away with its fields. */
  forget: (prefix: string) => void;
}

export function useUnread(): UnreadFields {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  return {
    any: names.size > 0,
    of: (name) => (unread) =>
      setNames((before) => {
        if (before.has(name) === unread) return before;
        const next = new Set(before);
        if (unread) next.add(name);
        else next.delete(name);
        return next;
      }),
    forget: (prefix) => setNames((before) => new Set([...before].filter((name) => !name.startsWith(prefix)))),
  };
}
