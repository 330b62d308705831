//! Several declarations, of one file or of several: which of them are taken in, each as a document of its own.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { AgainstLimits } from './AgainstLimits';
import { DeclarationFacts } from './DeclarationFacts';
import { type ChosenDeclaration, chosenOf, type Filled } from './filled';
import type { ReadDeclaration } from './useDeclarations';
import './evidence.css';

export interface SeveralDeclarationsProps {
  found: readonly ReadDeclaration[];
  value: Filled;
  onChoose: (several: ChosenDeclaration[]) => void;
}

export function SeveralDeclarations({ found, value, onChoose }: SeveralDeclarationsProps) {
  const { t } = useText();
  const { several } = value;
  // In the order they were found, whichever was ticked first.
  const choose = (wanted: (key: string) => boolean) =>
    onChoose(
      found
        .filter(({ key }) => wanted(key))
        .map((one) => several.find(({ key }) => key === one.key) ?? chosenOf(one.key, one.proposal, one.file)),
    );
  const isChosen = (key: string) => several.some((one) => one.key === key);
  const all = found.every(({ key }) => isChosen(key));
  return (
    <>
      <div className="decl-head">
        <h3>{t('declaration-several', { count: found.length })}</h3>
        <Button variant="secondary" data-color="neutral" onClick={() => choose(() => !all)}>
          {t(all ? 'declaration-several-none' : 'declaration-several-all')}
        </Button>
      </div>
      <p className="sub sm">{t('declaration-several-said')}</p>
      <ul className="decl-several" aria-label={t('declaration-several', { count: found.length })}>
        {found.map((one) => {
          const chosen = several.find(({ key }) => key === one.key);
          return (
            <OneOfSeveral
              key={one.key}
              one={one}
              chosen={chosen}
              value={value}
              onTick={(on) => choose((key) => (key === one.key ? on : isChosen(key)))}
              onReplace={(replaces) => onChoose(several.map((other) => (other.key === one.key ? { ...other, replaces } : other)))}
            />
          );
        })}
      </ul>
    </>
  );
}

interface OneOfSeveralProps {
  one: ReadDeclaration;
  chosen: ChosenDeclaration | undefined;
  value: Filled;
  onTick: (on: boolean) => void;
  onReplace: (id: string | null) => void;
}

function OneOfSeveral({ one: { proposal, file }, chosen, value, onTick, onReplace }: OneOfSeveralProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { evidence, known, view, declaration } = proposal;
  const name = view.name || evidence.number || file.name;
  const facts = [
    evidence.number,
    view.declared,
    view.joint && t('declaration-several-joint', { value: view.joint }),
    view.valid_to && t('declaration-several-valid', { date: view.valid_to }),
  ];
  return (
    <li>
      <div className="decl-several-line">
        <Checkbox
          label={name}
          description={facts.filter(Boolean).join(' · ')}
          checked={chosen !== undefined}
          onChange={(event) => onTick(event.target.checked)}
        />
        <Button variant="tertiary" data-color="neutral" aria-expanded={open} onClick={() => setOpen((before) => !before)}>
          {t(open ? 'declaration-several-less' : 'declaration-several-more')}
          <span className="sr">: {name}</span>
        </Button>
      </div>
      {known && (
        <div className="decl-several-under">
          <p className="ev-doubt" role="note">
            <Sym name="warning" size={14} />
            {t('declaration-known', { title: known.title })}
          </p>
          {chosen && (
            <Checkbox
              label={t('declaration-replace', { title: known.title })}
              checked={chosen.replaces === known.id}
              onChange={(event) => onReplace(event.target.checked ? known.id : null)}
            />
          )}
        </div>
      )}
      {chosen && (
        <div className="decl-several-under">
          <AgainstLimits declaration={declaration} of={name} serves={value.serves} />
        </div>
      )}
      {open && (
        <div className="decl-several-under">
          <DeclarationFacts view={view} />
        </div>
      )}
    </li>
  );
}
