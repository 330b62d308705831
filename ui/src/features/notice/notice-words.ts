//! How values of a notice are shown that were not taken over: in the language's form where they are dates, sums or terms,
//! as written where they are anything else.

import type { LeftOut, NoticeWarning } from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

/** A date as notices write it, with or without a time zone. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const TERM = /^(\d{1,6}) (DAY|WEEK|MONTH|YEAR)$/;
const AMOUNT = /^([A-Z]{3}) (\d{1,15}(?:\.\d+)?)$/;
const NUMBER = /^\d{1,6}(\.\d+)?$/;

const TERM_KEYS: Record<string, string> = {
  DAY: 'count-days',
  WEEK: 'notice-weeks',
  MONTH: 'count-months',
  YEAR: 'count-years',
};

/** What was read and not taken over. A case number may look like a number, and is none. */
export function leftOutValue(text: Text, { field, value }: Pick<LeftOut, 'field' | 'value'>): string {
  const day = DAY.exec(value)?.[1];
  // A date that does not exist is shown as it was written: that is why it was left out.
  if (day !== undefined) return text.date(day) || value;
  const [, count, unit = ''] = TERM.exec(value) ?? [];
  if (field === 'duration' && count !== undefined) return text.t(TERM_KEYS[unit] ?? 'count-days', { count: Number(count) });
  return amountText(text, value);
}

function amountText(text: Text, value: string): string {
  const [, currency, amount] = AMOUNT.exec(value) ?? [];
  return currency !== undefined && amount !== undefined ? `${text.number(Number(amount))}\u00a0${currency}` : value;
}

/** A number, sum or date in a warning is shown in the language's form. */
export function warningValue(text: Text, { value }: Pick<NoticeWarning, 'value'>): string {
  if (NUMBER.test(value)) return text.number(Number(value));
  const day = DAY.exec(value)?.[1];
  return day === undefined ? amountText(text, value) : text.date(day) || value;
}
