//! The addresses of what the requirements' tab shows besides its list.

import type { ContractId, RequirementId } from '../../api/bindings';

const tab = (contract: ContractId) => `/contract/${contract}/requirements`;

export const places = {
  list: tab,
  /** The list with one requirement open beside it. */
  open: (contract: ContractId, requirement: RequirementId) => `${tab(contract)}?requirement=${requirement}`,
  add: (contract: ContractId) => `${tab(contract)}?add=library`,
  write: (contract: ContractId) => `${tab(contract)}?add=own`,
  edit: (contract: ContractId, requirement: RequirementId) => `${tab(contract)}?edit=${requirement}`,
} as const;
