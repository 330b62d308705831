//! What is decided about an item: one decision after another.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useText } from '../../text/TextProvider';
import { DecisionFields } from './DecisionFields';
import { NO_DECISION, type Typed, type TypedDecision, type Unreadable } from './typed';

export interface DecisionsProps {
  typed: Typed;
  onEdit: (part: Partial<Typed>) => void;
  faults: readonly Unreadable[];
  tried: boolean;
  names: readonly string[];
}

export function Decisions({ typed, onEdit, faults, tried, names }: DecisionsProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  const edit = (index: number, part: Partial<TypedDecision>) =>
    onEdit({ decisions: typed.decisions.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const add = () => {
    onEdit({ decisions: [...typed.decisions, NO_DECISION] });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.mt-decision:last-of-type textarea')?.focus());
  };
  const several = typed.decisions.length > 1;
  return (
    <div ref={list}>
      {typed.decisions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: decisions that are new have no key yet
        <div key={index} className="mt-decision" {...(index === 0 ? { 'data-key': 'decision' } : {})}>
          <DecisionFields
            name={`decisions.${index}`}
            number={several ? String(index + 1) : undefined}
            value={one}
            onEdit={(part) => edit(index, part)}
            faults={faults}
            tried={tried}
            names={names}
          />
        </div>
      ))}
      {typed.decisions.at(-1)?.text.trim() !== '' && (
        <Button variant="tertiary" data-color="neutral" onClick={add}>
          <PlusIcon aria-hidden />
          {t('meeting-decision-add')}
        </Button>
      )}
    </div>
  );
}
