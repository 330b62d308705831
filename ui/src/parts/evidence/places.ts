//! The address of a document, for whoever leads to one.

import type { EvidenceId } from '../../api/bindings';

/** The list of documents with one open beside it. */
export const evidencePlace = (id: EvidenceId): string => `/evidence?document=${id}`;
