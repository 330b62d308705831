//! What the pages of suppliers ask and change. Holds no screen.

import {
  commands,
  type HistoryEntry,
  type OrganisationPreview,
  type OrganisationsRead,
  type Registration,
  type SupplierDraft,
  type SupplierRow,
  type SupplierSheet,
} from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

const WITH_CONTRACTS = ['supplier', 'contract', 'contract_supplier'];

export const supplierList = defineQuery<null, SupplierRow[]>({
  name: 'supplier.list',
  reads: WITH_CONTRACTS,
  ask: () => opened(commands.suppliers()),
});

export const supplierSheet = defineQuery<string, SupplierSheet>({
  name: 'supplier.sheet',
  reads: [...WITH_CONTRACTS, 'contract_option', 'requirement', 'planned_check', 'result', 'nonconformity'],
  ask: (id) => opened(commands.supplierSheet(id)),
});

export const supplierHistory = defineQuery<{ id: string; before: number | null; limit: number }, HistoryEntry[]>({
  name: 'supplier.history',
  reads: [...WITH_CONTRACTS, 'change'],
  ask: ({ id, before, limit }) => opened(commands.supplierHistory(id, before, limit)),
});

export const addSupplier = defineChange<SupplierDraft, string>({
  name: 'supplier.add',
  send: (draft) => opened(commands.addSupplier(draft)),
});

export const editSupplier = defineChange<{ id: string; draft: SupplierDraft }, null>({
  name: 'supplier.edit',
  send: ({ id, draft }) => opened(commands.editSupplier(id, draft)),
});

export const removeSupplier = defineChange<string, null>({
  name: 'supplier.remove',
  send: (id) => opened(commands.removeSupplier(id)),
});

/** Lets the user choose an answer of the public register; nothing if none was chosen. Changes nothing. */
export const chooseOrganisations = defineChange<null, OrganisationPreview | null>({
  name: 'supplier.choose-organisations',
  send: async () => ({ value: await opened(commands.chooseOrganisations()), touched: [] }),
});

/** The same for what was dropped on the window; nothing if it is other files, which can still be asked for. */
export const takeDroppedOrganisations = defineChange<number, OrganisationPreview | null>({
  name: 'supplier.take-dropped-organisations',
  send: async (dropped) => ({ value: await opened(commands.takeDroppedOrganisations(dropped)), touched: [] }),
});

export const readOrganisations = defineChange<{ answers: Registration[]; addNew: boolean }, OrganisationsRead>({
  name: 'supplier.read-organisations',
  send: ({ answers, addNew }) => opened(commands.readOrganisations(answers, addNew)),
});
