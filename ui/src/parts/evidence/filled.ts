//! A document as its form holds it: what it serves by name, and its files while it is not stored.

import type { EvidenceDraft, EvidenceKind, EvidenceRow, Served, TakenFile } from '../../api/bindings';
import type { Day } from '../../text/calendar';

export interface Filled extends Omit<EvidenceDraft, 'requirements' | 'contracts' | 'suppliers'> {
  serves: Served[];
  files: TakenFile[];
}

/** A new document, received today. */
export const blank = (today: Day, serves: Served[] = [], kind: EvidenceKind = 'certificate'): Filled => ({
  kind,
  title: '',
  number: '',
  issuer: '',
  class: 'third-party',
  received: today,
  valid_from: null,
  valid_to: null,
  notes: '',
  serves,
  files: [],
});

/** A stored one; its files are kept by themselves. */
export function filledOf({ evidence, serves }: EvidenceRow): Filled {
  const { id: _, requirements: _r, contracts: _c, suppliers: _s, files: _f, ...facts } = evidence;
  return { ...facts, serves, files: [] };
}

/** As it is sent. */
export function draftOf({ serves, files: _, ...facts }: Filled): EvidenceDraft {
  const keys = (noun: Served['noun']) => serves.filter((one) => one.noun === noun).map((one) => one.id);
  return {
    ...facts,
    title: facts.title.trim(),
    requirements: keys('requirement'),
    contracts: keys('contract'),
    suppliers: keys('supplier'),
  };
}
