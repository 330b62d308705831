//! What was decided in an earlier meeting, changed in this one: put off, given to another, said better. Part of the same
//! saving as the rest of the item.

import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import type { DecisionDraft } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import { DecisionFields } from './DecisionFields';
import { asTyped, type TypedDecision, type Unreadable } from './typed';

export interface EarlierDecisionProps {
  decision: DecisionDraft;
  /** What is typed; blank = it stays as it is. */
  typed: TypedDecision | null;
  onEdit: (earlier: TypedDecision | null) => void;
  faults: readonly Unreadable[];
  tried: boolean;
  names: readonly string[];
}

export function EarlierDecision({ decision, typed, onEdit, ...fields }: EarlierDecisionProps) {
  const { t } = useText();
  const place = useRef<HTMLElement>(null);
  const begin = () => {
    onEdit(asTyped(decision));
    // The deadline is what is put off.
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[name="earlier.deadline"]')?.focus());
  };
  const keep = () => {
    onEdit(null);
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button')?.focus());
  };
  return (
    <section ref={place} className="mt-earlier" aria-label={t('meeting-earlier-change')}>
      {typed === null ? (
        <Button variant="secondary" data-color="neutral" onClick={begin}>
          <PencilIcon aria-hidden />
          {t('meeting-earlier-change')}
        </Button>
      ) : (
        <>
          <h2>{t('meeting-earlier-change')}</h2>
          <DecisionFields name="earlier" value={typed} onEdit={(part) => onEdit({ ...typed, ...part })} {...fields} />
          <Button variant="tertiary" data-color="neutral" onClick={keep}>
            {t('meeting-earlier-keep')}
          </Button>
        </>
      )}
    </section>
  );
}
