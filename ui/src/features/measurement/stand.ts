//! Where somebody is in the table: kept by what the row and the column are, since others come and go beside them.

import { useState } from 'react';
import type { IndicatorId, MeasuredPeriod } from '../../api/bindings';
import { type GridRow, newestColumn } from './cells';

export interface Place {
  row: number;
  column: number;
}

/** The numbers hold where what is stood by is not shown. */
export interface Stand extends Place {
  indicator: IndicatorId | undefined;
  label: string | undefined;
}

/** Kept while the window is open. */
let kept: Stand | null = null;

const found = (at: number, otherwise: number) => (at < 0 ? otherwise : at);

/** Where a stand is among rows and periods. Until somebody has been in the table: its first row's newest value. */
export function placeOf(stand: Stand | null, rows: readonly GridRow[], periods: readonly MeasuredPeriod[]): Place {
  if (stand === null) return { row: 0, column: newestColumn(rows[0], periods) };
  const row = rows.findIndex((one) => one.row.indicator.id === stand.indicator);
  const column = periods.findIndex(({ label }) => label === stand.label);
  return { row: found(row, stand.row), column: found(column, stand.column) };
}

export function useStand(rows: readonly GridRow[], periods: readonly MeasuredPeriod[]) {
  const [stand, standAt] = useState(kept);
  kept = stand;
  return {
    at: placeOf(stand, rows, periods),
    setAt: ({ row, column }: Place) =>
      standAt({ row, column, indicator: rows[row]?.row.indicator.id, label: periods[column]?.label }),
    /** For a place that is not there yet. */
    standAt,
  };
}
