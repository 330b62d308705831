//! What the pages of nonconformities ask and change. Holds no screen.

import {
  type CheckId,
  type ContractId,
  type ContractSheet,
  commands,
  type Language,
  type NonconformityDraft,
  type NonconformityId,
  type NonconformityList,
  type NonconformitySheet,
  type NonconformityView,
  type NonconformityWords,
  type NoticeChoice,
  type SanctionBasis,
  type SanctionCalculation,
  type SavedReport,
  type StepDraft,
  type StepId,
  type TakenFile,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

const NONCONFORMITIES = [
  'contract',
  'contract_supplier',
  'supplier',
  'requirement',
  'nonconformity',
  'nonconformity_step',
  'setting',
];

export const nonconformityList = defineQuery<{ view: NonconformityView; contract: ContractId | null }, NonconformityList>({
  name: 'nonconformity.list',
  reads: NONCONFORMITIES,
  ask: ({ view, contract }) => opened(commands.nonconformities(view, contract)),
});

export const nonconformitySheet = defineQuery<NonconformityId, NonconformitySheet>({
  name: 'nonconformity.sheet',
  reads: [...NONCONFORMITIES, 'planned_check', 'result', 'evidence', 'file'],
  ask: (id) => opened(commands.nonconformitySheet(id)),
});

/** What the agreed sanction amounts to: from what the steps say, or from what is filled in. */
export const sanctionCalculation = defineQuery<{ id: NonconformityId; basis: SanctionBasis | null }, SanctionCalculation | null>({
  name: 'nonconformity.sanction',
  reads: NONCONFORMITIES,
  ask: ({ id, basis }) => opened(commands.calculateSanction(id, basis)),
});

/** What a nonconformity found by a check would say. */
export const nonconformityOfCheck = defineQuery<CheckId, NonconformityDraft>({
  name: 'nonconformity.of-check',
  reads: [],
  ask: (check) => opened(commands.nonconformityOfCheck(check)),
});

export const contractOfNonconformity = defineQuery<ContractId, ContractSheet>({
  name: 'nonconformity.contract',
  reads: ['contract', 'requirement'],
  ask: (id) => opened(commands.contractSheet(id)),
});

export const people = defineQuery<null, string[]>({
  name: 'nonconformity.people',
  reads: ['contract', 'requirement'],
  ask: async () => (await opened(commands.contractFilters())).people,
});

export const openNonconformity = defineChange<NonconformityDraft, NonconformityId>({
  name: 'nonconformity.open',
  send: (draft) => opened(commands.openNonconformity(draft, [])),
});

export const editNonconformity = defineChange<{ id: NonconformityId; words: NonconformityWords }, null>({
  name: 'nonconformity.edit',
  send: ({ id, words }) => opened(commands.editNonconformity(id, words)),
});

export const removeNonconformity = defineChange<NonconformityId, null>({
  name: 'nonconformity.remove',
  send: (id) => opened(commands.removeNonconformity(id)),
});

export const takeSteps = defineChange<{ id: NonconformityId; steps: StepDraft[]; files: TakenFile[] }, StepId[]>({
  name: 'nonconformity.step',
  send: ({ id, steps, files }) => opened(commands.takeSteps(id, steps, files)),
});

export const editStep = defineChange<{ id: StepId; draft: StepDraft }, null>({
  name: 'nonconformity.edit-step',
  send: ({ id, draft }) => opened(commands.editStep(id, draft)),
});

export const removeStep = defineChange<StepId, null>({
  name: 'nonconformity.remove-step',
  send: (id) => opened(commands.removeStep(id)),
});

/** Opens the letter in the system's viewer; takes no step. */
export const previewNotice = (id: NonconformityId, choice: NoticeChoice): Promise<null> =>
  opened(commands.previewNotice(id, choice));

export const sendNotice = defineChange<{ id: NonconformityId; choice: NoticeChoice }, StepId[]>({
  name: 'nonconformity.notice',
  send: ({ id, choice }) => opened(commands.sendNotice(id, choice)),
});

/** Saves the nonconformity report where the user says; nothing if no place is chosen. */
export const saveNonconformityReport = (nonconformity: NonconformityId, language: Language): Promise<SavedReport | null> =>
  opened(
    commands.saveReport({
      report: { kind: 'nonconformity', nonconformity },
      language,
      logo: true,
      cover: false,
      from: null,
      to: null,
    }),
  );
