//! What the reports ask and make.

import {
  commands,
  type MeetingRow,
  type NonconformityLine,
  type ReportChoice,
  type SavedReport,
  type Scope,
  type Settings,
} from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import type { Day } from '../../text/calendar';
import type { Language } from '../../text/language';

/** The title of the contract that a page led here with. */
export const contractTitle = defineQuery<string, string>({
  name: 'report.contract-title',
  reads: ['contract'],
  ask: async (id) => (await opened(commands.contractSheet(id))).contract.title,
});

/** Whose name and logo the report has. */
export const letterhead = defineQuery<null, Settings>({
  name: 'report.letterhead',
  reads: ['setting'],
  ask: () => opened(commands.settings()),
});

/** Makes the report and saves it where the user says; nothing if no place was chosen. */
export const saveContractReport = (choice: ReportChoice): Promise<SavedReport | null> =>
  opened(commands.saveContractReport(choice));

/** How many pages of the report that is being made are set; `null` if none is. */
export const reportPages = (): Promise<number | null> => opened(commands.reportPages());

/** Stops the report that is being made. */
export const stopReport = (): Promise<null> => opened(commands.stopReport());

export const openReport = (path: string): Promise<null> => opened(commands.openReport(path));

/** Meetings that were held, the latest first. */
export const heldMeetings = defineQuery<null, MeetingRow[]>({
  name: 'report.meetings',
  reads: ['meeting', 'contract', 'supplier'],
  ask: async () =>
    (await opened(commands.meetings(null, null))).meetings
      .filter(({ state }) => state === 'held')
      .sort((a, b) => b.meeting.held_on.localeCompare(a.meeting.held_on)),
});

/** Nonconformities, the open ones first. */
export const reportedNonconformities = defineQuery<null, NonconformityLine[]>({
  name: 'report.nonconformities',
  reads: ['nonconformity', 'nonconformity_step', 'contract'],
  ask: async () => {
    const [open, closed] = await Promise.all([
      opened(commands.nonconformities('open', null)),
      opened(commands.nonconformities('closed', null)),
    ]);
    return [...open.lines, ...closed.lines];
  },
});

/** Who is responsible for open checks. */
export const planPeople = defineQuery<null, string[]>({
  name: 'report.people',
  reads: ['contract', 'requirement', 'planned_check', 'result'],
  ask: async () => (await opened(commands.checkFilters())).responsible,
});

export const saveMinutes = (meeting: string, language: Language): Promise<SavedReport | null> =>
  opened(commands.saveMinutes({ meeting, language, logo: true }));

export const saveNonconformity = (id: string, language: Language): Promise<SavedReport | null> =>
  opened(commands.saveNonconformityReport(id, language));

/** The measurements, all of them or what is about one sort of thing. */
export const saveMeasurements = (scope: Scope | null, language: Language): Promise<SavedReport | null> =>
  opened(commands.saveMeasurementReport({ scope, language, logo: true, cover: false, from: null, to: null }));

/** The plan of open checks until a day; blank = of all. */
export const saveFollowUpPlan = (of: { to: Day | null; responsible: string | null; language: Language }) =>
  opened(
    commands.saveFollowUpPlan(
      {
        show: 'open',
        from: null,
        to: of.to,
        responsible: of.responsible,
        kind: null,
        supplier: null,
        contract: null,
        text: '',
        offset: 0,
        limit: 100_000,
      },
      of.language,
    ),
  );
