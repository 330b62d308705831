//! The contracts before and after one, in the list as it was shown last.

import { useQueryOf } from '../../api/query';
import { currentPath, navigate } from '../../components/navigation';
import { placeOf, queryOf, rememberPlace, useListChoice } from './list-choice';
import { contractList, registerUser } from './queries';

/** A contract that was not opened from the list is looked for this far down in it. */
const LOOKED_THROUGH = 500;

export interface Neighbours {
  /** From 0. */
  place: number;
  total: number;
  previous: string | null;
  next: string | null;
  go: (id: string) => void;
}

export function useNeighbours(id: string): Neighbours | null {
  const query = queryOf(useListChoice(), useQueryOf(registerUser, null).data ?? '');
  const known = placeOf(id);
  const near = useQueryOf(
    contractList,
    { ...query, offset: Math.max((known ?? 0) - 1, 0), limit: 3 },
    { enabled: known !== null },
  );
  const offsetNear = Math.max((known ?? 0) - 1, 0);
  const atNear = near.data?.rows.findIndex((row) => row.id === id) ?? -1;
  // It has moved since, or was opened from somewhere else.
  const lost = known === null || (near.data !== undefined && atNear < 0);
  const far = useQueryOf(contractList, { ...query, offset: 0, limit: LOOKED_THROUGH }, { enabled: lost });
  const list = lost ? far.data : near.data;
  const at = lost ? (far.data?.rows.findIndex((row) => row.id === id) ?? -1) : atNear;
  if (!list || at < 0) return null;
  const place = at + (lost ? 0 : offsetNear);
  const previous = list.rows[at - 1]?.id ?? null;
  const next = list.rows[at + 1]?.id ?? null;
  return {
    place,
    total: list.total,
    previous,
    next,
    go: (to) => {
      rememberPlace(to, to === previous ? place - 1 : place + 1);
      const tab = currentPath().split('?')[0]?.split('/')[3] ?? 'overview';
      navigate(`/contract/${to}/${tab}`, { replace: true });
    },
  };
}
