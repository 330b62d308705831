//! What a document serves: requirements, contracts and suppliers, picked by search. What lies near is offered before
//! anything is typed.

import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import type { Served } from '../../api/bindings';
import { isAnswered, useQueryOf } from '../../api/query';
import { useFieldError } from '../../components/Form';
import { FieldFrame, Input } from '../../components/fields';
import { useOnceFound } from '../../components/once-found';
import { useText } from '../../text/TextProvider';
import { type ServedHit, servedHits } from './queries';
import { servedName } from './served-words';
import './evidence.css';

export interface ServesFieldProps {
  chosen: readonly Served[];
  onChange: (chosen: Served[]) => void;
  /** Offered while nothing is typed: the requirements of the contract at hand. */
  near: readonly Served[];
}

const servedOf = ({ noun, key, contract_id, title, detail }: ServedHit): Served => ({
  noun,
  id: key,
  contract_id,
  number: null,
  kind: null,
  name: title,
  contract: noun === 'requirement' ? detail : '',
});

export function ServesField({ chosen, onChange, near }: ServesFieldProps) {
  const { t } = useText();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(typed.trim());
  const hits = useQueryOf(servedHits, sought, { enabled: sought.length > 1, keepPrevious: true });
  const error = useFieldError('serves');
  const offered = (sought.length > 1 ? (hits.data ?? []).map(servedOf) : near).filter(
    (one) => !chosen.some((known) => known.id === one.id),
  );
  const shown = open ? offered.slice(0, 12) : [];
  const close = () => {
    setOpen(false);
    setAt(0);
    forget();
  };
  const take = (place: number) => {
    const one = shown[place];
    if (!one) return;
    onChange([...chosen, one]);
    setTyped('');
    setAt(0);
  };
  const found = sought === typed.trim() && (sought.length < 2 || isAnswered(hits));
  const { enter, forget } = useOnceFound(found, () => take(at));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      if (shown.length > 0) setAt((at + (event.key === 'ArrowDown' ? (open ? 1 : 0) : shown.length - 1)) % shown.length);
    } else if (event.key === 'Enter' && open && (shown.length > 0 || !found)) enter();
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className="serves">
      <legend>{t('evidence-serves')}</legend>
      {chosen.length > 0 && (
        <ul className="serves-chosen" aria-label={t('evidence-serves-chosen')}>
          {chosen.map((one) => (
            <li key={one.id}>
              <span className="serves-what">
                {servedName(one)}
                <span className="sub xs">{[t(`served-${one.noun}`), one.contract].filter(Boolean).join(' · ')}</span>
              </span>
              <Button
                variant="tertiary"
                data-color="neutral"
                icon
                aria-label={t('evidence-serves-remove', { name: one.name })}
                onClick={() => {
                  onChange(chosen.filter((other) => other.id !== one.id));
                  field.current?.focus();
                }}
              >
                <TrashIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FieldFrame
        className="person"
        label={t('evidence-serves-find')}
        description={t('evidence-serves-hint')}
        error={error === undefined ? undefined : t('evidence-serves-missing')}
      >
        <Input
          ref={field}
          type="text"
          name="serves"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${listId}-${at}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setAt(0);
            forget();
          }}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          onBlur={close}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={t('evidence-serves')}
          className="suggestions serves-offered"
          hidden={shown.length === 0}
        >
          {shown.map((one, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
            <div
              key={one.id}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(place)}
            >
              <span className="ell">{servedName(one)}</span>
              <span className="sub xs suggestion-end">{one.contract || t(`served-${one.noun}`)}</span>
            </div>
          ))}
        </div>
      </FieldFrame>
    </fieldset>
  );
}
