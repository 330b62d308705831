//! What a document serves, in words and as an address.

import type { Served } from '../../api/bindings';
import { requirementNumber } from '../requirement/values';

/** `K2 Miljømerket renhold` */
export const servedName = ({ noun, number, name }: Served): string =>
  noun === 'requirement' && number !== null ? `${requirementNumber(number)} ${name}` : name;

/** The page it is on. */
export function servedPage({ noun, id, contract_id }: Served): string {
  if (noun === 'supplier') return `/suppliers/${id}`;
  if (noun === 'contract') return `/contract/${id}/overview`;
  return `/contract/${contract_id ?? ''}/requirements?requirement=${id}`;
}
