//! A year: four digits, without a space between the thousands.

import { useState } from 'react';
import { useText } from '../text/TextProvider';
import { useFieldError } from './Form';
import { TextField } from './fields';

const YEARS = { min: 1900, max: 2200 };

export interface YearFieldProps {
  label: string;
  name: string;
  value: number | null;
  required?: boolean;
  onChange: (year: number | null) => void;
  /** Called when what is typed is no year (`true`) and when it is again. */
  onUnread: (unread: boolean) => void;
}

export function YearField(props: YearFieldProps) {
  const { t } = useText();
  const refused = useFieldError(props.name);
  const [typed, setTyped] = useState(props.value === null ? '' : String(props.value));
  const read = (text: string) => {
    const year = /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null;
    const wrong = text.trim() !== '' && (year === null || year < YEARS.min || year > YEARS.max);
    return { year, wrong };
  };
  return (
    <TextField
      label={props.label}
      name={props.name}
      max={4}
      {...(props.required === undefined ? {} : { required: props.required })}
      value={typed}
      error={read(typed).wrong ? t('goals-year-wrong') : refused}
      onChange={(next) => {
        setTyped(next);
        const { year, wrong } = read(next);
        props.onUnread(wrong);
        if (!wrong) props.onChange(year);
      }}
    />
  );
}
