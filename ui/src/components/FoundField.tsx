//! Chooses one thing by typing a part of its name: what is found lies in a list under the field, walked through by arrows.
//! Asks nothing itself: it says what is sought, and is given what was found.

import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useOnceFound } from './once-found';
import './fields.css';

/** One thing that was found. */
export interface FoundRow {
  id: string;
  title: string;
  /** What tells it from others of the same name. */
  under: string;
}

export interface FoundFieldProps {
  label: string;
  /** Names the list. */
  listLabel: string;
  name: string;
  placeholder: string;
  /** The name of what is chosen; blank if nothing is. */
  chosen: string | null;
  /** What was found; blank until there is an answer, and while nothing is sought. */
  rows: readonly FoundRow[] | null;
  /** Whether `rows` are of what is sought now, not of the letters before. */
  found: boolean;
  /** Said under the rows: that there are none, or more. */
  said: string;
  /** Whether the list opens before anything is typed. */
  opensAtOnce?: boolean;
  /** What is sought from now on; blank once the list is closed. */
  onSeek: (sought: string | null) => void;
  /** One is chosen by its place, or what was chosen is no longer. */
  onChoose: (place: number | null) => void;
  error?: string | undefined;
  input?: Ref<HTMLInputElement> | undefined;
}

export function FoundField(props: FoundFieldProps) {
  const { chosen, onChoose, onSeek, error, opensAtOnce = false } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const sought = (typed ?? '').trim();
  const rows = props.rows ?? [];
  const shown = open && props.rows !== null;
  const seek = (text: string) => {
    const begun = opensAtOnce || text !== '';
    setOpen(begun);
    onSeek(begun ? text : null);
  };
  const close = () => {
    setOpen(false);
    forget();
    onSeek(null);
  };
  const choose = (place: number) => {
    onChoose(place);
    setTyped(null);
    setAt(-1);
    close();
  };
  const only = sought !== '' && rows.length === 1 ? 0 : -1;
  const place = at >= 0 && at < rows.length ? at : only;
  // What was walked to is taken as it stands there.
  const { enter, forget } = useOnceFound(props.found || at >= 0, () => shown && place >= 0 && choose(place));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      seek(sought);
      setAt(event.key === 'ArrowDown' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, -1));
    } else if (event.key === 'Enter' && open && (place >= 0 || !props.found)) enter();
    else if (event.key === 'Escape' && open) {
      close();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <Field className="person">
      <Label>{props.label}</Label>
      <Input
        ref={props.input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-required
        name={props.name}
        value={typed ?? chosen ?? ''}
        onFocus={(event) => event.target.select()}
        onClick={() => opensAtOnce && seek(sought)}
        onChange={(event) => {
          setTyped(event.target.value);
          seek(event.target.value.trim());
          setAt(-1);
          forget();
          if (chosen !== null) onChoose(null);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div className="suggestions" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={props.listLabel}>
          {shown &&
            rows.map((row, place) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here
              // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by Enter in the field
              <div
                key={row.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(place)}
              >
                <span className="found-row">
                  <span className="ell">{row.title}</span>
                  <span className="xs sub ell">{row.under}</span>
                </span>
              </div>
            ))}
        </div>
        {props.said !== '' && (
          <p className="xs sub found-said" role="status">
            {props.said}
          </p>
        )}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
