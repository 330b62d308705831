//! A document as its form holds it: what it serves by name, and its files while it is not stored.

import type {
  Declaration,
  DeclarationDraft,
  DeclarationProposal,
  EvidenceDraft,
  EvidenceKind,
  EvidenceRow,
  Served,
  TakenFile,
} from '../../api/bindings';
import type { Day } from '../../text/calendar';

export interface Filled extends Omit<EvidenceDraft, 'requirements' | 'contracts' | 'suppliers'> {
  serves: Served[];
  files: TakenFile[];
  /** What its file says as an environmental product declaration, once it is taken into the form. */
  declaration: Declaration | null;
  /** The document that it is a newer reading of. */
  replaces: string | null;
  /** Declarations that become documents of their own; the form then says only what they have in common. */
  several: ChosenDeclaration[];
}

/** One of several declarations: the document it becomes, and the file it stands in. */
export interface ChosenDeclaration {
  key: string;
  evidence: EvidenceDraft;
  declaration: Declaration;
  replaces: string | null;
  file: TakenFile;
}

/** As it is chosen first. A document must have a title, also where the file names no product. */
export const chosenOf = (key: string, { evidence, declaration }: DeclarationProposal, file: TakenFile): ChosenDeclaration => ({
  key,
  evidence: { ...evidence, title: evidence.title || evidence.number || file.name },
  declaration,
  replaces: null,
  file,
});

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
  several: [],
});

/** A stored one; its files are kept by themselves. */
export function filledOf({ evidence, serves }: EvidenceRow): Filled {
  const { id: _, requirements: _r, contracts: _c, suppliers: _s, files: _f, ...facts } = evidence;
  return { ...facts, serves, files: [], declaration: null, replaces: null, several: [] };
}

/** As it is sent. */
export function draftOf({ serves, files: _, declaration: _d, replaces: _r, several: _s, ...facts }: Filled): EvidenceDraft {
  const keys = (noun: Served['noun']) => serves.filter((one) => one.noun === noun).map((one) => one.id);
  return {
    ...facts,
    title: facts.title.trim(),
    requirements: keys('requirement'),
    contracts: keys('contract'),
    suppliers: keys('supplier'),
  };
}

/** The documents of the declarations that are chosen: what each file says of its own, with what the form says of them all. */
export function draftsOf(filled: Filled): DeclarationDraft[] {
  const { requirements, contracts, suppliers, received, notes } = draftOf(filled);
  const read = new Set(filled.several.map(({ file }) => file.sha256));
  // A file beside the declarations, such as the same as a PDF, belongs to them all.
  const beside = filled.files.filter(({ sha256 }) => !read.has(sha256));
  return filled.several.map(({ evidence, declaration, replaces, file }) => ({
    evidence: { ...evidence, requirements, contracts, suppliers, received, notes },
    declaration,
    replaces,
    files: [file, ...beside],
  }));
}
