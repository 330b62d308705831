//! A form: Ctrl S saves, Ctrl Enter saves and goes on, a refusal is shown where it belongs and takes the focus.

import { Button } from '@digdir/designsystemet-react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { asRegisterError, fieldNameOf, sentenceOf } from '../api/failure';
import { useText } from '../text/TextProvider';
import { ErrorNotice } from './ErrorNotice';
import { KeyHint } from './KeyHint';
import { useShortcut } from './shortcuts';
import './fields.css';

const Refusal = createContext<{ field: string; sentence: string } | null>(null);

/** The refusal's sentence if it is about this field of the draft. */
export function useFieldError(name: string): string | undefined {
  const refusal = useContext(Refusal);
  return refusal?.field === name ? refusal.sentence : undefined;
}

/** Focuses a field and shows all of it: its label above and what is said about it below. */
function reveal(input: HTMLElement | undefined) {
  input?.focus({ preventScroll: true });
  (input?.closest('.ds-field') ?? input)?.scrollIntoView({ block: 'nearest' });
}

/** What stands at a path of a draft: `procurement.criteria.2.weight`. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined),
      value,
    );
}

/** A refusal for as long as the field it is about holds what was refused; `draft` is what the form holds now. */
export function useStandingError(error: unknown, draft: unknown): unknown {
  const [refused, setRefused] = useState<{ error: unknown; draft: unknown } | null>(null);
  if ((refused?.error ?? null) !== (error ?? null)) setRefused(error ? { error, draft } : null);
  if (!error || !refused) return error ?? null;
  const { field } = asRegisterError(error);
  if (field === null) return error;
  const before = JSON.stringify(valueAt(refused.draft, field));
  return before === JSON.stringify(valueAt(draft, field)) ? error : null;
}

export interface FormProps {
  onSave: () => void;
  /** Ctrl Enter. */
  onSaveAndNext?: () => void;
  onCancel?: () => void;
  /** While the backend answers. */
  saving?: boolean;
  /** The refusal of the last try. */
  error?: unknown;
  /** What did not happen, if it is about no single field: "Kontrakten ble ikke lagret". */
  failedTitle: string;
  /** Some field holds what cannot be read. */
  unread?: boolean;
  saveName?: string;
  /** More buttons after Lagre. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Form(props: FormProps) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const { error, saving = false } = props;
  const refusal = useMemo(() => {
    if (!error) return null;
    const known = asRegisterError(error);
    return known.field ? { field: known.field, sentence: sentenceOf(text, known) } : null;
  }, [error, text]);

  const focusFaulty = (name?: string) => {
    const inputs = [...(form.current?.querySelectorAll<HTMLElement>('input, textarea, select') ?? [])];
    const named = name === undefined ? undefined : inputs.find((input) => input.getAttribute('name') === name);
    reveal(named ?? inputs.find((input) => input.getAttribute('aria-invalid') === 'true'));
  };
  useEffect(() => {
    if (!refusal) {
      // About no single field: it stands at the end of a form that may be longer than the window.
      if (error) form.current?.querySelector('.error-notice')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const named = form.current?.querySelectorAll<HTMLElement>('[name]') ?? [];
    reveal([...named].find((input) => input.getAttribute('name') === refusal.field));
  }, [refusal, error]);

  const save = (send: () => void) => {
    // A field in use has not said yet whether it can be read.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && form.current?.contains(focused)) {
      focused.blur();
      focused.focus();
    }
    if (saving) return;
    if (props.unread) focusFaulty();
    else send();
  };
  useShortcut('ctrl+s', () => save(props.onSave));
  useShortcut('ctrl+enter', () => save(props.onSaveAndNext ?? props.onSave));

  const field = refusal && fieldNameOf(text, refusal.field);
  return (
    <Refusal value={refusal}>
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(props.onSave);
        }}
      >
        {props.children}
        {error !== null && error !== undefined && (
          <ErrorNotice
            title={field ? text.t('form-failed-field', { title: props.failedTitle, field }) : props.failedTitle}
            error={error}
          />
        )}
        <div className="form-actions">
          <Button type="submit" loading={saving} aria-keyshortcuts="Control+S">
            {props.saveName ?? text.t('button-save')} <KeyHint>Ctrl S</KeyHint>
          </Button>
          {props.actions}
          {props.onCancel && (
            <Button variant="tertiary" data-color="neutral" onClick={props.onCancel}>
              {text.t('button-cancel')}
            </Button>
          )}
        </div>
      </form>
    </Refusal>
  );
}
