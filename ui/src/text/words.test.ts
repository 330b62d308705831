import { expect, test } from 'vitest';
import { hasEveryWord } from './words';

test('every word must be there, in any order and case', () => {
  expect(hasEveryWord('Miljømerket Renhold', 'renhold  MILJØ')).toBe(true);
  expect(hasEveryWord('Miljømerket Renhold', 'renhold vask')).toBe(false);
});

test('nothing typed is found in everything', () => {
  expect(hasEveryWord('', '  ')).toBe(true);
});
