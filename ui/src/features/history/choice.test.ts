import { expect, it } from 'vitest';
import { ALL, changesOf, filterOf, isAll, KINDS } from './choice';

it('nothing chosen asks for everything', () => {
  expect(isAll(ALL)).toBe(true);
  expect(filterOf(ALL)).toEqual({ who: null, text: '', from: null, to: null, names: [], contract: null, supplier: null });
});

it('the last day is with it: what is asked for ends when the next begins', () => {
  const { from, to } = filterOf({ ...ALL, from: '2026-11-20', to: '2026-11-20' });
  expect(new Date(from ?? '').getDate()).toBe(20);
  expect(new Date(to ?? '').getDate()).toBe(21);
  expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
});

it('every kind has changes, and none is of two kinds', () => {
  const all = KINDS.flatMap(changesOf);
  expect(KINDS.every((kind) => changesOf(kind).length > 0)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
});
