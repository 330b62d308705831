import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf, weekOf } from './calendar';
import { date, due, longDate, period, relative, week, weekdayDate } from './days';
import { LANGUAGES, type Language } from './language';

const inEach = (show: (language: Language) => string) => LANGUAGES.map(show);
const TODAY = '2026-11-21';

describe('the calendar', () => {
  it('knows the days of the week', () => {
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-22'), weekdayOf('1969-12-31')]).toEqual([1, 7, 3]);
  });
  it('puts the first days of a year in the last week of the one before', () => {
    expect([weekOf('2027-01-03'), weekOf('2026-11-23'), weekOf('2025-12-29')]).toEqual([53, 48, 1]);
  });
  it('counts over month ends, leap days and daylight saving', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});

describe('a day', () => {
  it('is short in a table', () => {
    expect(inEach((language) => date(language, '2026-11-21'))).toEqual(['21.11.2026', '21.11.2026', '21 Nov 2026']);
    expect(date('nb', null)).toBe('');
  });
  it('names its weekday when long', () => {
    expect(inEach((language) => longDate(language, '2026-11-23'))).toEqual([
      'mandag 23. november 2026',
      'måndag 23. november 2026',
      'Monday 23 November 2026',
    ]);
    expect(inEach((language) => weekdayDate(language, '2026-11-24'))).toEqual(['Tir. 24.11.', 'Tys. 24.11.', 'Tue 24 Nov']);
    expect(week('nb', '2026-11-23')).toBe('uke\u00a048');
  });
  it('is a word when near', () => {
    expect(inEach((language) => relative(language, '2026-11-28', TODAY))).toEqual([
      'om 7\u00a0dager',
      'om 7\u00a0dagar',
      'in 7\u00a0days',
    ]);
    expect(relative('nb', '2026-11-09', TODAY)).toBe('12\u00a0dager siden');
    expect(relative('nn', '2026-11-22', TODAY)).toBe('i morgon');
  });
  it('says how late it is when due', () => {
    expect(due('nb', '2026-11-09', TODAY)).toBe('12\u00a0d over');
    expect(due('nb', TODAY, TODAY)).toBe('i dag');
    expect(due('nb', '2026-12-01', TODAY)).toBe('01.12.2026');
  });
  it('may begin or end a period that is open', () => {
    expect(period('nb', '2024-07-01', '2027-06-30')).toBe('01.07.2024–30.06.2027');
    expect(period('nn', '2024-07-01', null)).toBe('frå 01.07.2024');
    expect(period('nb', null, null)).toBe('–');
  });
});
