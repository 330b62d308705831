//! A contract's draft in the form: what a new one begins as, and what is made of it before it is sent.

import type { AwardCriterion, ContractDraft, ContractOption } from '../../api/bindings';

/** The key of a row that the register has not given one. */
const NO_KEY = '00000000-0000-0000-0000-000000000000';

export const NEW_CONTRACT: ContractDraft = {
  title: '',
  case_number: '',
  contract_number: '',
  buyer: '',
  kind: null,
  object: null,
  cpv: [],
  estimated_value: null,
  department: '',
  owner: '',
  manager: '',
  suppliers: [],
  signed: null,
  start: null,
  end: null,
  options: [],
  terminated: null,
  procurement: {
    started: null,
    awarded: null,
    criteria: [],
    management_system_required: null,
    climate_route: null,
    justification: '',
  },
  notice: '',
  notes: '',
};

/** Most usual: a year, with three months' notice. To be looked over. */
export const newOption = (): ContractOption => ({
  id: crypto.randomUUID(),
  months: 12,
  notice_days: 90,
  decision: 'undecided',
  decided_on: null,
});

export const newCriterion = (kind: AwardCriterion['kind'], rank: number | null): AwardCriterion => ({
  id: crypto.randomUUID(),
  kind,
  name: '',
  weight: null,
  rank,
});

/** Rows that are new have a key of the form's own, which the register is not given. */
function withoutOwnKeys<Row extends { id: string }>(rows: readonly Row[], saved: readonly Row[]): Row[] {
  const known = new Set(saved.map((row) => row.id));
  return rows.map((row) => (known.has(row.id) ? row : { ...row, id: NO_KEY }));
}

export const toSend = (draft: ContractDraft, saved: ContractDraft): ContractDraft => ({
  ...draft,
  title: draft.title.trim(),
  cpv: draft.cpv.map((code) => code.trim()),
  options: withoutOwnKeys(draft.options, saved.options),
  procurement: {
    ...draft.procurement,
    criteria: withoutOwnKeys(draft.procurement.criteria, saved.procurement.criteria),
  },
});

/** Eight digits, with or without the check digit. */
export const isCpv = (code: string): boolean => /^\d{8}(-\d)?$/.test(code);

/** The codes in what is typed, whatever is between them. */
export const readCpv = (typed: string): string[] => typed.split(/[\s,;]+/).filter((code) => code !== '');
