import { expect, it } from 'vitest';
import { forgetChoice, queryOf } from './choice';
import { lineOfPlace, linesOf, range } from './lines';
import { pagesAround } from './useCheckRows';

it('only groups that hold something have a head', () => {
  const lines = linesOf({ total: 4, groups: [1, 0, 2, 1] });
  expect(lines).toEqual([
    { head: 'overdue', count: 1 },
    { place: 0 },
    { head: 'next-30', count: 2 },
    { place: 1 },
    { place: 2 },
    { head: 'later', count: 1 },
    { place: 3 },
  ]);
  expect([0, 1, 2, 3, 4].map((place) => lineOfPlace(lines, place))).toEqual([1, 3, 4, 6, -1]);
  expect(linesOf(undefined)).toEqual([]);
});

it('answered checks stand without heads', () => {
  expect(linesOf({ total: 2, groups: [0, 0, 0, 0] })).toEqual([{ place: 0 }, { place: 1 }]);
});

it('a range reaches either way', () => {
  expect(range(3, 5)).toEqual([3, 4, 5]);
  expect(range(5, 3)).toEqual([3, 4, 5]);
  expect(range(2, 2)).toEqual([2]);
});

it('what is overdue is in every period, and answered checks are sought backwards', () => {
  forgetChoice();
  const choice = {
    view: 'list',
    show: 'open',
    period: '30',
    text: ' mat ',
    responsible: '',
    kind: null,
    supplier: null,
    day: null,
  } as const;
  expect(queryOf(choice, '2026-11-23')).toMatchObject({ from: null, to: '2026-12-23', text: 'mat', responsible: '' });
  expect(queryOf({ ...choice, show: 'answered' }, '2026-11-23')).toMatchObject({ from: '2026-10-24', to: null });
  expect(queryOf({ ...choice, period: 'all' }, '2026-11-23')).toMatchObject({ from: null, to: null });
});

it('the pages around what is seen are kept, the newest first', () => {
  expect(pagesAround([0], 0, 99)).toEqual([0]);
  expect(pagesAround([0], 90, 210)).toEqual([0, 1, 2]);
  expect(pagesAround([0, 1, 2, 3, 4, 5], 700, 750)).toEqual([7, 0, 1, 2, 3, 4]);
});
