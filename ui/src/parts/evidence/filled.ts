//! A document as its form holds it: what it serves by name, and its files while it is not stored.

import type { Declaration, EvidenceDraft, EvidenceKind, EvidenceRow, Served, TakenFile } from '../../api/bindings';
import type { Day } from '../../text/calendar';

export interface Filled extends Omit<EvidenceDraft, 'requirements' | 'contracts' | 'suppliers'> {
  serves: Served[];
  files: TakenFile[];
  /** What its file says as an environmental product declaration, once it is taken into the form. */
  declaration: Declaration | null;
  /** The document that it is a newer reading of. */
  replaces: string | null;
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
  declaration: null,
  replaces: null,
});

/** A stored one; its files are kept by themselves. */
export function filledOf({ evidence, serves }: EvidenceRow): Filled {
  const { id: _, requirements: _r, contracts: _c, suppliers: _s, files: _f, ...facts } = evidence;
  return { ...facts, serves, files: [], declaration: null, replaces: null };
}

/** As it is sent. */
export function draftOf({ serves, files: _, declaration: _d, replaces: _r, ...facts }: Filled): EvidenceDraft {
  const keys = (noun: Served['noun']) => serves.filter((one) => one.noun === noun).map((one) => one.id);
  return {
    ...facts,
    title: facts.title.trim(),
    requirements: keys('requirement'),
    contracts: keys('contract'),
    suppliers: keys('supplier'),
  };
}
