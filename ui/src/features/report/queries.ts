//! What the reports ask and make.

import {
  type CheckQuery,
  commands,
  type MeetingRow,
  type NonconformityLine,
  type PortfolioFilters,
  type PrintedReport,
  type ReportChoice,
  type SavedReport,
  type Settings,
} from '../../api/bindings';
import { opened } from '../../api/client';
import { asRegisterError } from '../../api/failure';
import { defineQuery } from '../../api/query';
import type { Day } from '../../text/calendar';

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

/** A report as it is printed now. */
export const printedReport = defineQuery<ReportChoice, PrintedReport>({
  name: 'report.printed',
  // Every change there is.
  reads: ['change'],
  ask: (choice) => opened(commands.printReport(choice)),
});

/** Saves the report where the user says, the printed one as it was looked at if there is one; nothing if no place was chosen. */
export async function saveReport(choice: ReportChoice, printed: number | null): Promise<SavedReport | null> {
  if (printed === null) return opened(commands.saveReport(choice));
  try {
    return await opened(commands.savePrintedReport(printed));
  } catch (error) {
    // Another report was printed meanwhile, for another window of the page.
    if (asRegisterError(error).code !== 'not-found') throw error;
    return opened(commands.saveReport(choice));
  }
}

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

/** The open checks that are due until a day; blank = all of them. */
export const checksAhead = (to: Day | null, responsible: string | null): CheckQuery => ({
  show: 'open',
  from: null,
  to,
  responsible,
  kind: null,
  supplier: null,
  contract: null,
  text: '',
  offset: 0,
  limit: 100_000,
});

/** What a report on many contracts can be about. */
export const portfolioFilters = defineQuery<null, PortfolioFilters>({
  name: 'report.portfolio-filters',
  reads: ['contract', 'supplier', 'contract_supplier'],
  ask: () => opened(commands.portfolioFilters()),
});

/** Saves the report as a spreadsheet where the user says; nothing if no place was chosen. */
export const saveReportSheet = (choice: ReportChoice): Promise<SavedReport | null> => opened(commands.saveReportSheet(choice));
