import { describe, expect, it } from 'vitest';
import { amount, fileSize, money, number, percent, signed } from './number';

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1234, '1\u00a0234', '1,234'],
    [1234.5, '1\u00a0234,5', '1,234.5'],
    [-12345.25, '\u221212\u00a0345,25', '\u221212,345.25'],
    [1_000_000_000, '1\u00a0000\u00a0000\u00a0000', '1,000,000,000'],
    [0.1 + 0.2, '0,3', '0.3'],
    [0.000001, '0,000001', '0.000001'],
  ])('%d is grouped in the way of the language', (value, norwegian, english) => {
    expect(number('nb', value)).toBe(norwegian);
    expect(number('nn', value)).toBe(norwegian);
    expect(number('en', value)).toBe(english);
  });
  it('rounds half away from zero', () => {
    expect(number('nb', 2.25, { least: 1, most: 1 })).toBe('2,3');
    expect(number('nb', -2.25, { least: 1, most: 1 })).toBe('\u22122,3');
    expect(number('nb', -0.04, { least: 1, most: 1 })).toBe('0,0');
    expect(number('nb', 999.5, { most: 0 })).toBe('1\u00a0000');
    expect(number('nb', 2.675, { most: 2 })).toBe('2,68');
  });
  it('is blank when not recorded', () => {
    expect(number('nb', null)).toBe('');
    expect(percent('nb', undefined)).toBe('');
    expect(money('nb', null)).toBe('');
  });
  it('shows a difference with its sign', () => {
    expect([signed('nb', 3.5), signed('nb', -7), signed('nb', 0)]).toEqual(['+3,5', '\u22127', '0']);
  });
  it('stands apart from its percent sign in Norwegian only', () => {
    expect(percent('nb', 59)).toBe('59\u00a0%');
    expect(percent('en', 59.5)).toBe('59.5%');
  });
});

describe('money', () => {
  it('shows øre only if there are any', () => {
    expect(money('nb', 5_600_000_000)).toBe('56\u00a0000\u00a0000\u00a0kr');
    expect(money('nb', 123_450)).toBe('1\u00a0234,50\u00a0kr');
    expect(money('nb', -5)).toBe('\u22120,05\u00a0kr');
    expect(money('en', 5_600_000_000)).toBe('NOK\u00a056,000,000');
    expect(amount('nb', 1_000_000_000_000_000)).toBe('10\u00a0000\u00a0000\u00a0000\u00a0000');
  });
});

it('a file size has a unit one can read', () => {
  expect(fileSize('nb', 1_234_567)).toBe('1,2\u00a0MB');
  expect(fileSize('nb', 640)).toBe('640\u00a0B');
});
