//! Everything typed in a meeting, by item: on the disk as it is typed, back again when the meeting is opened, gone when it
//! is saved.

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AgendaItemId, ItemSheet, MeetingSheet } from '../../api/bindings';
import { staleBy } from '../../api/query';
import { useText } from '../../text/TextProvider';
import { Keeper } from './keep';
import { sameTyped, savedOf, type Typed, typedOf } from './typed';

export interface TypedItems {
  /** What the form of an item shows. */
  of: (sheet: ItemSheet) => Typed;
  /** Whether it differs from what is saved. */
  isBegun: (sheet: ItemSheet) => boolean;
  /** Whether it comes from an earlier time the meeting was open, and was not touched since. */
  isRestored: (sheet: ItemSheet) => boolean;
  edit: (sheet: ItemSheet, part: Partial<Typed>) => void;
  /** Back to what is saved. */
  forget: (sheet: ItemSheet) => void;
  /** Before an item is saved: nothing of it may be written after. */
  saving: (sheet: ItemSheet) => Promise<void>;
  /** The item was not saved after all. */
  failed: (sheet: ItemSheet) => void;
  /** The item was saved. */
  saved: (sheet: ItemSheet) => void;
  /** Writes what waits. */
  flush: () => Promise<void>;
  /** Why the latest could not be kept on the disk, if it could not. */
  fault: unknown;
}

export function useTyped(meeting: MeetingSheet): TypedItems {
  const text = useText();
  const client = useQueryClient();
  const [typed, setTyped] = useState<ReadonlyMap<AgendaItemId, Typed>>(new Map());
  // What the hands have typed and React may not have drawn yet: two keys in one frame must both be there.
  const latest = useRef(typed);
  const settled = useRef(new Set<AgendaItemId>());
  const [fault, setFault] = useState<unknown>(null);
  const [keeper] = useState(() => new Keeper());
  useEffect(() => {
    keeper.heard = setFault;
  }, [keeper]);

  const put = (next: ReadonlyMap<AgendaItemId, Typed>) => {
    latest.current = next;
    setTyped(next);
  };
  const name = ({ item }: ItemSheet) => `meeting/${meeting.meeting.id}/${item.id}`;
  const before = (sheet: ItemSheet) => typedOf(sheet.draft, savedOf(text, sheet));
  const now = (sheet: ItemSheet) => latest.current.get(sheet.item.id) ?? before(sheet);
  const set = (sheet: ItemSheet, next: Typed) => {
    settled.current.delete(sheet.item.id);
    put(new Map(latest.current).set(sheet.item.id, next));
    keeper.put(name(sheet), sameTyped(next, savedOf(text, sheet)) ? null : JSON.stringify(next));
  };

  // What was saved is shown as it was typed until it has been read again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the meeting was read again
  useEffect(() => {
    if (settled.current.size === 0) return;
    put(new Map([...latest.current].filter(([id]) => !settled.current.has(id))));
    settled.current.clear();
  }, [meeting]);

  const leave = useEffectEvent(() => void keeper.flush());
  useEffect(() => {
    const hidden = () => leave();
    const events = ['blur', 'pagehide', 'beforeunload'] as const;
    for (const event of events) window.addEventListener(event, hidden);
    document.addEventListener('visibilitychange', hidden);
    document.addEventListener('focusout', hidden);
    return () => {
      for (const event of events) window.removeEventListener(event, hidden);
      document.removeEventListener('visibilitychange', hidden);
      document.removeEventListener('focusout', hidden);
      // Who opens the meeting next must see what was typed.
      void keeper.flush().then(() => staleBy(client, ['agenda_item']));
    };
  }, [keeper, client]);

  return {
    of: (sheet) => typed.get(sheet.item.id) ?? before(sheet),
    isBegun: (sheet) =>
      !settled.current.has(sheet.item.id) && !sameTyped(typed.get(sheet.item.id) ?? before(sheet), savedOf(text, sheet)),
    isRestored: (sheet) => sheet.draft !== null && !typed.has(sheet.item.id) && !sameTyped(before(sheet), savedOf(text, sheet)),
    edit: (sheet, part) => set(sheet, { ...now(sheet), ...part }),
    forget: (sheet) => set(sheet, savedOf(text, sheet)),
    saving: (sheet) => keeper.drop(name(sheet)),
    failed: (sheet) => keeper.put(name(sheet), JSON.stringify(now(sheet))),
    saved: (sheet) => {
      settled.current.add(sheet.item.id);
      put(new Map(latest.current).set(sheet.item.id, now(sheet)));
    },
    flush: () => keeper.flush(),
    fault,
  };
}
