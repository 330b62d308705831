//! How a register is to be opened: a passphrase, this computer, or both. The form of whoever makes a register or locks one.

import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Ways } from '../../api/bindings';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Radios } from '../../components/Choice';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useText } from '../../text/TextProvider';
import { NewPassphrase } from './NewPassphrase';
import { BLANK, wrongWith } from './passphrase';
import { keychain } from './queries';
import './keys.css';

type Choice = 'passphrase' | 'both' | 'keychain';
const CHOICES: readonly Choice[] = ['passphrase', 'both', 'keychain'];

export interface WaysFormProps {
  /** The main button: «Lag registeret». */
  doName: string;
  /** What did not happen: «Registeret ble ikke laget». */
  failedTitle: string;
  pending: boolean;
  error: RegisterError | null;
  onDo: (ways: Ways) => void;
  onCancel: () => void;
}

export function WaysForm({ doName, failedTitle, pending, error, onDo, onCancel }: WaysFormProps) {
  const text = useText();
  const { t } = text;
  const remembers = useQueryOf(keychain, null).data ?? false;
  const [chosen, setChosen] = useState<Choice>('passphrase');
  const [typed, setTyped] = useState(BLANK);
  const [tried, setTried] = useState(false);
  // A refusal stands until what was refused is changed.
  const [cleared, setCleared] = useState<RegisterError | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const standing = error === cleared || error?.code === 'cancelled' ? null : error;
  const ofField = standing?.field === 'passphrase' ? sentenceOf(text, standing) : undefined;

  useEffect(() => form.current?.querySelector<HTMLInputElement>('.new-passphrase input, input')?.focus(), []);
  useEffect(() => {
    if (ofField !== undefined) form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  }, [ofField]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    setTried(true);
    if (chosen !== 'keychain' && wrongWith(typed) !== null) {
      // After what is wrong has been drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setCleared(null);
    onDo({ passphrase: chosen === 'keychain' ? null : typed.first, remember: chosen !== 'passphrase' });
  };
  return (
    <form ref={form} className="ways-form" onSubmit={submit} noValidate>
      {remembers && (
        <Radios
          label={t('making-way')}
          value={chosen}
          onChange={setChosen}
          options={CHOICES.map((one) => ({ value: one, name: t(`making-way-${one}`) }))}
          hints={Object.fromEntries(CHOICES.map((one) => [one, t(`making-way-${one}.said`)]))}
        />
      )}
      {chosen !== 'keychain' && (
        <NewPassphrase
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setTried(false);
            setCleared(error);
          }}
          tried={tried}
          refused={ofField}
        />
      )}
      {standing && ofField === undefined && <ErrorNotice title={failedTitle} error={asRegisterError(standing)} />}
      <div className="ways-form-a">
        <Button type="submit" loading={pending}>
          {doName}
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" disabled={pending} onClick={onCancel}>
          {t('button-cancel')}
        </Button>
      </div>
    </form>
  );
}
