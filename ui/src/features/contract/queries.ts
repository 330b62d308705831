//! What the pages of contracts ask and change. Holds no screen.

import {
  type ContractDraft,
  type ContractFilters,
  type ContractList,
  type ContractQuery,
  commands,
  type HistoryEntry,
  type SupplierDraft,
  type SupplierRow,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import { ALL_OF_A_CONTRACT } from '../../parts/contract/sheet';

export const contractList = defineQuery<ContractQuery, ContractList>({
  name: 'contract.list',
  reads: ALL_OF_A_CONTRACT,
  ask: (query) => opened(commands.contracts(query)),
});

export const contractFilters = defineQuery<null, ContractFilters>({
  name: 'contract.filters',
  reads: ['contract', 'requirement'],
  ask: () => opened(commands.contractFilters()),
});

export const contractHistory = defineQuery<{ id: string; before: number | null; limit: number }, HistoryEntry[]>({
  name: 'contract.history',
  reads: [...ALL_OF_A_CONTRACT, 'change'],
  ask: ({ id, before, limit }) => opened(commands.contractHistory(id, before, limit)),
});

export const knownSuppliers = defineQuery<null, SupplierRow[]>({
  name: 'contract.suppliers',
  reads: ['supplier', 'contract_supplier', 'contract'],
  ask: () => opened(commands.suppliers()),
});

/** Whose register it is, for the view «Mine». */
export const registerUser = defineQuery<null, string>({
  name: 'contract.user',
  reads: ['setting'],
  ask: () => opened(commands.settings()).then((settings) => settings.user),
});

export const addContract = defineChange<ContractDraft, string>({
  name: 'contract.add',
  send: (draft) => opened(commands.addContract(draft)),
});

export const editContract = defineChange<{ id: string; draft: ContractDraft }, null>({
  name: 'contract.edit',
  send: ({ id, draft }) => opened(commands.editContract(id, draft)),
});

export const removeContract = defineChange<string, null>({
  name: 'contract.remove',
  send: (id) => opened(commands.removeContract(id)),
});

export const addSupplier = defineChange<SupplierDraft, string>({
  name: 'contract.add-supplier',
  send: (draft) => opened(commands.addSupplier(draft)),
});
