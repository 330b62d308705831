//! Answers of Oppfølging for looking at it in a browser without a backend. Never part of what is shipped.

import { addDays, type Day, daysBetween, weekdayOf, weekOf } from '../text/calendar';
import type { CheckFilters, CheckList, CheckMonth, CheckQuery, CheckRow } from './bindings';
import { sampleWeek } from './sample-week';

const PEOPLE = ['Ingrid Sæther', 'Odd Bjørnar Fjellheim', 'Wenche Kristoffersen-Nordahl', ''];
const KINDS = ['eco-labelled-share', 'waste-sorting', 'vehicles', 'food-waste'] as const;

function rowsOf(today: Day): CheckRow[] {
  const models = sampleWeek(today, false, false).checks;
  return Array.from({ length: 430 }, (_, place) => {
    const model = models[place % models.length];
    if (!model) throw new Error('no model');
    const due = addDays(today, Math.floor((place - 14) * 0.7));
    const days = daysBetween(today, due);
    return {
      check: { ...model, check_id: `check-${place}`, due, days, responsible: PEOPLE[place % 4] ?? '' },
      kind: KINDS[place % 4] ?? 'other',
      case_number: '23/04417',
      contract_number: '',
      moved_by_hand: place % 9 === 0,
      reason: place % 9 === 0 ? 'Leverandøren har ferie' : '',
      outcome: null,
      state: null,
      checked_on: null,
    };
  });
}

export function sampleChecks(today: Day, query: CheckQuery, empty: boolean): CheckList {
  const all = empty ? [] : rowsOf(today);
  const open = all.filter(
    ({ check, kind }) =>
      (query.to === null || check.due <= query.to) &&
      (query.from === null || check.due >= query.from) &&
      (query.responsible === null || check.responsible === query.responsible) &&
      (query.kind === null || kind === query.kind) &&
      check.contract_title.toLocaleLowerCase().includes(query.text.toLocaleLowerCase()),
  );
  const matching: CheckRow[] =
    query.show === 'open'
      ? open
      : open.slice(0, 3).map((row) => ({ ...row, outcome: 'partly', state: 'partly', checked_on: today }));
  const sunday = addDays(today, 7 - weekdayOf(today));
  const group = ({ check: { due } }: CheckRow) => (due < today ? 0 : due <= sunday ? 1 : due <= addDays(today, 30) ? 2 : 3);
  const groups: [number, number, number, number] = [0, 0, 0, 0];
  if (query.show === 'open') for (const row of matching) groups[group(row)] = (groups[group(row)] ?? 0) + 1;
  return { today, total: matching.length, groups, rows: matching.slice(query.offset, query.offset + query.limit) };
}

export function sampleMonth(today: Day, day: Day, query: CheckQuery, empty: boolean): CheckMonth {
  const first = `${day.slice(0, 7)}-01`;
  const rows = sampleChecks(today, { ...query, from: null, to: null, offset: 0, limit: 100_000 }, empty).rows;
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks = Array.from({ length: 6 }, (_, week) => addDays(monday, week * 7))
    .filter((start) => start.slice(0, 7) <= first.slice(0, 7))
    .map((start) => ({
      number: weekOf(start),
      days: Array.from({ length: 7 }, (_, step) => {
        const on = addDays(start, step);
        return {
          on,
          open: rows.filter(({ check }) => check.due === on).length,
          answered: on < today ? Number(on.slice(8)) % 3 : 0,
          holiday: on.endsWith('-12-25')
            ? ('christmas-day' as const)
            : on.endsWith('-12-26')
              ? ('second-christmas-day' as const)
              : null,
        };
      }),
    }));
  return { first, weeks };
}

export const sampleFilters = (): CheckFilters => ({
  responsible: PEOPLE,
  kinds: [...KINDS],
  suppliers: [
    ['1', 'Blåfjell Renhold AS'],
    ['2', 'Øvrebø Entreprenør AS'],
  ],
});
