//! An organisation number in a form: a wrong length is refused, a wrong check digit only warned of.

import { useState } from 'react';
import { type FieldProps, TextField } from '../../components/fields';
import { Sym } from '../../components/Sym';
import { useText } from '../../text/TextProvider';
import { checkDigitIsRight, readOrganisationNumber } from './organisation-number';

export interface OrganisationNumberFieldProps extends FieldProps {
  /** As typed. */
  value: string;
  onChange: (value: string) => void;
}

/** Whether what is typed may be saved. */
export const numberMayBeSaved = (typed: string): boolean => typed.trim() === '' || readOrganisationNumber(typed) !== null;

export function OrganisationNumberField({ value, onChange, error, ...rest }: OrganisationNumberFieldProps) {
  const { t } = useText();
  const [left, setLeft] = useState(true);
  const read = readOrganisationNumber(value);
  const wrong = left && value.trim() !== '' && read === null ? t('error-invalid-organisation-number') : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears that the field in it is left
    <div className="stack-4" onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}>
      <TextField {...rest} value={value} onChange={onChange} error={error ?? wrong} max={40} />
      {read !== null && !checkDigitIsRight(read) && (
        <p className="field-warning" role="status">
          <Sym name="warning" size={14} />
          {t('warning-wrong-organisation-number', { value: read })}
        </p>
      )}
    </div>
  );
}
