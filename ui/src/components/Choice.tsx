//! One of a few: as a segmented control in a toolbar, as radio buttons in a form, or as keys for outcomes.

import { Fieldset, Radio, ToggleGroup, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Option } from './fields';
import { KeyHint } from './KeyHint';
import { Sym, type SymName } from './Sym';
import { useShortcut } from './shortcuts';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

const chosen = <Value extends string>(options: readonly Option<Value>[], value: string) =>
  options.find((option) => option.value === value)?.value;

/** A segmented control. */
export function Segments<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleGroup
      variant="secondary"
      data-color="neutral"
      aria-label={label}
      value={value ?? ''}
      onChange={(next) => {
        const found = chosen(options, next);
        if (found !== undefined) onChange(found);
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item key={option.value} value={option.value}>
          {option.name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}

/** Radio buttons with a legend; `hint` under an option says what it means. */
export function Radios<Value extends string>(
  props: ChoiceProps<Value> & {
    error?: ReactNode;
    description?: ReactNode;
    hints?: Partial<Record<Value, string>>;
    inline?: boolean;
  },
) {
  const name = useId();
  return (
    <Fieldset className="radios">
      <Fieldset.Legend>{props.label}</Fieldset.Legend>
      {props.description && <Fieldset.Description>{props.description}</Fieldset.Description>}
      <div className={props.inline ? 'radios-inline' : 'radios-list'}>
        {props.options.map((option) => {
          const hint = props.hints?.[option.value];
          return (
            <Radio
              key={option.value}
              name={name}
              value={option.value}
              label={option.name}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
              {...(hint === undefined ? {} : { description: hint })}
            />
          );
        })}
      </div>
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Fieldset>
  );
}

export interface KeyOption<Value extends string> extends Option<Value> {
  symbol: SymName;
  /** The letter that chooses it outside text fields; its place in the row (1–9) does in every language. */
  letter: string;
}

/** Options chosen by one key each: shape, word, key. `active` says whether the keys are heard. */
export function ChoiceKeys<Value extends string>(props: {
  label: string;
  value: Value | null;
  options: readonly KeyOption<Value>[];
  onChange: (value: Value) => void;
  active?: boolean;
  big?: boolean;
}) {
  const group = useRef<HTMLDivElement>(null);
  const { options, onChange } = props;
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (index + step + options.length) % options.length;
    const option = options[next];
    if (option) onChange(option.value);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  const reachable = options.findIndex((option) => option.value === props.value);
  return (
    <div ref={group} className={props.big ? 'outs outs-big' : 'outs'} role="radiogroup" aria-label={props.label}>
      {options.map((option, index) => (
        <KeyedOption
          key={option.value}
          option={option}
          place={index + 1}
          active={props.active ?? true}
          onChoose={() => onChange(option.value)}
        >
          <button
            type="button"
            role="radio"
            aria-checked={option.value === props.value}
            aria-keyshortcuts={`${option.letter} ${index + 1}`}
            tabIndex={index === Math.max(reachable, 0) ? 0 : -1}
            className={`out out-${option.symbol}`}
            onClick={() => onChange(option.value)}
            onKeyDown={(event) => move(event, index)}
          >
            <Sym name={option.symbol} size={props.big ? 24 : 16} />
            <span>{option.name}</span>
            <KeyHint>{option.letter.toUpperCase()}</KeyHint>
          </button>
        </KeyedOption>
      ))}
    </div>
  );
}

function KeyedOption<Value extends string>(props: {
  option: KeyOption<Value>;
  place: number;
  active: boolean;
  onChoose: () => void;
  children: ReactNode;
}) {
  useShortcut(props.option.letter.toLowerCase(), props.onChoose, props.active);
  useShortcut(String(props.place), props.onChoose, props.active);
  return props.children;
}
