//! Answers for looking at the window in a browser without a backend. Never part of what is shipped.

import { mockIPC } from '@tauri-apps/api/mocks';
import type { SearchHit, ShellFacts } from './shell';

const FACTS: ShellFacts = {
  registerName: 'Fjordvik kommune',
  isExample: true,
  undo: { name: 'sample', params: {} },
  redo: null,
  lastBackup: '2026-11-23T07:42:00+01:00',
  dueThisWeek: 9,
  contracts: 48,
  today: '2026-11-23',
};
const HITS: SearchHit[] = [
  {
    noun: 'contract',
    id: '1',
    contractId: '1',
    title: 'Renholdstjenester, helse- og omsorgsbygg',
    detail: '22/09032',
    state: 'breach',
  },
  {
    noun: 'contract',
    id: '2',
    contractId: '2',
    title: 'Mykpapir, renholdsprodukter og engangsprodukter',
    detail: '23/04417',
    state: 'breach',
  },
  { noun: 'supplier', id: '3', contractId: null, title: 'Blåfjell Renhold AS', detail: '2 kontrakter', state: null },
  {
    noun: 'requirement',
    id: '4',
    contractId: '1',
    title: 'Andel leverandører med miljømerket renhold',
    detail: 'Renholdstjenester, helse …',
    state: 'partly',
  },
];

/** More commands can be answered by a feature under work: `answerSample('list_contracts', () => …)`. */
const answers: Record<string, (args: unknown) => unknown> = {
  shell_facts: () => FACTS,
  undo: () => ({ value: FACTS.undo, touched: ['change'] }),
  redo: () => ({ value: FACTS.undo, touched: ['change'] }),
  search: (args) => {
    const sought = typeof args === 'object' && args !== null && 'text' in args ? String(args.text).toLocaleLowerCase() : '';
    return HITS.filter((hit) => hit.title.toLocaleLowerCase().includes(sought));
  },
};

export const answerSample = (command: string, answer: (args: unknown) => unknown) => {
  answers[command] = answer;
};

export function startSample() {
  mockIPC((command, args) => {
    const answer = answers[command];
    if (answer) return answer(args);
    if (command.startsWith('plugin:event')) return null;
    return Promise.reject({ code: 'not-found', params: { noun: command } });
  });
}
