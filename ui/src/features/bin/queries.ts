//! What the bin asks, and taking something out of it.

import { commands, type HistoryEntry } from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

export const bin = defineQuery<null, HistoryEntry[]>({ name: 'bin', reads: ['change'], ask: () => opened(commands.bin()) });

export const bringBack = defineChange<HistoryEntry, null>({
  name: 'bin.bring-back',
  turn: 'journal',
  send: ({ id }) => opened(commands.bringBack(id)),
});
