import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language';
import { amount, number } from './number';
import { readDay, readMoney, readNumber } from './read';
import { makeText } from './TextProvider';

const TODAY = '2026-11-21';
const value = <T>(reading: { ok: true; value: T } | { ok: false; why: { key: string } }) =>
  reading.ok ? reading.value : reading.why.key;

describe('a typed day', () => {
  it.each([
    ['21.11.2026', '2026-11-21'],
    ['21.11.26', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['21/11', '2026-11-21'],
    ['1.2.', '2026-02-01'],
    ['21112026', '2026-11-21'],
    ['211126', '2026-11-21'],
    ['21. november 2026', '2026-11-21'],
    ['1 Dec 2026', '2026-12-01'],
    [' i dag ', '2026-11-21'],
    ['I morgen', '2026-11-22'],
    ['+7', '2026-11-28'],
    ['\u22121', '2026-11-20'],
    ['29.02.2028', '2028-02-29'],
    ['', null],
  ])('%s is read', (typed, day) => {
    expect(value(readDay(typed, TODAY))).toBe(day);
  });
  it.each([
    ['31.02.2027', 'field-date-no-day'],
    ['29.02.2027', 'field-date-no-day'],
    ['0.1.2027', 'field-date-no-day'],
    ['01.13.2027', 'field-date-no-month'],
    ['snart', 'field-date-unreadable'],
    ['1.1.1', 'field-date-unreadable'],
    ['01.01.1899', 'field-date-range'],
    ['2201-01-01', 'field-date-range'],
  ])('%s is refused', (typed, key) => {
    expect(value(readDay(typed, TODAY))).toBe(key);
  });
  it('is refused in plain words', () => {
    const said = LANGUAGES.map((language) => {
      const reading = readDay('31.02.2027', TODAY);
      return reading.ok ? '' : makeText(language, TODAY).unread(reading.why);
    });
    expect(said[0]).toMatch(/finnes ikke.*2027.*28 dager/i);
    expect(said[2]).toMatch(/no such date.*2027.*28 days/i);
  });
});

describe('a typed number', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['\u22123', -3],
    [',5', 0.5],
    ['59 %', 59],
    ['0.125', 0.125],
    ['1.234.567', 1_234_567],
    ['', null],
  ])('%s is read', (typed, read) => {
    expect(value(readNumber(typed, 'nb'))).toBe(read);
  });
  it('is not guessed when it has two meanings', () => {
    expect(value(readNumber('2.700', 'nb'))).toBe('field-number-ambiguous');
    expect(value(readNumber('2,700', 'en'))).toBe(2700);
    expect(value(readNumber('2.700', 'en'))).toBe(2.7);
  });
  it.each(['-', '1,2,3', '1e9', 'abc', '１', '99999999999'])('%s is refused', (typed) => {
    expect(value(readNumber(typed, 'nb'))).toBe('field-number-unreadable');
  });
  it('keeps to its limits', () => {
    expect(value(readNumber('101', 'nb', { max: 100 }))).toBe('field-number-max');
    expect(value(readNumber('-1', 'nb', { min: 0 }))).toBe('field-number-min');
    expect(value(readNumber('1,5', 'nb', { decimals: 0 }))).toBe('field-number-whole');
    expect(value(readNumber('1,0000001', 'nb'))).toBe('field-number-decimals');
  });
  it('reads back as it is shown', () => {
    for (const language of LANGUAGES) {
      for (const each of [0, 1, 999, 1234, 2700, 1_234_567, 0.5, 1234.5, -12345.678901, 1e9]) {
        expect(value(readNumber(number(language, each), language))).toBe(each);
      }
    }
  });
});

describe('typed money', () => {
  it.each([
    ['56 000 000', 5_600_000_000],
    ['1 234,50', 123_450],
    ['1234.5', 123_450],
    ['56.000', 5_600_000],
    ['1.500.000', 150_000_000],
    ['kr 500,-', 50_000],
    ['5,6 mill.', 560_000_000],
    ['-7', -700],
    ['', null],
  ])('%s is whole øre', (typed, ore) => {
    expect(value(readMoney(typed, 'nb'))).toBe(ore);
  });
  it.each([
    ['5,001', 'field-money-ore'],
    ['mye', 'field-money-unreadable'],
    ['99999999999999', 'field-money-large'],
  ])('%s is refused', (typed, key) => {
    expect(value(readMoney(typed, 'nb'))).toBe(key);
  });
  it('reads back as it is shown', () => {
    for (const language of LANGUAGES) {
      for (const ore of [0, 5, 123_450, 5_600_000_000, -123_456_789, 1_000_000_000_000_000]) {
        expect(value(readMoney(amount(language, ore), language))).toBe(ore);
      }
    }
  });
});
