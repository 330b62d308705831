//! A contract's sheet, asked for in one place. Holds no screen.

import { type ContractId, type ContractSheet, commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** Everything that can move a contract's state, dates or warnings. */
export const ALL_OF_A_CONTRACT = [
  'contract',
  'contract_supplier',
  'contract_option',
  'award_criterion',
  'supplier',
  'requirement',
  'plan',
  'planned_check',
  'result',
  'evidence',
  'nonconformity',
  'nonconformity_step',
  'setting',
] as const;

/** Everything about one contract, for every page that shows it or a requirement of it. */
export const contractSheet = defineQuery<ContractId, ContractSheet>({
  name: 'contract.sheet',
  reads: ALL_OF_A_CONTRACT,
  ask: (id) => opened(commands.contractSheet(id)),
});
