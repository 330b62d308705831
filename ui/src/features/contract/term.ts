//! The dates of a contract's options, as the register reckons them, for drawing and for forms.

import type { ContractDraft, ContractOption } from '../../api/bindings';
import { addDays, type Day, dayOf, daysInMonth, partsOf } from '../../text/calendar';

/** `months` after an inclusive last day: the day after it is what moves, so that a month's end stays one. */
export function monthsAfterLastDay(last: Day, months: number): Day | null {
  const next = partsOf(addDays(last, 1));
  if (!next) return null;
  const count = next.year * 12 + next.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const moved = dayOf(year, month, Math.min(next.date, daysInMonth(year, month)));
  return moved && addDays(moved, -1);
}

export interface OptionTerm {
  option: ContractOption;
  /** Its place among the options, from 0. */
  place: number;
  /** Last day to give notice. */
  notice: Day;
  /** First day of the period it adds. */
  first: Day;
  /** Last day of that period; of a declined one as it would have been. */
  last: Day;
}

/** The options with their dates; none without an end to prolong. A declined option adds nothing. */
export function optionTerms({ end, options }: Pick<ContractDraft, 'end' | 'options'>): OptionTerm[] {
  if (end === null) return [];
  let months = 0;
  let before = end;
  return options.flatMap((option, place) => {
    const last = monthsAfterLastDay(end, months + option.months);
    if (last === null) return [];
    const term = { option, place, notice: addDays(before, -option.notice_days), first: addDays(before, 1), last };
    if (option.decision !== 'declined') {
      months += option.months;
      before = last;
    }
    return [term];
  });
}
