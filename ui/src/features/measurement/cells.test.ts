//! The rules of the grid that need no screen.

import { expect, it } from 'vitest';
import type { MeasurementCell, MeasurementRow, MeasurementTables } from '../../api/bindings';
import type { Language } from '../../text/language';
import { number, percent } from '../../text/number';
import { readNumber } from '../../text/read';
import {
  asBlock,
  between,
  cellOfKey,
  columnsOf,
  keyOf,
  pendingLabels,
  periodOf,
  refusedCells,
  rowsOf,
  shownCell,
  typedCell,
  unstored,
} from './cells';

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

it('what is edited and what is copied is read back the same in every language', () => {
  const values = [0, 7, 999, 1000, 1234, 12345, 999_999, 1_000_000, 3_673_488, 999_999_999];
  const all = values.flatMap((value) =>
    [0, 0.5, 0.125, 0.25, 0.345678, 0.000001].flatMap((part) => [value + part, -value - part]),
  );
  for (const language of ['nb', 'nn', 'en'] satisfies Language[]) {
    const text = {
      t: (key: string) => key,
      number: (value: number | null | undefined, decimals = {}) => number(language, value, decimals),
      percent: (value: number | null | undefined, decimals = {}) => percent(language, value, decimals),
    };
    for (const unit_kind of ['amount', 'share'] as const) {
      const row = { places: 6, indicator: { unit_kind } } as MeasurementRow;
      for (const value of all) {
        const cell = { state: 'measured', value } as MeasurementCell;
        const read = (shown: string) => {
          const answer = readNumber(shown, language);
          return answer.ok ? answer.value : answer.why.key;
        };
        const wanted = Number(value.toFixed(6)) + 0;
        expect([language, read(typedCell(text, cell))]).toEqual([language, wanted]);
        expect([language, read(shownCell(text, row, cell))]).toEqual([language, wanted]);
      }
    }
  }
});

const two = {
  periods: [{ year: 2021, label: '2021', whole: true }],
  groups: [
    {
      scope: 'product-area',
      title: '',
      periods: ['2021'],
      compared: [],
      rows: [{ name: 'Papir', cells: [], indicator: { id: 'p' } }],
    },
    { scope: 'service', title: 'Fly', periods: [], compared: [], rows: [{ name: 'Km', cells: [], indicator: { id: 'k' } }] },
  ],
} as unknown as MeasurementTables;

it('a period that only refused and waiting cells are of has its column where their row is shown', () => {
  const pending = { 'p|2022': { text: '154 %', why: 'For mye' }, 'p|2023': { text: '5 %', why: '' } };
  const labels = (scope: 'product-area' | 'service' | null) => {
    const rows = rowsOf(two, scope);
    return columnsOf(two, rows, pendingLabels(pending, rows)).map(({ label }) => label);
  };
  expect(labels(null)).toEqual(['2021', '2022', '2023']);
  expect(labels('product-area')).toEqual(['2021', '2022', '2023']);
  expect(labels('service')).toEqual([]);
});

it('what was refused says which table its row is in', () => {
  const pending = {
    'k|2022': { text: 'x', why: 'Ikke et tall' },
    'p|2022': { text: '1', why: '' },
    'gone|2022': { text: 'x', why: 'Borte' },
  };
  expect(refusedCells(pending, two).map(({ name, period, scope }) => [name, period, scope])).toEqual([
    ['Km', '2022', 'service'],
    [undefined, '2022', undefined],
  ]);
});

it('of cells that cannot be stored at all the first says why and the others wait for it', () => {
  const cells = ['2020', '2021'].map((period) => cellOfKey(keyOf('p', period), '5'));
  expect(unstored(cells, new Map(), 'Disken er full.').map(({ why }) => why)).toEqual(['Disken er full.', '']);
  expect(unstored(cells, new Map([[1, 'Ikke et tall']]), '').map(({ why }) => why)).toEqual(['', 'Ikke et tall']);
});
