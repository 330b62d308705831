//! The rows of a list of any length, fetched in pages around what is visible.

import { useState } from 'react';
import type { CheckList, CheckQuery, CheckRow } from '../../api/bindings';
import { useQueriesOf, useQueryOf } from '../../api/query';
import { checkList } from './queries';

/** Rows a page. */
const PAGE = 100;
/** Pages that are kept up to date at the same time. */
const MOST_PAGES = 6;

export interface CheckRows {
  /** The row at a place; blank until its page has come. */
  rowAt: (place: number) => CheckRow | null;
  /** Total and groups; of the previous question until the new one is answered. */
  list: CheckList | undefined;
  /** What is shown is still the answer to the question before. */
  behind: boolean;
  error: unknown;
  retry: () => void;
  /** Told which rows are drawn. */
  seen: (first: number, last: number) => void;
}

/** The pages of some rows, newest first, the oldest forgotten. */
export function pagesAround(before: readonly number[], first: number, last: number): readonly number[] {
  const wanted: number[] = [];
  for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) wanted.push(page);
  if (wanted.every((page) => before.includes(page))) return before;
  return [...wanted, ...before.filter((page) => !wanted.includes(page))].slice(0, MOST_PAGES);
}

export function useCheckRows(query: Omit<CheckQuery, 'offset' | 'limit'>): CheckRows {
  const [pages, setPages] = useState<readonly number[]>([0]);
  const first = useQueryOf(checkList, { ...query, offset: 0, limit: PAGE }, { keepPrevious: true });
  const total = first.data?.total ?? 0;
  const later = first.isPlaceholderData ? [] : pages.filter((page) => page > 0 && page * PAGE < total);
  const others = useQueriesOf(
    checkList,
    later.map((page) => ({ ...query, offset: page * PAGE, limit: PAGE })),
  );
  const held = new Map<number, readonly CheckRow[]>([[0, first.data?.rows ?? []]]);
  for (const [index, page] of later.entries()) held.set(page, others[index]?.data?.rows ?? []);
  return {
    rowAt: (place) => held.get(Math.floor(place / PAGE))?.[place % PAGE] ?? null,
    list: first.data,
    behind: first.isPlaceholderData,
    error: first.error ?? others.find((other) => other.error)?.error ?? null,
    retry: () => {
      void first.refetch();
      for (const other of others) void other.refetch();
    },
    seen: (from, to) => setPages((before) => pagesAround(before, from, to)),
  };
}
