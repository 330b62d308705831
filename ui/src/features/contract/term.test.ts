import { expect, it } from 'vitest';
import type { ContractOption } from '../../api/bindings';
import { monthsAfterLastDay, optionTerms } from './term';

const option = (months: number, decision: ContractOption['decision'] = 'undecided'): ContractOption => ({
  id: `${months} ${decision}`,
  months,
  notice_days: 90,
  decision,
  decided_on: null,
});

it('a whole year ends on the last day of February, and the middle of a month stays there', () => {
  expect(monthsAfterLastDay('2027-02-28', 12)).toBe('2028-02-29');
  expect(monthsAfterLastDay('2028-02-29', 12)).toBe('2029-02-28');
  expect(monthsAfterLastDay('2026-06-15', 6)).toBe('2026-12-15');
  expect(monthsAfterLastDay('2026-12-31', 1)).toBe('2027-01-31');
});

it('an option begins where the one before ends, and gives notice before that', () => {
  const terms = optionTerms({ end: '2025-12-31', options: [option(12), option(24)] });
  expect(terms.map(({ first, last, notice }) => [first, last, notice])).toEqual([
    ['2026-01-01', '2026-12-31', '2025-10-02'],
    ['2027-01-01', '2028-12-31', '2026-10-02'],
  ]);
});

it('a declined option adds nothing to what follows', () => {
  const terms = optionTerms({ end: '2025-12-31', options: [option(12, 'declined'), option(6)] });
  expect(terms[1]).toMatchObject({ first: '2026-01-01', last: '2026-06-30' });
});

it('a contract without an end has no options to reckon', () => {
  expect(optionTerms({ end: null, options: [option(12)] })).toEqual([]);
});
