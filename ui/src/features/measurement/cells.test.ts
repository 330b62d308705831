//! The rules of the grid that need no screen.

import { expect, it } from 'vitest';
import type { MeasurementTables } from '../../api/bindings';
import { asBlock, between, cellOfKey, columnsOf, keyOf, periodOf, rowsOf } from './cells';

it('a label is a period only if it begins with its year', () => {
  expect(periodOf(' 2021_10 ')).toEqual({ year: 2021, label: '2021_10', whole: false });
  expect(periodOf('2021')?.whole).toBe(true);
  for (const label of ['', 'okt. 2021', '20211', '2021_13', '1800']) expect(periodOf(label)).toBeNull();
});

it('a key leads back to its cell', () => {
  expect(cellOfKey(keyOf('a-b', '2021|x'), '5')).toEqual({
    indicator: 'a-b',
    period: '2021|x',
    text: '5',
    source: null,
    note: null,
  });
});

it('added periods take their place among the others', () => {
  const tables = {
    periods: [
      { year: 2019, label: '2019', whole: true },
      { year: 2021, label: '2021', whole: true },
    ],
    groups: [{ scope: 'service', title: 'Flyreiser', periods: ['2019', '2021'], compared: [], rows: [] }],
  } as MeasurementTables;
  const rows = [{ group: tables.groups[0], row: {}, cells: new Map() }] as unknown as ReturnType<typeof rowsOf>;
  expect(columnsOf(tables, rows, ['2021_10', '2020', '2019']).map(({ label }) => label)).toEqual([
    '2019',
    '2020',
    '2021_10',
    '2021',
  ]);
  expect(rowsOf(tables, 'contract')).toEqual([]);
});

it('a choice of cells goes both ways and onto the clipboard', () => {
  expect(between(3, 1)).toEqual([1, 2, 3]);
  expect(
    asBlock([
      ['59 %', ''],
      ['I/T', '7'],
    ]),
  ).toBe('59 %\t\nI/T\t7');
});
