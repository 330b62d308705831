//! A number or a day that is kept as it is typed, letter by letter, and says what is wrong with it when it is left.

import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';

export interface TypedFieldProps {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  /** What cannot be read in it; shown when the field is left, or at once when `tried`. */
  fault: string | undefined;
  tried: boolean;
  kind: 'number' | 'date';
  name: string;
  placeholder?: string;
}

export function TypedField({ label, value, onChange, fault, tried, kind, name, placeholder }: TypedFieldProps) {
  const [left, setLeft] = useState(true);
  return (
    <Textfield
      label={label}
      name={name}
      className={`field-${kind}`}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={left || tried ? fault : undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(event) => {
        setLeft(false);
        onChange(event.target.value);
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
