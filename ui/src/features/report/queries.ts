//! What the reports ask and make.

import { commands, type ReportChoice, type SavedReport, type Settings } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

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
