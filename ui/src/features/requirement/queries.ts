//! What the requirements and the follow-up of a contract ask and change.

import {
  type CheckId,
  type ContractId,
  commands,
  type LibraryChoice,
  type RequirementDraft,
  type RequirementId,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import type { Day } from '../../text/calendar';
import type { Language } from '../../text/language';

/** Names that are in use, for suggestions. */
export const people = defineQuery<null, string[]>({
  name: 'requirement.people',
  reads: ['contract', 'requirement'],
  ask: async () => (await opened(commands.contractFilters())).people,
});

/** A copy of a library requirement as the library proposes it, for what it brings along. */
export const libraryDraft = defineQuery<{ choice: LibraryChoice; language: Language }, RequirementDraft | null>({
  name: 'requirement.library-draft',
  reads: [],
  ask: async ({ choice }) => (await opened(commands.libraryDrafts([choice])))[0] ?? null,
});

export const addRequirements = defineChange<{ contract: ContractId; drafts: RequirementDraft[] }, RequirementId[]>({
  name: 'requirement.add',
  send: ({ contract, drafts }) => opened(commands.addRequirements(contract, drafts)),
});

export const editRequirement = defineChange<{ id: RequirementId; draft: RequirementDraft }, null>({
  name: 'requirement.edit',
  send: ({ id, draft }) => opened(commands.editRequirement(id, draft)),
});

export const removeRequirement = defineChange<RequirementId, null>({
  name: 'requirement.remove',
  send: (id) => opened(commands.removeRequirement(id)),
});

export const moveCheck = defineChange<{ id: CheckId; due: Day; reason: string }, null>({
  name: 'check.move',
  send: ({ id, due, reason }) => opened(commands.moveCheck(id, due, reason)),
});

export const addCheck = defineChange<{ requirement: RequirementId; due: Day; label: string }, CheckId>({
  name: 'check.add',
  send: ({ requirement, due, label }) => opened(commands.addCheck(requirement, due, label)),
});
