//! When something was done, on this machine's clock: «i dag kl. 10.32», «20.11.2026 kl. 14.03».

import { type Day, dayOfInstant, daysBetween } from '../../text/calendar';
import type { Text } from '../../text/TextProvider';

/** This machine's own day of a stored moment. */
export const dayOfMoment = (at: string): Day => dayOfInstant(new Date(at));

/** Whole days since a stored moment; none before it. */
export const daysSince = (text: Pick<Text, 'today'>, at: string): number => Math.max(0, daysBetween(dayOfMoment(at), text.today));

/** Today and yesterday by their names, every other day by its date. */
export function momentText(text: Text, at: string): string {
  const day = dayOfMoment(at);
  const near = daysBetween(day, text.today);
  const named = near === 0 || near === 1 ? text.relative(day) : text.date(day);
  return text.t('care-moment', { day: named, time: text.time(new Date(at)) });
}

/** The local day as the moment it begins, for what is asked of the register. */
export function beginningOf(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toISOString();
}
