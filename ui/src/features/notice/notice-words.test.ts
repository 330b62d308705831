import { expect, it } from 'vitest';
import type { LeftOut } from '../../api/bindings';
import { makeText } from '../../text/TextProvider';
import { leftOutValue, warningValue } from './notice-words';

const text = makeText('nb', '2026-11-23');
const said = (field: LeftOut['field'], value: string) => leftOutValue(text, { field, value });

it('dates, terms and sums that were left out are shown in the language’s form', () => {
  expect(said('started', '2024-01-19')).toBe('19.01.2024');
  expect(said('awarded', '2000-01-01Z')).toBe('01.01.2000');
  expect(said('start', '2024-01-19+02:00')).toBe('19.01.2024');
  expect(said('duration', '24 MONTH')).toBe('24\u00a0måneder');
  expect(said('duration', '1 WEEK')).toBe('1\u00a0uke');
  expect(said('estimated-value', 'EUR 665999.8')).toBe('665\u00a0999,8\u00a0EUR');
});

it('what is none of them stays as it was written', () => {
  expect(said('case-number', '6147')).toBe('6147');
  expect(said('start', '2024-02-31')).toBe('2024-02-31');
  expect(said('options', '1+1 år')).toBe('1+1 år');
});

it('a warning shows its number in the language’s form', () => {
  expect(warningValue(text, { value: '99.5' })).toBe('99,5');
  expect(warningValue(text, { value: '2024-01-19' })).toBe('19.01.2024');
  expect(warningValue(text, { value: 'NOK 2400000' })).toBe('2\u00a0400\u00a0000\u00a0NOK');
});
