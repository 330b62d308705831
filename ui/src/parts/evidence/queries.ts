//! What is asked and done about documents.

import {
  commands,
  type DeclarationDraft,
  type DeclarationView,
  type EvidenceDraft,
  type EvidenceId,
  type EvidenceList,
  type EvidenceQuery,
  type EvidenceRow,
  type Kind,
  type SearchHit,
  type Served,
  type ServedNoun,
  type TakenFile,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

const DOCUMENTS = [
  'evidence',
  'evidence_requirement',
  'evidence_contract',
  'evidence_supplier',
  'file',
  'requirement',
  'contract',
  'supplier',
];

/** Everything, what must be acted on first. */
export const ALL: EvidenceQuery = {
  text: '',
  states: [],
  kinds: [],
  contract: null,
  supplier: null,
  order: 'validity',
  descending: false,
};

export const evidenceList = defineQuery<EvidenceQuery, EvidenceList>({
  name: 'evidence.list',
  reads: [...DOCUMENTS, 'contract_supplier', 'planned_check', 'result'],
  ask: (query) => opened(commands.evidenceList(query)),
});

export const evidenceRow = defineQuery<EvidenceId, EvidenceRow>({
  name: 'evidence.one',
  reads: DOCUMENTS,
  ask: (id) => opened(commands.evidence(id)),
});

/** A hit that a document can serve. */
export type ServedHit = SearchHit & { noun: ServedNoun };
const isServed = (hit: SearchHit): hit is ServedHit => ['contract', 'supplier', 'requirement'].includes(hit.noun);

/** Requirements, contracts and suppliers that match what is typed. */
export const servedHits = defineQuery<string, ServedHit[]>({
  name: 'evidence.served',
  reads: ['contract', 'supplier', 'requirement'],
  ask: async (text) => (await opened(commands.search(text, 30))).filter(isServed),
});

export const unusualNumber = defineQuery<{ number: string; kinds: Kind[] }, boolean>({
  name: 'evidence.unusual-number',
  reads: [],
  ask: ({ number, kinds }) => commands.numberIsUnusual(number, kinds),
});

export const addEvidence = defineChange<{ draft: EvidenceDraft; files: TakenFile[] }, EvidenceId>({
  name: 'evidence.add',
  send: ({ draft, files }) => opened(commands.addEvidence(draft, files)),
});

/** What a document says as a declaration; nothing if it is none. */
export const declarationView = defineQuery<EvidenceId, DeclarationView | null>({
  name: 'evidence.declaration',
  reads: [...DOCUMENTS, 'declaration'],
  ask: (id) => opened(commands.declarationView(id)),
});

export const readDeclarations = defineChange<DeclarationDraft[], EvidenceId[]>({
  name: 'evidence.read-declarations',
  send: (drafts) => opened(commands.readDeclarations(drafts)),
});

export const editEvidence = defineChange<{ id: EvidenceId; draft: EvidenceDraft }, null>({
  name: 'evidence.edit',
  send: ({ id, draft }) => opened(commands.editEvidence(id, draft)),
});

export const removeEvidence = defineChange<EvidenceId, null>({
  name: 'evidence.remove',
  send: (id) => opened(commands.removeEvidence(id)),
});

/** A contract and its requirements, to be offered as what a document serves. */
export const nearContract = defineQuery<string, Served[]>({
  name: 'evidence.near',
  reads: ['contract', 'requirement'],
  ask: async (id) => {
    const { contract, requirements } = await opened(commands.contractSheet(id));
    const of = { contract_id: contract.id };
    return [
      ...requirements.map(
        ({ requirement }): Served => ({
          ...of,
          noun: 'requirement',
          id: requirement.id,
          number: requirement.number,
          kind: requirement.kind,
          name: requirement.title,
          contract: contract.title,
        }),
      ),
      { ...of, noun: 'contract', id: contract.id, number: null, kind: null, name: contract.title, contract: '' },
    ];
  },
});
