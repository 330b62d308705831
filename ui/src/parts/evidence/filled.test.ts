import { expect, it } from 'vitest';
import type { Declaration, EvidenceDraft, TakenFile } from '../../api/bindings';
import { blank, chosenOf, draftsOf } from './filled';

const file = (name: string): TakenFile => ({ name, size: 1, sha256: name });
const said = (title: string, number: string): EvidenceDraft => ({
  kind: 'epd',
  title,
  number,
  issuer: 'EPD-Norge',
  class: 'third-party',
  received: '2026-11-23',
  valid_from: null,
  valid_to: '2029-02-01',
  notes: '',
  requirements: [],
  contracts: [],
  suppliers: [],
});
const proposal = (title: string, number: string) => ({
  evidence: said(title, number),
  declaration: { number } as Declaration,
  known: null,
  view: {} as never,
});

it('each of several declarations becomes a document of its own file, with what the form says of them all', () => {
  const serves = {
    noun: 'requirement' as const,
    id: 'r',
    number: 1,
    kind: null,
    name: 'Betong',
    contract: 'Skole',
    contract_id: 'c',
  };
  const [one, other, pdf] = [file('a.json'), file('b.json'), file('a.pdf')];
  const drafts = draftsOf({
    ...blank('2026-11-20', [serves]),
    notes: 'Fra anbudet',
    files: [one, other, pdf],
    several: [chosenOf('1', proposal('Betong B35', 'NEPD-1'), one), chosenOf('2', proposal('Betong B45', 'NEPD-2'), other)],
  });
  expect(drafts.map(({ evidence }) => [evidence.title, evidence.number, evidence.received, evidence.notes])).toEqual([
    ['Betong B35', 'NEPD-1', '2026-11-20', 'Fra anbudet'],
    ['Betong B45', 'NEPD-2', '2026-11-20', 'Fra anbudet'],
  ]);
  expect(drafts.map(({ evidence }) => evidence.requirements)).toEqual([['r'], ['r']]);
  expect(drafts.map(({ files }) => files.map(({ name }) => name))).toEqual([
    ['a.json', 'a.pdf'],
    ['b.json', 'a.pdf'],
  ]);
});

it('a declaration that names no product is called by its number, or else by its file', () => {
  expect(chosenOf('1', proposal('', 'NEPD-1'), file('a.json')).evidence.title).toBe('NEPD-1');
  expect(chosenOf('1', proposal('', ''), file('a.json')).evidence.title).toBe('a.json');
});
