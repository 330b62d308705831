//! Days as `YYYY-MM-DD` and plain arithmetic on them. Has no clock and no time zone.

/** A day, `YYYY-MM-DD`, as the register stores it. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

const two = (value: number) => String(value).padStart(2, '0');

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day, or `null` if there is no such day. `month` is 1–12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Year, month (1–12) and day of month, or `null` for anything that is no stored day. */
export function partsOf(day: Day): { year: number; month: number; date: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayOf(year, month, date) ? { year, month, date } : null;
}

const toNumber = (day: Day): number => {
  const parts = partsOf(day);
  return parts ? Date.UTC(parts.year, parts.month - 1, parts.date) / MS_PER_DAY : Number.NaN;
};

/** How many days `to` lies after `from`; negative if before. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

export function addDays(day: Day, days: number): Day {
  return new Date((toNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week number. */
export function weekOf(day: Day): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** A point in time as this machine's own day. For the edge only: everything else is given its day. */
export const dayOfInstant = (instant: Date): Day =>
  `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
