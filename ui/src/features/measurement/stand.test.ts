import { expect, it } from 'vitest';
import type { MeasuredPeriod } from '../../api/bindings';
import type { GridRow } from './cells';
import { cornerOf, placeOf, type Stand } from './stand';

const rowOf = (id: string, periods: string[]): GridRow => {
  const cells = new Map(periods.map((period) => [period, { period }]));
  return { row: { indicator: { id } }, cells } as unknown as GridRow;
};
const period = (year: number): MeasuredPeriod => ({ year, label: String(year), whole: true });
const stand: Stand = { row: 0, column: 0, indicator: 'a', label: '2025' };

it('somebody stands by the same year when years before it come', () => {
  const rows = [rowOf('a', ['2025'])];
  expect(placeOf(stand, rows, [period(2025)])).toEqual({ row: 0, column: 0 });
  expect(placeOf(stand, rows, [period(2023), period(2024), period(2025), period(2026)])).toEqual({ row: 0, column: 2 });
});

it('somebody stands by the same row when rows before it come', () => {
  expect(placeOf(stand, [rowOf('b', []), rowOf('a', [])], [period(2025)])).toEqual({ row: 1, column: 0 });
});

it('where row and column are gone the place is as far along as before', () => {
  expect(placeOf({ ...stand, row: 3, column: 2 }, [rowOf('b', [])], [period(2020)])).toEqual({ row: 3, column: 2 });
});

it('whoever comes first stands by the newest value of the first row', () => {
  expect(placeOf(null, [rowOf('a', ['2019', '2020'])], [period(2019), period(2020), period(2021)])).toEqual({
    row: 0,
    column: 1,
  });
});

it('what is chosen reaches between two cells only while both are shown', () => {
  const from: Stand = { row: 1, column: 1, indicator: 'b', label: '2026' };
  const periods = [period(2025), period(2026)];
  const rows = [rowOf('a', []), rowOf('b', [])];
  expect(cornerOf({ at: stand, from }, rows, periods)).toEqual({ row: 1, column: 1 });
  expect(cornerOf({ at: stand, from }, [rowOf('a', [])], periods)).toEqual({ row: 0, column: 0 });
  expect(cornerOf({ at: stand, from }, rows, [period(2025)])).toEqual({ row: 0, column: 0 });
});
