//! The addresses of nonconformities, for whoever leads to one.

import type { CheckId, ContractId, NonconformityId, RequirementId } from '../../api/bindings';

/** The list with one open beside it. */
export const nonconformityPlace = (id: NonconformityId): string => `/nonconformities?one=${id}`;

/** The form that opens a new one. */
export function newNonconformityPlace(of: { contract?: ContractId; requirement?: RequirementId; check?: CheckId } = {}): string {
  const query = new URLSearchParams(of);
  return query.size === 0 ? '/nonconformities/new' : `/nonconformities/new?${query}`;
}
