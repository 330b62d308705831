//! What the frame of the window asks and does: the register's name, undo and redo, search across everything.

import type { Day } from '../text/calendar';
import { type Change, defineChange } from './change';
import { call, type Written } from './client';
import { defineQuery } from './query';

/** A named change in the journal, as a text key and the values it names. */
export interface ChangeName {
  /** The text key is `change-<name>`. */
  name: string;
  params: Record<string, string>;
}

export interface ShellFacts {
  /** Name of the register: the organisation's. */
  registerName: string;
  isExample: boolean;
  /** What Ctrl Z takes back; `null` if nothing. */
  undo: ChangeName | null;
  redo: ChangeName | null;
  /** RFC 3339, or `null` if never. */
  lastBackup: string | null;
  /** Checks overdue or due this week. */
  dueThisWeek: number;
  contracts: number;
  /** The backend's day: the only clock that counts. */
  today: Day;
}

export const shellFacts = defineQuery<null, ShellFacts>({
  name: 'shell.facts',
  reads: ['contract', 'check', 'requirement', 'change', 'setting', 'backup'],
  ask: () => call<ShellFacts>('shell_facts'),
});

/** A hit of the search: what it is, where it is, and its state if it has one. */
export interface SearchHit {
  noun: 'contract' | 'supplier' | 'requirement' | 'library-requirement';
  id: string;
  /** The page it is on. */
  contractId: string | null;
  title: string;
  detail: string;
  state: string | null;
}

export const searchHits = defineQuery<string, SearchHit[]>({
  name: 'shell.search',
  reads: ['contract', 'supplier', 'requirement', 'library_requirement', 'check'],
  ask: (text) => call<SearchHit[]>('search', { text }),
});

/** What was taken back or done again. */
export const undoLast: Change<null, ChangeName> = defineChange({
  name: 'journal.undo',
  send: () => call<Written<ChangeName>>('undo'),
});
export const redoLast: Change<null, ChangeName> = defineChange({
  name: 'journal.redo',
  send: () => call<Written<ChangeName>>('redo'),
});
