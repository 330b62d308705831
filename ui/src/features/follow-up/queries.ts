//! What Oppfølging asks and does.

import {
  type CheckFilters,
  type CheckId,
  type CheckList,
  type CheckMonth,
  type CheckQuery,
  commands,
  type MoveTo,
  type SavedReport,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import type { Day } from '../../text/calendar';

const READS = [
  'contract',
  'contract_option',
  'contract_supplier',
  'supplier',
  'requirement',
  'plan',
  'planned_check',
  'result',
  'setting',
] as const;

export const checkList = defineQuery<CheckQuery, CheckList>({
  name: 'follow-up.list',
  reads: READS,
  ask: (query) => opened(commands.checkList(query)),
});

export const checkMonth = defineQuery<{ day: Day; query: CheckQuery }, CheckMonth>({
  name: 'follow-up.month',
  reads: READS,
  ask: ({ day, query }) => opened(commands.checkMonth(day, query)),
});

export const checkFilters = defineQuery<null, CheckFilters>({
  name: 'follow-up.filters',
  reads: READS,
  ask: () => opened(commands.checkFilters()),
});

/** Names in use anywhere, for suggestions. */
export const people = defineQuery<null, string[]>({
  name: 'follow-up.people',
  reads: ['contract', 'requirement'],
  ask: async () => (await opened(commands.contractFilters())).people,
});

export const registerUser = defineQuery<null, string>({
  name: 'follow-up.user',
  reads: ['setting'],
  ask: async () => (await opened(commands.settings())).user,
});

/** All keys that match, in the order of the list. */
export const checkKeys = (query: CheckQuery): Promise<CheckId[]> => opened(commands.checkKeys(query));

export const moveChecks = defineChange<{ ids: CheckId[]; to: MoveTo; reason: string }, number>({
  name: 'follow-up.move',
  send: ({ ids, to, reason }) => opened(commands.moveChecks(ids, to, reason)),
});

export const assignChecks = defineChange<{ ids: CheckId[]; responsible: string }, number>({
  name: 'follow-up.assign',
  send: ({ ids, responsible }) => opened(commands.assignChecks(ids, responsible)),
});

/** Saves the list, or the chosen checks of it, as a calendar where the user says; nothing if no place was chosen. */
export const saveCalendar = (query: CheckQuery, only: CheckId[]): Promise<SavedReport | null> =>
  opened(commands.saveCalendar(query, only));
