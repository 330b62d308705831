//! The lines of the list: the heads of its groups and the checks under them, as places on one long sheet.

import type { CheckList, DueGroup } from '../../api/bindings';

/** The groups, in the order of their counts. */
export const GROUPS: readonly DueGroup[] = ['overdue', 'this-week', 'next-30', 'later'];

export const HEAD_HEIGHT = 34;
export const ROW_HEIGHT = 52;

export type Line = { head: DueGroup; count: number } | { place: number };

/** Heads only where there is anything under them; answered checks have none. */
export function linesOf(list: Pick<CheckList, 'groups' | 'total'> | undefined): readonly Line[] {
  const lines: Line[] = [];
  let place = 0;
  for (const [index, head] of GROUPS.entries()) {
    const count = list?.groups[index] ?? 0;
    if (count > 0) lines.push({ head, count });
    for (let within = 0; within < count; within += 1, place += 1) lines.push({ place });
  }
  for (; place < (list?.total ?? 0); place += 1) lines.push({ place });
  return lines;
}

/** Where a check's line is among the lines. */
export function lineOfPlace(lines: readonly Line[], place: number): number {
  // At most one head a group stands before it.
  for (let at = place; at <= place + GROUPS.length && at < lines.length; at += 1) {
    const line = lines[at];
    if (line && 'place' in line && line.place === place) return at;
  }
  return -1;
}

/** The places from one to another, both with, whichever comes first. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => Math.min(from, to) + step);
