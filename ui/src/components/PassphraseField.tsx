//! A passphrase in a form: not shown unless somebody wants to see what they type, and kept by nobody.

import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../text/TextProvider';
import './passphrase.css';

export interface PassphraseFieldProps {
  label: string;
  description?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  error?: ReactNode;
  /** Whether it is a new one, which nothing may fill in. */
  fresh?: boolean;
}

export function PassphraseField({ label, description, value, onChange, error, fresh = false }: PassphraseFieldProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <Field>
      <Label>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <div className="pw">
        <Input
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={fresh ? 'new-password' : 'off'}
          spellCheck={false}
          aria-invalid={error !== undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={t('passphrase-show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeSlashIcon aria-hidden fontSize={20} /> : <EyeIcon aria-hidden fontSize={20} />}
        </Button>
      </div>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
