//! How days are written, alone and relative to today. The words are in the locale files; today is an argument.

import { type Day, daysBetween, partsOf, weekdayOf, weekOf } from './calendar';
import { textOf } from './catalogue';
import type { Language } from './language';

const two = (value: number) => String(value).padStart(2, '0');
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** `21.11.2026`, English `21 Nov 2026`. Blank for what is not recorded. */
export function date(language: Language, day: Day | null | undefined): string {
  const parts = day ? partsOf(day) : null;
  if (!parts) return '';
  if (language === 'en') return `${parts.date} ${textOf(language, `month-short-${parts.month}`)} ${parts.year}`;
  return `${two(parts.date)}.${two(parts.month)}.${String(parts.year).padStart(4, '0')}`;
}

/** As it is typed in a field, the same in all languages: `21.11.2026`. */
export const typedDate = (day: Day | null | undefined): string => date('nb', day);

/** `24.11.`, English `24 Nov`. */
export function dayMonth(language: Language, day: Day): string {
  const parts = partsOf(day);
  if (!parts) return '';
  if (language === 'en') return `${parts.date} ${textOf(language, `month-short-${parts.month}`)}`;
  return `${two(parts.date)}.${two(parts.month)}.`;
}

/** `Tir. 24.11.`, English `Tue 24 Nov`. */
export function weekdayDate(language: Language, day: Day): string {
  if (!partsOf(day)) return '';
  const name = textOf(language, `weekday-${weekdayOf(day)}`).slice(0, 3);
  return `${capital(name)}${language === 'en' ? '' : '.'} ${dayMonth(language, day)}`;
}

/** `mandag 23. november 2026`. */
export function longDate(language: Language, day: Day): string {
  const parts = partsOf(day);
  if (!parts) return '';
  return textOf(language, 'date-long', {
    weekday: textOf(language, `weekday-${weekdayOf(day)}`),
    day: String(parts.date),
    month: monthName(language, parts.month),
    year: String(parts.year),
  });
}

/** Name of a month, 1–12, as inside a sentence. */
export const monthName = (language: Language, month: number): string => textOf(language, `month-${month}`);

/** `uke 48`. */
export const week = (language: Language, day: Day): string => textOf(language, 'week-number', { week: String(weekOf(day)) });

/** `01.07.2024–30.06.2027`; either end may be open. */
export function period(language: Language, start: Day | null, end: Day | null): string {
  if (start && end) return textOf(language, 'period', { start: date(language, start), end: date(language, end) });
  if (start) return textOf(language, 'period-from', { start: date(language, start) });
  if (end) return textOf(language, 'period-until', { end: date(language, end) });
  return textOf(language, 'none');
}

/** `07.42`, English `07:42`, on this machine's clock. */
export const time = (language: Language, instant: Date): string =>
  `${two(instant.getHours())}${language === 'en' ? ':' : '.'}${two(instant.getMinutes())}`;

/** `i dag`, `i morgen`, `om 7 dager`, `12 dager siden`. */
export function relative(language: Language, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return textOf(language, 'day-today');
  if (days === 1) return textOf(language, 'day-tomorrow');
  if (days === -1) return textOf(language, 'day-yesterday');
  return days > 0 ? textOf(language, 'days-ahead', { count: days }) : textOf(language, 'days-ago', { count: -days });
}

/** A due day in a list: `12 d over`, `i dag`, `i morgen`, else the date. */
export function due(language: Language, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days < 0) return textOf(language, 'days-over', { count: -days });
  return days <= 1 ? relative(language, day, today) : date(language, day);
}
