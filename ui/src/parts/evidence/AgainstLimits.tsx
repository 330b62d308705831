//! A declaration that is not taken in yet, held against the limits of the requirements that are chosen in the form.

import type { ComparisonView, Declaration, Served } from '../../api/bindings';
import { commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery, useQueryOf } from '../../api/query';
import { DeclarationComparisons } from './DeclarationFacts';

const compared = defineQuery<{ declaration: Declaration; requirements: string[] }, ComparisonView[]>({
  name: 'evidence.declaration-compared',
  reads: ['requirement', 'contract'],
  ask: ({ declaration, requirements }) => opened(commands.compareDeclaration(declaration, requirements)),
});

export interface AgainstLimitsProps {
  declaration: Declaration;
  /** The product's name. */
  of: string;
  serves: readonly Served[];
}

export function AgainstLimits({ declaration, of, serves }: AgainstLimitsProps) {
  const requirements = serves.filter(({ noun }) => noun === 'requirement').map(({ id }) => id);
  const { data } = useQueryOf(compared, { declaration, requirements }, { enabled: requirements.length > 0, keepPrevious: true });
  return requirements.length === 0 ? null : <DeclarationComparisons comparisons={data ?? []} of={of} />;
}
