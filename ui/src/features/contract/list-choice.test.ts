import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { choose, chooseWarning, clearFilters, filtersOn, queryOf, useListChoice } from './list-choice';
import { pagesAround } from './useContractRows';

const choice = () => renderHook(() => useListChoice()).result.current;

beforeEach(() => {
  clearFilters();
  choose({ view: 'all', order: 'state', descending: false });
});

it('a view about a state leaves no other state to filter by', () => {
  choose({ state: 'fulfilled' });
  expect(queryOf(choice(), 'Ingrid').states).toEqual(['fulfilled']);
  choose({ view: 'breach' });
  expect(queryOf(choice(), 'Ingrid').states).toEqual(['breach']);
});

it('Mine is the user’s own, whatever manager was chosen before', () => {
  choose({ manager: 'Marius' });
  expect(queryOf(choice(), 'Ingrid').manager).toBe('Marius');
  choose({ view: 'mine' });
  expect(queryOf(choice(), 'Ingrid').manager).toBe('Ingrid');
});

it('Utløper shows both kinds of near end, and a status narrows it', () => {
  choose({ view: 'ending' });
  expect(queryOf(choice(), '').statuses).toEqual(['expiring', 'last-option-window']);
  choose({ status: 'expiring' });
  expect(queryOf(choice(), '').statuses).toEqual(['expiring']);
});

it('clearing takes the filters and leaves view and order', () => {
  choose({ text: 'papir', department: 'Eiendom', view: 'ending', order: 'end', descending: true });
  expect(filtersOn(choice())).toBe(2);
  clearFilters();
  expect(filtersOn(choice())).toBe(0);
  expect(choice()).toMatchObject({ view: 'ending', order: 'end', descending: true });
});

it('the pages around what is seen are fetched, and the oldest are let go', () => {
  expect(pagesAround([0], 0, 40)).toEqual([0]);
  expect(pagesAround([0], 190, 230)).toEqual([0, 1]);
  let pages: readonly number[] = [0];
  for (let row = 0; row < 10_000; row += 200) pages = pagesAround(pages, row, row + 30);
  expect(pages).toEqual([49, 48, 47, 46, 45, 44]);
});

it('a warning that is asked for stands alone, and goes with the other filters', () => {
  choose({ text: 'papir', state: 'breach', department: 'Skole' });
  chooseWarning('no-sanction-agreed');
  expect(queryOf(choice(), 'Ingrid')).toMatchObject({ text: '', states: [], department: '', warning: 'no-sanction-agreed' });
  expect(filtersOn(choice())).toBe(1);
  clearFilters();
  expect(queryOf(choice(), 'Ingrid').warning).toBeNull();
});
