//! What a new supplier begins as.

import type { SupplierDraft } from '../../api/bindings';

/** A supplier of which nothing is known yet. */
export const NEW_SUPPLIER: SupplierDraft = {
  name: '',
  organisation_number: null,
  address: '',
  postal_code: '',
  city: '',
  contact: '',
  email: '',
  phone: '',
  notes: '',
};
