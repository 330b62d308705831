//! The contract's suppliers: found by name or organisation number, or made in place; one may be the main one.

import { Button, Input, Radio } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ContractSupplier, SupplierRow } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useFieldError } from '../../components/Form';
import { FieldFrame, TextField } from '../../components/fields';
import { NEW_SUPPLIER } from '../../parts/supplier/new';
import { numberMayBeSaved, OrganisationNumberField } from '../../parts/supplier/OrganisationNumberField';
import { readOrganisationNumber, shownNumber } from '../../parts/supplier/organisation-number';
import { useText } from '../../text/TextProvider';
import { hasEveryWord } from '../../text/words';
import { addSupplier, knownSuppliers } from './queries';

const MOST = 8;

function matching(rows: readonly SupplierRow[], sought: string): SupplierRow[] {
  const digits = sought.replace(/\s/g, '');
  return rows.filter(({ supplier }) => {
    const byNumber = /^\d{3,}$/.test(digits) && (supplier.organisation_number ?? '').startsWith(digits);
    return byNumber || hasEveryWord(supplier.name, sought);
  });
}

export function SupplierPicker(props: { chosen: readonly ContractSupplier[]; onChange: (chosen: ContractSupplier[]) => void }) {
  const { t } = useText();
  const { chosen, onChange } = props;
  const known = useQueryOf(knownSuppliers, null).data ?? [];
  const [making, setMaking] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const group = useId();
  const faults = [useFieldError('suppliers'), useFieldError('suppliers.0.supplier'), useFieldError('suppliers.1.main')];
  const close = () => {
    setMaking(null);
    setReturned(true);
  };
  const add = (supplier: string) => {
    if (!chosen.some((part) => part.supplier === supplier)) onChange([...chosen, { supplier, main: chosen.length === 0 }]);
    close();
  };
  const remove = (supplier: string) => {
    onChange(chosen.filter((part) => part.supplier !== supplier));
    field.current?.focus();
  };
  return (
    <fieldset className="rows">
      <legend>{t('contract-suppliers')}</legend>
      {chosen.length > 0 && (
        <ul className="lines picked">
          {chosen.map((part) => {
            const supplier = known.find((row) => row.supplier.id === part.supplier)?.supplier;
            const name = supplier?.name ?? t('contract-supplier-gone');
            return (
              <li key={part.supplier}>
                <span className="m">{name}</span>
                <span className="sub tnum">{supplier?.organisation_number && shownNumber(supplier.organisation_number)}</span>
                {chosen.length > 1 && (
                  <Radio
                    name={group}
                    value={part.supplier}
                    label={
                      <>
                        {t('contract-main-supplier')}
                        <span className="sr"> {name}</span>
                      </>
                    }
                    checked={part.main}
                    onChange={() => onChange(chosen.map((one) => ({ ...one, main: one.supplier === part.supplier })))}
                  />
                )}
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  icon
                  aria-label={t('contract-remove-row', { name })}
                  title={t('contract-remove-row', { name })}
                  onClick={() => remove(part.supplier)}
                >
                  <TrashIcon aria-hidden />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {making === null ? (
        <SupplierSearch
          field={field}
          autoFocus={returned}
          rows={known.filter((row) => !chosen.some((part) => part.supplier === row.supplier.id))}
          onChoose={add}
          onMake={setMaking}
          error={faults.find((fault) => fault !== undefined)}
        />
      ) : (
        <NewSupplier begun={making} onMade={add} onCancel={close} />
      )}
    </fieldset>
  );
}

function SupplierSearch(props: {
  field: React.RefObject<HTMLInputElement | null>;
  /** The form of a new one was closed: the focus comes back here. */
  autoFocus: boolean;
  rows: readonly SupplierRow[];
  onChoose: (id: string) => void;
  onMake: (typed: string) => void;
  error: string | undefined;
}) {
  const { t, number } = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = matching(props.rows, typed);
  const shown = found.slice(0, MOST);
  const places = shown.length + 1;
  const close = () => {
    setOpen(false);
    setAt(0);
  };
  const take = (place: number) => {
    const row = shown[place];
    if (row) {
      props.onChoose(row.supplier.id);
      setTyped('');
    } else {
      props.onMake(typed.trim());
    }
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      if (open) setAt((at + (event.key === 'ArrowDown' ? 1 : places - 1)) % places);
    } else if (event.key === 'Enter' && open) take(at);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <FieldFrame
      className="person supplier-search"
      label={t('contract-find-supplier')}
      description={t('contract-find-supplier-hint')}
      error={props.error}
    >
      <Input
        ref={props.field}
        autoFocus={props.autoFocus}
        type="text"
        name="suppliers"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${listId}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={close}
      />
      <div id={listId} role="listbox" aria-label={t('contract-suppliers')} className="suggestions" hidden={!open}>
        {open &&
          [...shown, null].map((row, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
            <div
              key={row?.supplier.id ?? 'new'}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(place)}
            >
              {row ? (
                <>
                  <span className="ell">{row.supplier.name}</span>
                  <span className="sub tnum suggestion-end">
                    {row.supplier.organisation_number && shownNumber(row.supplier.organisation_number)}
                  </span>
                </>
              ) : (
                <span className="m">
                  {typed.trim() ? t('contract-make-supplier-named', { name: typed.trim() }) : t('contract-make-supplier')}
                </span>
              )}
            </div>
          ))}
        {open && found.length > MOST && (
          <p className="sub xs more-hits">{t('contract-more-suppliers', { count: number(found.length - MOST) })}</p>
        )}
      </div>
    </FieldFrame>
  );
}

function NewSupplier(props: { begun: string; onMade: (id: string) => void; onCancel: () => void }) {
  const { t } = useText();
  const given = readOrganisationNumber(props.begun);
  const [name, setName] = useState(given ? '' : props.begun);
  const [number, setNumber] = useState(given ?? '');
  const add = useChange(addSupplier, { done: props.onMade });
  const save = () => {
    if (add.isPending || !numberMayBeSaved(number)) return;
    add.mutate({ ...NEW_SUPPLIER, name: name.trim(), organisation_number: readOrganisationNumber(number) });
  };
  return (
    <div
      className="new-supplier"
      role="group"
      aria-label={t('contract-make-supplier')}
      onKeyDown={(event) => {
        const inField = event.target instanceof HTMLInputElement;
        if (event.key === 'Escape') props.onCancel();
        else if (event.key === 'Enter' && inField) save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className="form-row">
        <TextField
          label={t('contract-supplier-name')}
          autoFocus
          max={300}
          value={name}
          onChange={setName}
          error={add.error?.code === 'required' ? t('error-required') : undefined}
        />
        <OrganisationNumberField label={t('contract-organisation-number')} required={false} value={number} onChange={setNumber} />
      </div>
      {add.error && add.error.code !== 'required' && <ErrorNotice title={t('contract-supplier-not-saved')} error={add.error} />}
      <div className="form-actions">
        <Button variant="secondary" loading={add.isPending} onClick={save}>
          {t('contract-save-supplier')}
        </Button>
        <Button variant="tertiary" data-color="neutral" onClick={props.onCancel}>
          {t('button-cancel')}
        </Button>
      </div>
    </div>
  );
}
