//! Opening a locked package with the passphrase that was chosen when it was made.

import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PassphraseField } from '../../components/PassphraseField';
import { unlockPackage } from '../../parts/giving/queries';
import { useText } from '../../text/TextProvider';

export interface UnlockPackageProps {
  onUnlocked: (passphrase: string) => void;
  onCancel: () => void;
}

export function UnlockPackage({ onUnlocked, onCancel }: UnlockPackageProps) {
  const text = useText();
  const { t } = text;
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const unlock = useMutation<null, RegisterError, string>({
    mutationKey: ['package.unlock'],
    mutationFn: (passphrase) => unlockPackage(passphrase).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (_, passphrase) => onUnlocked(passphrase),
    onError: () => form.current?.querySelector('input')?.select(),
    gcTime: 0,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unlock.isPending) return;
    if (typed === '') setMissing(true);
    else unlock.mutate(typed);
  };
  const ofField = unlock.error && unlock.error.code !== 'package-damaged';
  const error = missing ? t('locked-passphrase-missing') : ofField ? sentenceOf(text, unlock.error) : undefined;
  return (
    <form ref={form} className="ways-form" onSubmit={submit} noValidate>
      <PassphraseField
        label={t('package-passphrase')}
        value={typed}
        error={error}
        onChange={(next) => {
          setTyped(next);
          setMissing(false);
          if (unlock.error) unlock.reset();
        }}
      />
      {unlock.error && !ofField && <ErrorNotice title={t('give-restore-failed')} error={unlock.error} />}
      <div className="ways-form-a">
        <Button type="submit" loading={unlock.isPending}>
          {t('package-unlock-do')}
        </Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onCancel}>
          {t('button-cancel')}
        </Button>
      </div>
    </form>
  );
}
