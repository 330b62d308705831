//! A person's name: free text, with the names already in use as suggestions.

import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useText } from '../text/TextProvider';
import type { FieldProps } from './fields';

export interface PersonFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Names already in the register. */
  known: readonly string[];
}

const MOST = 6;

export function PersonField({ label, value, onChange, known, error, description, name, disabled, className }: PersonFieldProps) {
  const { t } = useText();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const sought = value.trim().toLocaleLowerCase();
  const found = known.filter((person) => person !== value && person.toLocaleLowerCase().includes(sought)).slice(0, MOST);
  const shown = open && found.length > 0;
  const choose = (person: string) => {
    onChange(person);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    const person = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(event.key === 'ArrowDown' ? Math.min(at + 1, found.length - 1) : Math.max(at - 1, -1));
    } else if (event.key === 'Enter' && shown && person !== undefined) {
      event.preventDefault();
      choose(person);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Field className={`person ${className ?? ''}`}>
      <Label>{label}</Label>
      {description && <div data-field="description">{description}</div>}
      <Input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={error ? true : undefined}
        name={name}
        disabled={disabled ?? false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div id={listId} role="listbox" aria-label={t('person-suggestions', { label })} className="suggestions" hidden={!shown}>
        {shown &&
          found.map((person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
            // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
            <div
              key={person}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person}
            </div>
          ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
