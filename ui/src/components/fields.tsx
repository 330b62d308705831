//! Text, number, date and money in a form: Designsystemet's fields with a plain sentence about what is wrong.
//! What is typed stays as typed until the field is left; then it is read, and shown in its usual form.

import { Field, Input, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../text/calendar';
import { typedDate } from '../text/days';
import { type NumberLimits, type Reading, readDay, readMoney, readNumber } from '../text/read';
import { type Text, useText } from '../text/TextProvider';
import './fields.css';

export interface FieldProps {
  label: string;
  /** One line of help, under the label. */
  description?: ReactNode;
  /** A sentence from the backend's refusal. Shown until the field is changed. */
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** The draft's name of the field: a refused form finds it by this. */
  name?: string;
  className?: string;
}

function optional(props: FieldProps) {
  return {
    ...(props.description === undefined ? {} : { description: props.description }),
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.className === undefined ? {} : { className: props.className }),
    ...(props.disabled === undefined ? {} : { disabled: props.disabled }),
    ...(props.required ? { 'aria-required': true } : {}),
  };
}

/** The label, with a mark for what may be left blank rather than for what must be filled. */
function useLabel({ label, required }: FieldProps): string {
  const { t } = useText();
  return required === false ? t('field-optional', { label }) : label;
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Most characters; a counter shows near it. */
  max?: number;
  placeholder?: string;
  autoFocus?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const label = useLabel(props);
  return (
    <Textfield
      label={label}
      value={props.value}
      error={props.error}
      autoComplete="off"
      spellCheck={false}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.autoFocus === undefined ? {} : { autoFocus: props.autoFocus })}
      {...(props.max === undefined ? {} : { maxLength: props.max })}
      {...optional(props)}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

/** Several lines of text. */
export function TextArea(props: TextFieldProps & { rows?: number }) {
  const label = useLabel(props);
  return (
    <Textfield
      multiline
      label={label}
      value={props.value}
      error={props.error}
      rows={props.rows ?? 3}
      {...(props.max === undefined ? {} : { maxLength: props.max })}
      {...optional(props)}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

export interface ReadFieldProps<T> extends FieldProps {
  value: T | null;
  /** Called with a value that could be read, or `null` for blank. Never with half a value. */
  onChange: (value: T | null) => void;
  /** Called when the text cannot be read (`true`) and when it can again: a form does not save while it is. */
  onUnread?: (unread: boolean) => void;
}

export interface Written<T> {
  read: (typed: string) => Reading<T | null>;
  write: (value: T | null) => string;
  same: (a: T | null, b: T | null) => boolean;
}

/** Keeps what is typed until the field is left. */
export function useReading<T>(props: ReadFieldProps<T>, { read, write, same }: Written<T>, text: Text) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const reading = typed === null ? null : read(typed);
  const gone = useEffectEvent(() => reading?.ok === false && props.onUnread?.(false));
  // What was never read goes with its field, and holds up no saving.
  useEffect(() => () => void gone(), []);
  const stale = reading?.ok === true && left && !same(reading.value, props.value);
  const shown = typed === null || stale ? write(props.value) : typed;
  const own = left && reading && !reading.ok ? text.unread(reading.why) : undefined;
  return {
    value: shown,
    error: own ?? props.error,
    onChange(next: string) {
      setTyped(next);
      setLeft(false);
      const result = read(next);
      props.onUnread?.(!result.ok);
      if (result.ok && !same(result.value, props.value)) props.onChange(result.value);
    },
    onBlur() {
      setLeft(true);
      if (reading?.ok) setTyped(null);
    },
  };
}

export function ReadInput(
  props: FieldProps & {
    field: ReturnType<typeof useReading>;
    kind: 'date' | 'number';
    unit?: string | undefined;
    placeholder?: string;
  },
) {
  const label = useLabel(props);
  return (
    <Textfield
      label={label}
      inputMode={props.kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      value={props.field.value}
      error={props.field.error}
      {...(props.unit === undefined ? {} : { suffix: props.unit })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...optional({ ...props, className: `field-${props.kind} ${props.className ?? ''}` })}
      onChange={(event) => props.field.onChange(event.target.value)}
      onBlur={props.field.onBlur}
    />
  );
}

const equal = <T,>(a: T | null, b: T | null) => a === b;

/** A day, typed in any usual form: 21.11.2026, 21/11, "i dag", +7. */
export function DateField(props: ReadFieldProps<Day>) {
  const text = useText();
  const field = useReading(props, { read: (typed) => readDay(typed, text.today), write: typedDate, same: equal }, text);
  return <ReadInput {...props} field={field} kind="date" placeholder={text.t('field-date-placeholder')} />;
}

/** A number, with its unit after it. */
export function NumberField(props: ReadFieldProps<number> & { unit?: string; limits?: NumberLimits }) {
  const text = useText();
  const field = useReading(
    props,
    { read: (typed) => readNumber(typed, text.language, props.limits), write: (value) => text.number(value), same: equal },
    text,
  );
  return <ReadInput {...props} field={field} kind="number" unit={props.unit} />;
}

/** An amount in øre, shown in kroner. */
export function MoneyField(props: ReadFieldProps<number> & { /** What follows the amount; "kr" if not said. */ unit?: string }) {
  const text = useText();
  const field = useReading(
    props,
    { read: (typed) => readMoney(typed, text.language), write: (ore) => text.amount(ore), same: equal },
    text,
  );
  return <ReadInput {...props} field={field} kind="number" unit={props.unit ?? text.t('unit-kroner')} />;
}

export interface Option<Value extends string> {
  value: Value;
  name: string;
}

/** One of a closed list, as a drop-down. `blank` is the name of having chosen nothing. */
export function SelectField<Value extends string>(
  props: FieldProps & {
    value: Value | null;
    options: readonly Option<Value>[];
    onChange: (value: Value | null) => void;
    blank?: string;
  },
) {
  const label = useLabel(props);
  return (
    <Field className={props.className}>
      <Label>{label}</Label>
      {props.description && <div data-field="description">{props.description}</div>}
      <Select
        value={props.value ?? ''}
        name={props.name}
        disabled={props.disabled}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => props.onChange(props.options.find((option) => option.value === event.target.value)?.value ?? null)}
      >
        {(props.blank !== undefined || props.value === null) && <Select.Option value="">{props.blank ?? ''}</Select.Option>}
        {props.options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.name}
          </Select.Option>
        ))}
      </Select>
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Field>
  );
}

/** A field of Designsystemet around an input of one's own. */
export function FieldFrame(props: FieldProps & { children: ReactNode }) {
  const label = useLabel(props);
  return (
    <Field className={props.className}>
      <Label>{label}</Label>
      {props.description && <div data-field="description">{props.description}</div>}
      {props.children}
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Field>
  );
}

export { Input };
