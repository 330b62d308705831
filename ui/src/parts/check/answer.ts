//! What answering a check needs and does: the check in plain form, the draft of its result, and what a value says.

import {
  type Along,
  type Assessment,
  type Attached,
  type CheckId,
  type CheckLine,
  type ContractId,
  commands,
  type DueCheck,
  type EvidenceDraft,
  type EvidenceId,
  type Outcome,
  type RequirementId,
  type RequirementSheet,
  type ResultDraft,
  type ResultId,
  type Sanction,
  type TakenFile,
  type Target,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import type { KeyOption } from '../../components/Choice';
import type { Day } from '../../text/calendar';
import type { Text } from '../../text/TextProvider';

/** A check with what is needed to answer it, wherever it is shown. */
export interface CheckToAnswer {
  checkId: CheckId;
  requirementTitle: string;
  question: string;
  target: Target;
  sanction: Sanction;
  /** Where it belongs, for choosing among the documents there; none can be chosen without. */
  contractId?: ContractId;
  requirementId?: RequirementId;
  /** The answer it has, when it is corrected. */
  answered: ResultDraft | null;
}

/** A check of Min uke. */
export const dueToAnswer = (due: DueCheck): CheckToAnswer => ({
  checkId: due.check_id,
  requirementTitle: due.requirement_title,
  question: due.question,
  target: due.target,
  sanction: due.sanction,
  contractId: due.contract_id,
  requirementId: due.requirement_id,
  answered: null,
});

/** A check of a requirement's page. */
export const lineToAnswer = ({ requirement }: RequirementSheet, line: CheckLine): CheckToAnswer => ({
  checkId: line.check.id,
  requirementTitle: requirement.title,
  question: requirement.question,
  target: requirement.target,
  sanction: requirement.sanction,
  contractId: requirement.contract_id,
  requirementId: requirement.id,
  answered: line.result && {
    outcome: line.result.outcome,
    actual: line.result.actual,
    note: line.result.note,
    checked_on: line.result.checked_on,
    valid_to: line.result.valid_to,
  },
});

/** What is filled in. `outcome` is blank until a person or a value has said it. */
export interface Answer {
  /** A person's own choice; it wins over what the value speaks for. */
  chosen: Outcome | null;
  actual: number | null;
  note: string;
  checkedOn: Day | null;
  validTo: Day | null;
  /** The documents that were shown. */
  shown: EvidenceId[];
  /** Files that were attached here; they become a document as the answer is saved. */
  files: TakenFile[];
}

/** How the form begins: the answer there is, or today and nothing. */
export const begun = (check: CheckToAnswer, today: Day): Answer => ({
  chosen: check.answered?.outcome ?? null,
  actual: check.answered?.actual ?? null,
  note: check.answered?.note ?? '',
  checkedOn: check.answered?.checked_on ?? today,
  validTo: check.answered?.valid_to ?? null,
  shown: [],
  files: [],
});

/** The document that files attached to an answer become: what is not known of it is filled in later. */
const attachedAs = (check: CheckToAnswer, { checkedOn, validTo, files }: Answer): EvidenceDraft => ({
  kind: check.target.measure === 'document' ? 'certificate' : 'other',
  title: (files[0]?.name ?? '').replace(/\.[^.]{1,5}$/, '') || check.requirementTitle,
  number: '',
  issuer: '',
  // The least that it can be, until somebody says that it is more.
  class: 'self-declaration',
  received: checkedOn,
  valid_from: null,
  valid_to: check.target.measure === 'document' ? validTo : null,
  notes: '',
  requirements: check.requirementId ? [check.requirementId] : [],
  contracts: check.contractId && !check.requirementId ? [check.contractId] : [],
  suppliers: [],
});

/** What is attached to an answer, if anything. */
export const attachedTo = (check: CheckToAnswer, answer: Answer): Attached | null =>
  answer.files.length === 0 ? null : { draft: attachedAs(check, answer), files: answer.files };

/** Judges a value while it is typed. */
export const assessment = defineQuery<{ target: Target; actual: number }, Assessment>({
  name: 'check.assess',
  reads: [],
  ask: ({ target, actual }) => commands.assess(target, actual),
});

/** Answers a check; what comes along, a document or a nonconformity, is the same change. */
export const recordResult = defineChange<{ id: CheckId; draft: ResultDraft; along: Along }, ResultId>({
  name: 'check.answer',
  send: ({ id, draft, along }) => opened(commands.recordResult(id, draft, along)),
});

const LETTERS: readonly (readonly [Outcome, string])[] = [
  ['fulfilled', 'o'],
  ['partly', 'd'],
  ['not-fulfilled', 'i'],
  ['not-verified', 'k'],
  ['not-applicable', 'n'],
];

/** The outcomes with their keys, the same in every language. */
export const outcomeOptions = ({ t }: Pick<Text, 't'>): KeyOption<Outcome>[] =>
  LETTERS.map(([value, letter]) => ({ value, letter, symbol: value, name: t(`outcome-${value}`) }));
