//! What the pages of goals ask and change. Holds no screen.

import {
  type ActionDraft,
  type ActionPlanSheet,
  commands,
  type GoalDraft,
  type GoalSheet,
  type LinkTarget,
  type PackImported,
  type PackPreview,
  type RequirementSheet,
  type Revision,
  type SavedReport,
  type StrategyDraft,
  type StrategySheet,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import { GOAL_TABLES } from '../../parts/goal/goals-served';

const READS = [
  ...GOAL_TABLES,
  'contract',
  'contract_option',
  'requirement',
  'planned_check',
  'result',
  'nonconformity',
  'nonconformity_step',
  'indicator',
  'measurement',
];

export const strategies = defineQuery<null, StrategySheet[]>({
  name: 'goal.strategies',
  reads: READS,
  ask: () => opened(commands.strategies()),
});

export const goalSheet = defineQuery<string, GoalSheet>({
  name: 'goal.sheet',
  reads: READS,
  ask: (id) => opened(commands.goalSheet(id)),
});

export const actionPlan = defineQuery<number | null, ActionPlanSheet>({
  name: 'goal.plan',
  reads: READS,
  ask: (year) => opened(commands.actionPlan(year)),
});

export const shippedPacks = defineQuery<null, PackPreview[]>({
  name: 'goal.packs',
  reads: GOAL_TABLES,
  ask: () => opened(commands.shippedPacks()),
});

/** Everyone who is responsible for anything: for suggestions. */
export const people = defineQuery<null, string[]>({
  name: 'goal.people',
  reads: ['contract', 'requirement'],
  ask: async () => (await opened(commands.contractFilters())).people,
});

/** The requirements of a contract that may be tied to a goal. */
export const requirementsOf = defineQuery<string, RequirementSheet[]>({
  name: 'goal.requirements-of',
  reads: ['contract', 'requirement', 'planned_check', 'result'],
  ask: async (contract) => (await opened(commands.contractSheet(contract))).requirements,
});

export const addStrategy = defineChange<StrategyDraft, string>({
  name: 'goal.add-strategy',
  send: (draft) => opened(commands.addStrategy(draft)),
});

export const editStrategy = defineChange<{ id: string; draft: StrategyDraft }, null>({
  name: 'goal.edit-strategy',
  send: ({ id, draft }) => opened(commands.editStrategy(id, draft)),
});

export const removeStrategy = defineChange<string, null>({
  name: 'goal.remove-strategy',
  send: (id) => opened(commands.removeStrategy(id)),
});

export const addGoal = defineChange<{ strategy: string; parent: string | null; draft: GoalDraft }, string>({
  name: 'goal.add',
  send: ({ strategy, parent, draft }) => opened(commands.addGoal(strategy, parent, draft)),
});

export const editGoal = defineChange<{ id: string; draft: GoalDraft }, null>({
  name: 'goal.edit',
  send: ({ id, draft }) => opened(commands.editGoal(id, draft)),
});

export const removeGoal = defineChange<string, null>({
  name: 'goal.remove',
  send: (id) => opened(commands.removeGoal(id)),
});

export const linkGoal = defineChange<{ id: string; targets: LinkTarget[] }, null>({
  name: 'goal.link',
  send: ({ id, targets }) => opened(commands.linkGoal(id, targets)),
});

export const unlinkGoal = defineChange<{ id: string; targets: LinkTarget[] }, null>({
  name: 'goal.unlink',
  send: ({ id, targets }) => opened(commands.unlinkGoal(id, targets)),
});

export const planMeasures = defineChange<{ year: number; measures: string[] }, null>({
  name: 'goal.plan-measures',
  send: ({ year, measures }) => opened(commands.planMeasures(year, measures)),
});

export const editAction = defineChange<{ id: string; year: number; draft: ActionDraft }, null>({
  name: 'goal.edit-action',
  send: ({ id, year, draft }) => opened(commands.editAction(id, year, draft)),
});

export const removeAction = defineChange<{ id: string; year: number }, null>({
  name: 'goal.remove-action',
  send: ({ id, year }) => opened(commands.removeAction(id, year)),
});

export const revisePlan = defineChange<Revision, number>({
  name: 'goal.revise',
  send: (revision) => opened(commands.reviseActionPlan(revision)),
});

/** Lets the user choose a pack; nothing if none was chosen. Changes nothing. */
export const choosePack = defineChange<null, PackPreview | null>({
  name: 'goal.choose-pack',
  send: async () => ({ value: await opened(commands.choosePack()), touched: [] }),
});

export const importPack = defineChange<string, PackImported>({
  name: 'goal.import-pack',
  send: (pack) => opened(commands.importPack(pack)),
});

/** Saves a strategy as a pack where the user says; nothing if no place was chosen. */
export const savePack = defineChange<string, SavedReport | null>({
  name: 'goal.save-pack',
  send: async (id) => ({ value: await opened(commands.savePack(id)), touched: [] }),
});
