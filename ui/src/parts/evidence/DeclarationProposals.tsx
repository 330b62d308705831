//! What a declaration's file says, to be taken into the form: nothing is filled in before a person says so.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ComparisonView, Declaration, DeclarationProposal } from '../../api/bindings';
import { commands } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery, useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { DeclarationComparisons, DeclarationFacts } from './DeclarationFacts';
import type { Filled } from './filled';
import './evidence.css';

const compared = defineQuery<{ declaration: Declaration; requirements: string[] }, ComparisonView[]>({
  name: 'evidence.declaration-compared',
  reads: ['requirement', 'contract'],
  ask: ({ declaration, requirements }) => opened(commands.compareDeclaration(declaration, requirements)),
});

export interface DeclarationProposalsProps {
  found: readonly DeclarationProposal[];
  error: unknown;
  value: Filled;
  onTake: (fields: Partial<Filled>) => void;
}

export function DeclarationProposals({ found, error, value, onTake }: DeclarationProposalsProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState('0');
  const proposal = found[Number(chosen)];
  if (!proposal) return error ? <ErrorNotice title={t('declaration-unread')} error={error} /> : null;
  const { evidence, declaration, known, view } = proposal;
  const isTaken = value.declaration !== null && JSON.stringify(value.declaration) === JSON.stringify(declaration);
  return (
    <section className="proposals" aria-label={t('declaration-title')}>
      <div className="decl-head">
        <h3>{t('declaration-title')}</h3>
        {isTaken ? (
          <span className="sub xs">{t('evidence-taken')}</span>
        ) : (
          <Button
            variant="secondary"
            onClick={() =>
              onTake({
                kind: 'epd',
                class: evidence.class,
                title: evidence.title || value.title,
                number: evidence.number || value.number,
                issuer: evidence.issuer || value.issuer,
                valid_from: evidence.valid_from,
                valid_to: evidence.valid_to,
                declaration,
                replaces: null,
              })
            }
          >
            {t('declaration-take')}
          </Button>
        )}
      </div>
      {Boolean(error) && <ErrorNotice title={t('declaration-unread')} error={error} />}
      {found.length > 1 && (
        <SelectField
          label={t('declaration-which')}
          name="declaration"
          value={chosen}
          options={found.map((one, place) => ({
            value: String(place),
            name: [one.view.name, one.evidence.number].filter(Boolean).join(' · ') || String(place + 1),
          }))}
          onChange={(place) => place !== null && setChosen(place)}
        />
      )}
      {known && (
        <div>
          <p className="ev-doubt" role="note">
            <Sym name="warning" size={14} />
            {t('declaration-known', { title: known.title })}
          </p>
          {isTaken && (
            <Checkbox
              label={t('declaration-replace', { title: known.title })}
              checked={value.replaces === known.id}
              onChange={(event) => onTake({ replaces: event.target.checked ? known.id : null })}
            />
          )}
        </div>
      )}
      <DeclarationFacts view={view} />
      <AgainstLimits declaration={declaration} value={value} />
    </section>
  );
}

/** Against the limits of what is chosen in the form. */
function AgainstLimits({ declaration, value }: { declaration: Declaration; value: Filled }) {
  const requirements = value.serves.filter(({ noun }) => noun === 'requirement').map(({ id }) => id);
  const { data } = useQueryOf(compared, { declaration, requirements }, { enabled: requirements.length > 0, keepPrevious: true });
  return requirements.length === 0 ? null : <DeclarationComparisons comparisons={data ?? []} />;
}
