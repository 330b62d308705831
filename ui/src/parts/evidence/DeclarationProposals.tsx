//! What a declaration's file says, to be taken into the form: nothing is filled in before a person says so.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { DeclarationProposal } from '../../api/bindings';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { AgainstLimits } from './AgainstLimits';
import { DeclarationFacts } from './DeclarationFacts';
import type { Filled } from './filled';
import { SeveralDeclarations } from './SeveralDeclarations';
import type { ReadDeclaration, UnreadDeclaration } from './useDeclarations';
import './evidence.css';

export interface DeclarationProposalsProps {
  found: readonly ReadDeclaration[];
  unread: readonly UnreadDeclaration[];
  value: Filled;
  onTake: (fields: Partial<Filled>) => void;
}

export function DeclarationProposals({ found, unread, value, onTake }: DeclarationProposalsProps) {
  const { t } = useText();
  const first = found[0];
  const faults = unread.map(({ file, error }) => (
    <ErrorNotice key={file.sha256} title={t('declaration-file-unread', { file: file.name })} error={error} />
  ));
  if (!first) return faults.length > 0 ? <div className="decl">{faults}</div> : null;
  return (
    <section className="proposals" aria-label={t('declaration-title')}>
      {faults}
      {found.length > 1 ? (
        <SeveralDeclarations found={found} value={value} onChoose={(several) => onTake({ several })} />
      ) : (
        <OneDeclaration proposal={first.proposal} value={value} onTake={onTake} />
      )}
    </section>
  );
}

interface OneDeclarationProps {
  proposal: DeclarationProposal;
  value: Filled;
  onTake: (fields: Partial<Filled>) => void;
}

function OneDeclaration({ proposal, value, onTake }: OneDeclarationProps) {
  const { t } = useText();
  const { evidence, declaration, known, view } = proposal;
  const isTaken = value.declaration !== null && JSON.stringify(value.declaration) === JSON.stringify(declaration);
  return (
    <>
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
      <AgainstLimits declaration={declaration} of={view.name} serves={value.serves} />
    </>
  );
}
