//! The rows of a list of any length, fetched in pages around what is visible.

import { useState } from 'react';
import type { ContractList, ContractQuery, ContractRow } from '../../api/bindings';
import { useQueriesOf, useQueryOf } from '../../api/query';
import { contractList } from './queries';

/** Rows a page. */
const PAGE = 200;
/** Pages that are kept up to date at the same time: those around the visible and the active row. */
const MOST_PAGES = 6;

/** A row of the list; blank until its page has come. */
export interface Line {
  place: number;
  row: ContractRow | null;
}

export interface ContractRows {
  lines: readonly Line[];
  /** Total, counts and figures; of the previous question until the new one is answered. */
  list: ContractList | undefined;
  error: unknown;
  retry: () => void;
  /** Told by the table which rows are drawn. */
  seen: (first: number, last: number) => void;
}

/** The pages shown last, so that coming back to the list finds its place at once. */
let kept: readonly number[] = [0];

/** The pages of some rows, newest first, the oldest forgotten. */
export function pagesAround(before: readonly number[], first: number, last: number): readonly number[] {
  const wanted: number[] = [];
  for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) wanted.push(page);
  if (wanted.every((page) => before.includes(page))) return before;
  return [...wanted, ...before.filter((page) => !wanted.includes(page))].slice(0, MOST_PAGES);
}

export function useContractRows(query: Omit<ContractQuery, 'offset' | 'limit'>): ContractRows {
  const [pages, setPages] = useState(kept);
  const first = useQueryOf(contractList, { ...query, offset: 0, limit: PAGE }, { keepPrevious: true });
  const total = first.data?.total ?? 0;
  const later = first.isPlaceholderData ? [] : pages.filter((page) => page > 0 && page * PAGE < total);
  const others = useQueriesOf(
    contractList,
    later.map((page) => ({ ...query, offset: page * PAGE, limit: PAGE })),
  );
  const lines: Line[] = Array.from({ length: total }, (_, place) => ({ place, row: null }));
  const put = (offset: number, rows: readonly ContractRow[] | undefined) => {
    for (const [index, row] of (rows ?? []).entries()) {
      const place = offset + index;
      if (place < total) lines[place] = { place, row };
    }
  };
  put(0, first.data?.rows);
  for (const [index, page] of later.entries()) put(page * PAGE, others[index]?.data?.rows);
  return {
    lines,
    list: first.data,
    error: first.error ?? others.find((other) => other.error)?.error ?? null,
    retry: () => {
      void first.refetch();
      for (const other of others) void other.refetch();
    },
    seen: (from, to) => {
      kept = pagesAround(kept, from, to);
      setPages(kept);
    },
  };
}
