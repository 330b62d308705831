//! The history of the whole register, who is in it, and the file for an auditor.

import { commands, type HistoryEntry, type HistoryFilter, type SavedProof } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

export interface HistoryAsked {
  filter: HistoryFilter;
  before: number | null;
  limit: number;
}

export const registerHistory = defineQuery<HistoryAsked, HistoryEntry[]>({
  name: 'history.register',
  reads: ['change'],
  ask: ({ filter, before, limit }) => opened(commands.historyOf(filter, before, limit)),
});

export const historyPeople = defineQuery<null, string[]>({
  name: 'history.people',
  reads: ['change'],
  ask: () => opened(commands.historyPeople()),
});

/** Writes the whole history as a file that proves itself; nothing if no place was chosen. */
export const saveHistoryProof = (): Promise<SavedProof | null> => opened(commands.saveHistoryProof());
