//! What is picked from the library and what a person has said about it, before it becomes requirements.

import type {
  Kind,
  Level,
  LibraryChoice,
  LibraryLevel,
  LibraryRequirement,
  Placement,
  PlanDraft,
  RequirementDraft,
  Risk,
  Sanction,
} from '../../api/bindings';
import type { Text } from '../../text/TextProvider';

type Numbers = { number: Text['number'] };

/** The blank whose number is the limit. */
export const LIMIT = 'limit';

/** One kind as it stands in the dialog, picked or only looked at. `null` is as the library proposes. */
export interface Pick {
  picked: boolean;
  level: Level | null;
  blanks: Record<string, string>;
  limit: number | null;
  offered: number | null;
  sanction: Sanction;
  placement: Placement | null;
  clause: string;
  risk: Risk | null;
  responsible: string;
  plans: PlanDraft[] | null;
}

export type Picks = Partial<Record<Kind, Pick>>;

const UNTOUCHED: Pick = {
  picked: false,
  level: null,
  blanks: {},
  limit: null,
  offered: null,
  sanction: { kind: 'none', amount: null, percent: null, text: '' },
  placement: null,
  clause: '',
  risk: null,
  responsible: '',
  plans: null,
};

export const pickOf = (picks: Picks, kind: Kind): Pick => picks[kind] ?? UNTOUCHED;

/** The chosen level, or the lowest. */
export const levelOf = (requirement: LibraryRequirement, pick: Pick): LibraryLevel | undefined =>
  requirement.levels.find(({ level }) => level === pick.level) ?? requirement.levels[0];

/** The values of the blanks, with the limit as it is shown. */
export const valuesOf = (text: Numbers, pick: Pick): Record<string, string> =>
  pick.limit === null ? pick.blanks : { ...pick.blanks, [LIMIT]: text.number(pick.limit) };

export const choiceOf = (text: Numbers, requirement: LibraryRequirement, pick: Pick): LibraryChoice => ({
  kind: requirement.kind,
  level: levelOf(requirement, pick)?.level ?? 'basis',
  blanks: valuesOf(text, pick),
});

/** What is still open in a picked kind. */
export interface Open {
  limit: boolean;
  blanks: number;
  sanction: boolean;
}

export function openIn(requirement: LibraryRequirement, pick: Pick): Open {
  const level = levelOf(requirement, pick);
  const limit = level?.measure === 'quantity' && level.limit === null && pick.limit === null;
  const unfilled = (level?.blanks ?? []).filter(({ name }) => name !== LIMIT && !pick.blanks[name]?.trim()).length;
  return { limit, blanks: unfilled, sanction: pick.sanction.kind === 'none' };
}

/** The library's draft with what a person has said. */
export const draftWith = (draft: RequirementDraft, pick: Pick): RequirementDraft => ({
  ...draft,
  target:
    draft.target.measure === 'quantity'
      ? { ...draft.target, required: draft.target.required ?? pick.limit, offered: pick.offered }
      : draft.target,
  sanction: pick.sanction,
  placement: pick.placement ?? draft.placement,
  clause: pick.clause,
  risk: pick.risk ?? draft.risk,
  responsible: pick.responsible,
  plans: pick.plans ?? draft.plans,
});
