//! Which contracts of a notice are read in, and how they were changed before. Holds no screen.

import type { ContractDraft, NoticeContractDraft, NoticeContractPreview, NoticePreview } from '../../api/bindings';

export interface Choice {
  read: NoticeContractPreview;
  /** The contract as it will be read in. */
  draft: ContractDraft;
  chosen: boolean;
}

/** What was read in before is not chosen by itself when there is something else to choose. */
export const choicesOf = ({ contracts }: NoticePreview): Choice[] =>
  contracts.map((read) => ({
    read,
    draft: read.contract.contract,
    chosen: contracts.length === 1 || read.known === null,
  }));

/** The register takes the first supplier as the main one. */
export function toReadIn({ read, draft }: Choice): NoticeContractDraft {
  const { suppliers, main_supplier: main } = read.contract;
  const first = main === null ? undefined : suppliers[main];
  return {
    draft: { ...draft, title: draft.title.trim() },
    suppliers: first ? [first, ...suppliers.filter((supplier) => supplier !== first)] : suppliers,
  };
}
