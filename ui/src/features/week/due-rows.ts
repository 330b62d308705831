//! Which checks of Min uke are shown, in which order, and which takes over when one is answered.

import type { DueCheck, DueGroup, Week } from '../../api/bindings';

/** The groups, in the order they are shown. Their counts stand in the same order. */
export const GROUPS: readonly DueGroup[] = ['overdue', 'this-week', 'next-30'];

/** So many rows of a group are shown before the user asks for all. */
export const SHORT = 60;

export interface ShownGroup {
  group: DueGroup;
  /** All there are, shown or not. */
  total: number;
  rows: readonly DueCheck[];
  /** How many more can be shown here. */
  hidden: number;
  /** How many there are beyond what the program answered. */
  beyond: number;
}

/** The groups that hold anything; those in `whole` show all their rows. */
export function shownGroups({ checks, counts }: Pick<Week, 'checks' | 'counts'>, whole: ReadonlySet<DueGroup>): ShownGroup[] {
  return GROUPS.map((group, place) => {
    const all = checks.filter((check) => check.group === group);
    const rows = whole.has(group) ? all : all.slice(0, SHORT);
    const total = Math.max(counts[place] ?? 0, all.length);
    return { group, total, rows, hidden: all.length - rows.length, beyond: total - all.length };
  }).filter(({ total }) => total > 0);
}

/** The row after, else the one before, else none. */
export function takesOver(ids: readonly string[], answered: string): string | null {
  const at = ids.indexOf(answered);
  return at < 0 ? (ids[0] ?? null) : (ids[at + 1] ?? ids[at - 1] ?? null);
}

/** The row that a key leads to from the one at `at`; `null` if the key does not move. */
export function movedTo(key: string, at: number, last: number): number | null {
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last };
  const to = moves[key];
  return to === undefined || last < 0 ? null : Math.min(Math.max(to, 0), last);
}
