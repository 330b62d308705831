//! What a list can be a list of, in the order it is offered, and where what it makes is seen. Holds no screen.

import type { Noun } from '../../api/bindings';

export const NOUNS: readonly Noun[] = ['contracts', 'suppliers', 'requirements', 'results', 'measurements', 'evidence'];

export const nounOf = (name: string | null): Noun => NOUNS.find((noun) => noun === name) ?? 'contracts';

/** The page where a list's rows are seen once they are read in, and the text key of its name. */
export const PLACE_OF: Record<Noun, { to: string; name: string }> = {
  contracts: { to: '/contracts?view=all', name: 'nav-contracts' },
  suppliers: { to: '/suppliers', name: 'nav-suppliers' },
  requirements: { to: '/contracts?view=all', name: 'nav-contracts' },
  results: { to: '/follow-up', name: 'nav-followup' },
  measurements: { to: '/contracts?view=all', name: 'nav-contracts' },
  evidence: { to: '/evidence', name: 'nav-evidence' },
};
