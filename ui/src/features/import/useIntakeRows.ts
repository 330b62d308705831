//! The rows of a preview of any length, fetched in slices around what is visible.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { RowState, RowView } from '../../api/bindings';
import { useQueriesOf } from '../../api/query';
import { rows as rowsQuery } from './queries';

/** Rows a slice. */
const SLICE = 200;
/** Slices that are kept up to date at the same time. */
const MOST_SLICES = 4;

/** A row of the list; blank until its slice has come. */
export interface Line {
  place: number;
  row: RowView | null;
}

export interface IntakeRows {
  lines: readonly Line[];
  error: unknown;
  retry: () => void;
  /** Told by the table which rows are drawn. */
  seen: (first: number, last: number) => void;
}

/** The slices of some rows, newest first, the oldest forgotten. */
export function slicesAround(before: readonly number[], first: number, last: number): readonly number[] {
  const wanted: number[] = [];
  for (let slice = Math.floor(first / SLICE); slice <= Math.floor(last / SLICE); slice += 1) wanted.push(slice);
  if (wanted.every((slice) => before.includes(slice))) return before;
  return [...wanted, ...before.filter((slice) => !wanted.includes(slice))].slice(0, MOST_SLICES);
}

/** The rows in a state, or all; `total` is how many the preview `of` has. */
export function useIntakeRows(state: RowState | null, total: number, of: number): IntakeRows {
  const [slices, setSlices] = useState<readonly number[]>([0]);
  const asked = slices.filter((slice) => slice * SLICE < total);
  const answers = useQueriesOf(
    rowsQuery,
    asked.map((slice) => ({ state, from: slice * SLICE, count: SLICE, of })),
  );
  // What was shown of the preview before stays until the new one has answered, so that nothing blinks at each decision.
  const shown = useRef({ state, slices: new Map<number, readonly RowView[]>() });
  if (shown.current.state !== state) shown.current = { state, slices: new Map() };
  const stamp = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are new arrays each time; their times say when they change
  const lines = useMemo(() => {
    for (const [index, slice] of asked.entries()) {
      const rows = answers[index]?.data?.rows;
      if (rows) shown.current.slices.set(slice, rows);
    }
    const made: Line[] = Array.from({ length: total }, (_, place) => ({ place, row: null }));
    for (const [slice, rows] of shown.current.slices) {
      for (const [index, row] of rows.entries()) {
        const place = slice * SLICE + index;
        if (place < total) made[place] = { place, row };
      }
    }
    return made;
  }, [state, total, of, stamp, asked.join(' ')]);
  // Slices that are no longer asked for would show what they were in a preview that is gone.
  const kept = asked.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each preview
  useEffect(() => {
    for (const slice of [...shown.current.slices.keys()]) if (!asked.includes(slice)) shown.current.slices.delete(slice);
  }, [of, kept]);
  return {
    lines,
    error: answers.find((answer) => answer.error)?.error ?? null,
    retry: () => {
      for (const answer of answers) void answer.refetch();
    },
    seen: (first, last) => setSlices((before) => slicesAround(before, first, last)),
  };
}
