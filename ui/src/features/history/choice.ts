//! Which changes of the register are looked for, kept while the window is open.

import type { Change, HistoryFilter } from '../../api/bindings';
import { beginningOf } from '../../parts/care/moment';
import { addDays, type Day } from '../../text/calendar';

export const KINDS = [
  'contract',
  'requirement',
  'check',
  'supplier',
  'evidence',
  'nonconformity',
  'meeting',
  'measurement',
  'goal',
  'register',
] as const;
/** What a change is about. */
export type Kind = (typeof KINDS)[number];

const KIND_OF: Record<Change, Kind> = {
  'add-contract': 'contract',
  'read-notice': 'contract',
  'edit-contract': 'contract',
  'remove-contract': 'contract',
  'restore-contract': 'contract',
  'import-contracts': 'contract',
  'add-requirements': 'requirement',
  'edit-requirement': 'requirement',
  'remove-requirement': 'requirement',
  'import-requirements': 'requirement',
  'record-result': 'check',
  'move-check': 'check',
  'add-check': 'check',
  'assign-checks': 'check',
  'move-checks': 'check',
  'import-results': 'check',
  'extend-plans': 'check',
  'add-supplier': 'supplier',
  'edit-supplier': 'supplier',
  'remove-supplier': 'supplier',
  'import-suppliers': 'supplier',
  'read-organisations': 'supplier',
  'add-evidence': 'evidence',
  'edit-evidence': 'evidence',
  'remove-evidence': 'evidence',
  'add-files': 'evidence',
  'remove-file': 'evidence',
  'import-evidence': 'evidence',
  'read-declarations': 'evidence',
  'open-nonconformity': 'nonconformity',
  'add-step': 'nonconformity',
  'edit-nonconformity': 'nonconformity',
  'remove-nonconformity': 'nonconformity',
  'add-meeting': 'meeting',
  'edit-meeting': 'meeting',
  'edit-agenda': 'meeting',
  'treat-item': 'meeting',
  'end-meeting': 'meeting',
  'reopen-meeting': 'meeting',
  'remove-meeting': 'meeting',
  'edit-decision': 'meeting',
  'complete-decision': 'meeting',
  'import-measurements': 'measurement',
  'add-indicator': 'measurement',
  'edit-indicator': 'measurement',
  'move-indicator': 'measurement',
  'remove-indicator': 'measurement',
  'put-measurements': 'measurement',
  'import-strategy': 'goal',
  'add-strategy': 'goal',
  'edit-strategy': 'goal',
  'remove-strategy': 'goal',
  'add-goal': 'goal',
  'edit-goal': 'goal',
  'remove-goal': 'goal',
  'link-goal': 'goal',
  'unlink-goal': 'goal',
  'plan-measures': 'goal',
  'edit-action': 'goal',
  'remove-action': 'goal',
  'revise-action-plan': 'goal',
  'edit-settings': 'register',
  'restore-backup': 'register',
  salvage: 'register',
  'bring-back': 'register',
  'make-example': 'register',
  'make-sample': 'register',
};

/** The changes of a kind, by their names. */
export const changesOf = (kind: Kind): Change[] =>
  (Object.keys(KIND_OF) as Change[]).filter((change) => KIND_OF[change] === kind);

export interface HistoryChoice {
  text: string;
  who: string | null;
  kind: Kind | null;
  /** The first day and the last, both with it; blank = open. */
  from: Day | null;
  to: Day | null;
}

export const ALL: HistoryChoice = { text: '', who: null, kind: null, from: null, to: null };

export const isAll = ({ text, who, kind, from, to }: HistoryChoice): boolean =>
  text.trim() === '' && who === null && kind === null && from === null && to === null;

/** As the register is asked: days of this machine's clock become moments. */
export const filterOf = ({ text, who, kind, from, to }: HistoryChoice): HistoryFilter => ({
  who,
  text: text.trim(),
  from: from === null ? null : beginningOf(from),
  to: to === null ? null : beginningOf(addDays(to, 1)),
  names: kind === null ? [] : changesOf(kind),
  contract: null,
  supplier: null,
});
