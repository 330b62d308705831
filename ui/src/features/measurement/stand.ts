//! Where somebody is in the table, and what is chosen from there: kept by what the rows and the columns are, since others come and
//! go beside them.

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

/** Where somebody stands, and the opposite corner of what is chosen. */
export interface Standing {
  at: Stand;
  from: Stand;
}

/** Kept while the window is open. */
let kept: Standing | null = null;

const rowOf = (stand: Stand, rows: readonly GridRow[]) => rows.findIndex((one) => one.row.indicator.id === stand.indicator);
const columnOf = (stand: Stand, periods: readonly MeasuredPeriod[]) => periods.findIndex(({ label }) => label === stand.label);
const found = (at: number, otherwise: number) => (at < 0 ? otherwise : at);

/** Where a stand is among rows and periods. Until somebody has been in the table: its first row's newest value. */
export function placeOf(stand: Stand | null, rows: readonly GridRow[], periods: readonly MeasuredPeriod[]): Place {
  if (stand === null) return { row: 0, column: newestColumn(rows[0], periods) };
  return { row: found(rowOf(stand, rows), stand.row), column: found(columnOf(stand, periods), stand.column) };
}

/** The opposite corner of what is chosen. Only what is still shown is chosen: else one cell is. */
export function cornerOf(standing: Standing | null, rows: readonly GridRow[], periods: readonly MeasuredPeriod[]): Place {
  const shown = (stand: Stand) => rowOf(stand, rows) >= 0 && columnOf(stand, periods) >= 0;
  const both = standing !== null && shown(standing.at) && shown(standing.from);
  return placeOf(both ? standing.from : (standing?.at ?? null), rows, periods);
}

export function useStand(rows: readonly GridRow[], periods: readonly MeasuredPeriod[]) {
  const [standing, setStanding] = useState(kept);
  kept = standing;
  const standOf = ({ row, column }: Place): Stand => ({
    row,
    column,
    indicator: rows[row]?.row.indicator.id,
    label: periods[column]?.label,
  });
  return {
    at: placeOf(standing?.at ?? null, rows, periods),
    from: cornerOf(standing, rows, periods),
    /** Goes to a cell, and chooses what is between it and another; that cell alone if no other is given. */
    setAt: (at: Place, from: Place = at) => setStanding({ at: standOf(at), from: standOf(from) }),
    /** For a place that is not there yet. */
    standAt: (stand: Stand) => setStanding({ at: stand, from: stand }),
  };
}
