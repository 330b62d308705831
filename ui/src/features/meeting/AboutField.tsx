//! Chooses the contract or the supplier a meeting is about, by typing a part of its name.

import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { SearchHit } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { useText } from '../../text/TextProvider';
import { type About, aboutFound } from './queries';

export interface NamedAbout extends About {
  name: string;
}

export function AboutField(props: {
  chosen: NamedAbout | null;
  onChoose: (about: NamedAbout | null) => void;
  error?: string | undefined;
}) {
  const { t } = useText();
  const listId = useId();
  const { chosen, onChoose, error } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const sought = (typed ?? '').trim();
  const found = useQueryOf(aboutFound, sought, { enabled: open && sought !== '', keepPrevious: true });
  const rows = sought === '' ? [] : (found.data ?? []);
  const shown = open && sought !== '' && found.data !== undefined;
  const choose = (hit: SearchHit) => {
    const contract = hit.noun === 'contract';
    onChoose({ contract: contract ? hit.key : null, supplier: contract ? null : hit.key, name: hit.title });
    setTyped(null);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    const row = rows[at] ?? (event.key === 'Enter' && rows.length === 1 ? rows[0] : undefined);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      setAt(event.key === 'ArrowDown' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, -1));
    } else if (event.key === 'Enter' && shown && row) choose(row);
    else if (event.key === 'Escape' && shown) {
      setOpen(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <Field className="person">
      <Label>{t('error-field-contract-id')}</Label>
      <Input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('meeting-about-placeholder')}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-required
        name="contract_id"
        value={typed ?? chosen?.name ?? ''}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(-1);
          if (chosen) onChoose(null);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div className="suggestions" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={t('meeting-about-found')}>
          {shown &&
            rows.map((row, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
              // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
              <div
                key={row.key}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(row)}
              >
                <span className="mt-found">
                  <span className="ell">{row.title}</span>
                  <span className="xs sub ell">{[t(`meeting-about-${row.noun}`), row.detail].filter(Boolean).join(' · ')}</span>
                </span>
              </div>
            ))}
        </div>
        {rows.length === 0 && (
          <p className="xs sub mt-no-hit" role="status">
            {t('list-no-hits', { sought })}
          </p>
        )}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
