//! What the frame of the window asks and does: how things stand, undo and redo, search across everything.

import { commands, type SearchHit, type ShellFacts } from './bindings';
import { type Change, defineChange } from './change';
import { opened } from './client';
import { defineQuery } from './query';

export type { SearchHit, ShellFacts };

/** A change of the journal: its name (the text key is `change-<name>`) and what it concerned. */
export type ChangeName = readonly [name: string, subject: string];

export const shellFacts = defineQuery<null, ShellFacts>({
  name: 'shell.facts',
  reads: [
    'contract',
    'requirement',
    'plan',
    'planned_check',
    'result',
    'nonconformity',
    'nonconformity_step',
    'setting',
    'change',
    // No table: a copy that was made, or could not be.
    'backup',
  ],
  ask: () => opened(commands.shellFacts()),
});

/** The most hits the palette shows. */
const MOST_HITS = 24;

export const searchHits = defineQuery<string, SearchHit[]>({
  name: 'shell.search',
  reads: ['contract', 'contract_supplier', 'supplier', 'requirement', 'strategy', 'goal', 'indicator'],
  ask: (text) => opened(commands.search(text, MOST_HITS)),
});

/** What was taken back or done again. */
export const undoLast: Change<null, ChangeName> = defineChange({
  name: 'journal.undo',
  turn: 'journal',
  send: () => opened(commands.undo()),
});
export const redoLast: Change<null, ChangeName> = defineChange({
  name: 'journal.redo',
  turn: 'journal',
  send: () => opened(commands.redo()),
});

/** Tells the program whether a meeting is on: nothing reminds while others look at the screen. */
export function sayMeeting(on: boolean) {
  // Untold, the worst is a reminder too many.
  commands.setMeetingMode(on).catch(() => undefined);
}
