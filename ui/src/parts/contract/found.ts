//! Contracts found by what is typed.

import { type ContractRow, commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

/** So many contracts are suggested at once. */
const SUGGESTED = 8;

/** Contracts whose title, numbers or supplier hold all words typed. */
export const contractsFound = defineQuery<string, { total: number; rows: ContractRow[] }>({
  name: 'contract.found',
  reads: [
    'contract',
    'contract_supplier',
    'supplier',
    'requirement',
    'result',
    'planned_check',
    'nonconformity',
    'nonconformity_step',
  ],
  ask: (text) =>
    opened(
      commands.contracts({
        text,
        states: [],
        statuses: [],
        manager: '',
        department: '',
        order: 'title',
        descending: false,
        offset: 0,
        limit: SUGGESTED,
      }),
    ),
});
