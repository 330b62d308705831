//! The table of measurements as a spreadsheet sees it: rows, columns, what stands in a cell, what is typed and not taken yet. Pure.

import type {
  IndicatorId,
  MeasuredPeriod,
  MeasurementCell,
  MeasurementGroup,
  MeasurementRow,
  MeasurementTables,
  Movement,
  PutCell,
  Scope,
} from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

/** A row of the grid with the table it stands in. */
export interface GridRow {
  group: MeasurementGroup;
  row: MeasurementRow;
  /** By period. */
  cells: ReadonlyMap<string, MeasurementCell>;
}

/** What is typed in a cell and is not stored: refused, or waiting for what was pasted with it. */
export interface Waiting {
  text: string;
  /** Why it was refused; blank while it waits for the others. */
  why: string;
}
/** By `keyOf`. */
export type Pending = Readonly<Record<string, Waiting>>;

export const keyOf = (indicator: IndicatorId, period: string): string => `${indicator}|${period}`;

export function cellOfKey(key: string, text: string): PutCell {
  const at = key.indexOf('|');
  return { indicator: key.slice(0, at), period: key.slice(at + 1), text, source: null, note: null };
}

/** The rows of one sort of thing, or all. */
export const rowsOf = (tables: MeasurementTables, scope: Scope | null): GridRow[] =>
  tables.groups
    .filter((group) => scope === null || group.scope === scope)
    .flatMap((group) =>
      group.rows.map((row) => ({
        group,
        row,
        cells: new Map(row.cells.flatMap((cell) => (cell ? [[cell.period, cell] as const] : []))),
      })),
    );

/** A label as a period; the register has the last word. */
export function periodOf(label: string): MeasuredPeriod | null {
  const clean = label.trim().replace(/\s+/g, ' ');
  const year = /^(\d{4})(?!\d)/.exec(clean)?.[1];
  if (!year || Number(year) < 1900 || Number(year) > 2200) return null;
  const month = /^\d{4}[_-](\d\d)$/.exec(clean)?.[1];
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  return { year: Number(year), label: clean, whole: clean === year };
}

const order = (a: MeasuredPeriod, b: MeasuredPeriod): number =>
  a.year - b.year || Number(a.whole) - Number(b.whole) || a.label.localeCompare(b.label);

/** The labels of what is typed in these rows and not stored: a period that nothing is stored of yet is shown all the same. */
export const pendingLabels = (pending: Pending, rows: readonly GridRow[]): string[] => {
  const own = new Set(rows.map(({ row }) => row.indicator.id));
  return Object.keys(pending)
    .map((key) => cellOfKey(key, ''))
    .flatMap(({ indicator, period }) => (own.has(indicator) ? [period] : []));
};

/** A cell that was refused. */
export interface Refusal {
  key: string;
  indicator: IndicatorId;
  period: string;
  why: string;
  /** Its row's name, and what that is about; nothing if there is no such row any more. */
  name: string | undefined;
  scope: Scope | undefined;
}

/** What was refused, in the order it was typed or pasted, wherever its row is shown. */
export function refusedCells(pending: Pending, tables: MeasurementTables | undefined): Refusal[] {
  const rows = new Map(rowsOf(tables ?? { periods: [], groups: [] }, null).map((one) => [one.row.indicator.id, one]));
  return Object.entries(pending).flatMap(([key, { why }]) => {
    if (!why) return [];
    const { indicator, period } = cellOfKey(key, '');
    const of = rows.get(indicator);
    return [{ key, indicator, period, why, name: of?.row.name, scope: of?.group.scope }];
  });
}

/** Cells that were sent and not stored, as they wait. A failure that is about no cell of its own is told at the first. */
export const unstored = (
  cells: readonly PutCell[],
  refused: ReadonlyMap<number, string>,
  failed: string,
): (Waiting & { key: string })[] =>
  cells.map((cell, index) => ({
    key: keyOf(cell.indicator, cell.period),
    text: cell.text ?? '',
    why: refused.get(index) ?? (index === 0 ? failed : ''),
  }));

/** The columns: periods that the rows have, and those that were added and have nothing yet. */
export function columnsOf(tables: MeasurementTables, rows: readonly GridRow[], added: readonly string[]): MeasuredPeriod[] {
  const labels = new Set(rows.flatMap(({ group }) => group.periods));
  const own = tables.periods.filter(({ label }) => labels.has(label));
  const known = new Set(own.map(({ label }) => label));
  const more = [...new Set(added)].flatMap((label) => (known.has(label) ? [] : (periodOf(label) ?? [])));
  return [...own, ...more].sort(order);
}

/** The column of a row's newest value; the first if it has none. */
export const newestColumn = (row: GridRow | undefined, periods: readonly MeasuredPeriod[]): number =>
  Math.max(
    0,
    periods.findLastIndex(({ label }) => row?.cells.has(label) === true),
  );

/** `59 %`, `67,27`, `I/T`. */
export function shownCell(
  { t, number, percent }: Pick<Text, 't' | 'number' | 'percent'>,
  row: MeasurementRow,
  cell: MeasurementCell,
) {
  if (cell.state !== 'measured') return t(`measurement-short-${cell.state}`);
  const decimals = { least: row.places, most: row.places };
  return row.indicator.unit_kind === 'share' ? percent(cell.value, decimals) : number(cell.value, decimals);
}

/** As it is edited: the number without its unit. */
export function typedCell({ t, number }: Pick<Text, 't' | 'number'>, cell: MeasurementCell | undefined): string {
  if (!cell) return '';
  return cell.state === 'measured' ? number(cell.value) : t(`measurement-short-${cell.state}`);
}

/** `−7 pp`, `−28,1 %`; as the report writes it. */
export function shownMovement({ t, signed }: Pick<Text, 't' | 'signed'>, movement: Movement, places: number, language: string) {
  if (movement.unit === 'points') return t('movement-points', { number: signed(movement.by, { least: places, most: places }) });
  const number = signed(movement.by, { least: 1, most: 1 });
  return language === 'en' ? `${number}%` : `${number}\u00a0%`;
}

/** Both ends included, whichever comes first. */
export const between = (a: number, b: number): number[] =>
  Array.from({ length: Math.abs(a - b) + 1 }, (_, step) => Math.min(a, b) + step);

/** A block as a spreadsheet takes it from the clipboard. */
export const asBlock = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');
