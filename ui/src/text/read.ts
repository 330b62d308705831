//! Reads what a person types in a field: days, numbers and money. Answers a value or the key of a
//! plain sentence about what is wrong; never throws, never guesses between two meanings.

import { addDays, type Day, dayOf, daysInMonth, FIRST_YEAR, LAST_YEAR } from './calendar';
import type { Language } from './language';

/** What is wrong: a text key and the values its sentence names. */
export interface Unread {
  key: string;
  /** Counts as numbers, names as text. */
  args?: Record<string, string | number>;
  /** A month (1–12) the sentence names as `$month`. */
  month?: number;
  /** Numbers the sentence shows in the language's form. */
  limits?: Record<string, number>;
}
export type Reading<T> = { ok: true; value: T } | { ok: false; why: Unread };

const read = <T>(value: T): Reading<T> => ({ ok: true, value });
const unread = <T>(key: string, more: Omit<Unread, 'key'> = {}): Reading<T> => ({ ok: false, why: { key, ...more } });

const WORDS: Record<string, number> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgen': 1,
  'i morgon': 1,
  imorgen: 1,
  tomorrow: 1,
  'i går': -1,
  igår: -1,
  yesterday: -1,
};
const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

/** Two digits mean this century; a year that is left out means today's. */
function fullYear(text: string | undefined, today: Day): number {
  if (!text) return Number(today.slice(0, 4));
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/**
 * A day in any usual form: 21.11.2026, 21.11.26, 2026-11-21, 21/11, 21112026, 21. nov 2026, "i dag", +7.
 * A blank text reads as `null`.
 */
export function readDay(typed: string, today: Day): Reading<Day | null> {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (text === '') return read(null);
  const word = WORDS[text];
  if (word !== undefined) return read(addDays(today, word));
  const steps = /^([+\-\u2212]) ?(\d{1,5})$/.exec(text);
  if (steps) return checked(addDays(today, (steps[1] === '+' ? 1 : -1) * Number(steps[2])));

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})[./\- ]\s?(\d{1,2})(?:[./\- ]\s?(\d{4}|\d{2})?)?$/.exec(text);
  if (dotted) return found(fullYear(dotted[3], today), Number(dotted[2]), Number(dotted[1]));
  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (run) return found(fullYear(run[3], today), Number(run[2]), Number(run[1]));
  const named = /^(\d{1,2})\.? ?(\p{L}{3,9})\.?(?: (\d{4}|\d{2}))?$/u.exec(text);
  const month = named?.[2] ? MONTHS[named[2].slice(0, 3)] : undefined;
  if (named && month) return found(fullYear(named[3], today), month, Number(named[1]));
  return unread('field-date-unreadable');
}

function found(year: number, month: number, date: number): Reading<Day | null> {
  if (month < 1 || month > 12) return unread('field-date-no-month', { args: { number: month } });
  if (date < 1 || date > daysInMonth(year, month)) {
    return unread('field-date-no-day', { month, args: { year: String(year), count: daysInMonth(year, month) } });
  }
  return checked(dayOf(year, month, date) ?? '');
}

function checked(day: Day): Reading<Day | null> {
  const year = Number(day.slice(0, 4));
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    return unread('field-date-range', { args: { first: String(FIRST_YEAR), last: String(LAST_YEAR) } });
  return read(day);
}

interface Digits {
  negative: boolean;
  whole: string;
  fraction: string;
}

const SPACES = /[\s\u00a0\u202f\u2009]/g;
const POINT_GROUPS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const COMMA_GROUPS = /^-?[1-9]\d{0,2}(,\d{3})+$/;

/** Without spaces and with a plain minus. */
const bare = (typed: string): string => typed.replace(SPACES, '').replace('\u2212', '-');

/** Leaves one decimal sign, a point. Both signs at once: the last is the decimal sign. */
function withPoint(text: string, language: Language): string {
  if (text.includes(',') && text.includes('.')) {
    return text.lastIndexOf(',') > text.lastIndexOf('.') ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  }
  if (language === 'en' && COMMA_GROUPS.test(text)) return text.replaceAll(',', '');
  return text.replace(',', '.');
}

function digitsOf(text: string): Digits | null {
  const match = /^(-?)(\d*)(?:\.(\d+))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  return { negative: match[1] === '-', whole: match[2] || '0', fraction: match[3] ?? '' };
}

export interface NumberLimits {
  min?: number;
  max?: number;
  /** At most six, which is what the register keeps. */
  decimals?: number;
}

/** The years that are kept, as the register's rule has them. */
const YEARS = { min: 1900, max: 2200 };

/** Reads a year of four digits; blank is none. */
export function readYear(typed: string): Reading<number | null> {
  const text = bare(typed);
  if (text === '') return read(null);
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year < YEARS.min || year > YEARS.max ? unread('field-year-unreadable') : read(year);
}

/** A number such as `1 234,5`, `1234.5`, `−3` or `59 %`. A blank text reads as `null`. */
export function readNumber(typed: string, language: Language, limits: NumberLimits = {}): Reading<number | null> {
  const text = bare(typed).replace(/%$/, '');
  if (text === '') return read(null);
  // 2.700 is two thousand seven hundred to some and two point seven to others.
  if (language !== 'en' && POINT_GROUPS.test(text)) {
    const grouped = Number(text.replaceAll('.', ''));
    const decimal = Number(text);
    if (Number.isNaN(decimal)) return withinLimits(grouped, limits);
    return unread('field-number-ambiguous', { limits: { grouped, decimal } });
  }
  const digits = digitsOf(withPoint(text, language));
  if (!digits || digits.whole.length > 10) return unread('field-number-unreadable');
  const most = limits.decimals ?? 6;
  if (digits.fraction.replace(/0+$/, '').length > most) {
    return most === 0 ? unread('field-number-whole') : unread('field-number-decimals', { args: { count: most } });
  }
  const value = Number(`${digits.whole}.${digits.fraction || '0'}`);
  return withinLimits(digits.negative && value !== 0 ? -value : value, limits);
}

function withinLimits(value: number, limits: NumberLimits): Reading<number | null> {
  if (Math.abs(value) > 1e9) return unread('field-number-unreadable');
  if (limits.min !== undefined && value < limits.min) return unread('field-number-min', { limits: { min: limits.min } });
  if (limits.max !== undefined && value > limits.max) return unread('field-number-max', { limits: { max: limits.max } });
  return read(value);
}

const MOST_ORE = 1_000_000_000_000_000;

/** Money in whole øre: `56 000 000`, `1 234,50`, `kr 500,-`, `5,6 mill`. A blank text reads as `null`. */
export function readMoney(typed: string, language: Language): Reading<number | null> {
  let text = bare(typed).toLowerCase();
  if (text === '') return read(null);
  text = text
    .replace(/^(kr\.?|nok)/, '')
    .replace(/(kr\.?|kroner|nok)$/, '')
    .replace(/,-+$/, '');
  const million = /(mill?\.?|million(er|ar|s)?)$/.exec(text);
  if (million) text = text.slice(0, million.index);
  // An amount has two decimals, so three digits after a point are a group.
  else if (POINT_GROUPS.test(text)) text = text.replaceAll('.', '');
  const digits = digitsOf(withPoint(text, language));
  if (!digits) return unread('field-money-unreadable');
  const places = million ? 8 : 2;
  if (digits.fraction.length > places) return unread('field-money-ore');
  const ore = Number(digits.whole + digits.fraction.padEnd(places, '0'));
  if (!Number.isSafeInteger(ore) || ore > MOST_ORE) return unread('field-money-large');
  return read(digits.negative && ore !== 0 ? -ore : ore);
}
