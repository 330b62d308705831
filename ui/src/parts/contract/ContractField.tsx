//! Chooses one contract by typing a part of its title, number or supplier.

import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useQueryOf } from '../../api/query';
import { useText } from '../../text/TextProvider';
import { contractsFound } from './found';
import './contract-field.css';

export interface ChosenContract {
  id: string;
  title: string;
}

export interface ContractFieldProps {
  chosen: ChosenContract | null;
  onChoose: (contract: ChosenContract | null) => void;
  error?: string | undefined;
  input?: Ref<HTMLInputElement>;
}

export function ContractField({ chosen, onChoose, error, input }: ContractFieldProps) {
  const { t } = useText();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const sought = (typed ?? '').trim();
  const found = useQueryOf(contractsFound, sought, { enabled: open, keepPrevious: true });
  const rows = found.data?.rows ?? [];
  const more = (found.data?.total ?? 0) - rows.length;
  const shown = open && found.data !== undefined;

  const choose = (row: ChosenContract) => {
    onChoose({ id: row.id, title: row.title });
    setTyped(null);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    const row = rows[at] ?? (event.key === 'Enter' && sought !== '' && rows.length === 1 ? rows[0] : undefined);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      setAt(event.key === 'ArrowDown' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, -1));
    } else if (event.key === 'Enter' && shown && row) choose(row);
    else if (event.key === 'Escape' && open) {
      setOpen(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <Field className="person">
      <Label>{t('reports-contract')}</Label>
      <Input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('reports-contract-placeholder')}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-required
        name="contract"
        value={typed ?? chosen?.title ?? ''}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
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
        <div id={listId} role="listbox" aria-label={t('reports-contracts')}>
          {rows.map((row, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
            <div
              key={row.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(row)}
            >
              <span className="contract-found">
                <span className="ell">{row.title}</span>
                <span className="xs sub ell">{[row.case_number, row.supplier].filter(Boolean).join(' · ')}</span>
              </span>
            </div>
          ))}
        </div>
        {(rows.length === 0 || more > 0) && (
          <p className="xs sub contract-more" role="status">
            {rows.length === 0 ? t('list-no-hits', { sought }) : t('reports-contracts-more', { count: more })}
          </p>
        )}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
