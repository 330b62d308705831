//! A copy that lies elsewhere, on a memory stick for one: chosen, unlocked if it is locked, and put back.

import { Button } from '@digdir/designsystemet-react';
import { FolderFileIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { ChosenBackup, WayKind } from '../../api/bindings';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextField } from '../../components/fields';
import { PassphraseField } from '../../components/PassphraseField';
import { Progress } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { HoldingLines } from './Holding';
import { chooseBackup, stopBackup } from './queries';
import { useRestoring } from './useRestoring';
import './care.css';

export function OtherCopy() {
  const { t } = useText();
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  const choosing = useMutation<ChosenBackup | null, RegisterError, null>({
    mutationKey: ['care.choose'],
    mutationFn: () => chooseBackup().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: setChosen,
  });
  return (
    <>
      <Button variant="secondary" data-color="neutral" loading={choosing.isPending} onClick={() => choosing.mutate(null)}>
        <FolderFileIcon aria-hidden />
        {t('restore-other')}
      </Button>
      {choosing.error && <ErrorNotice title={t('restore-other-unread')} error={choosing.error} />}
      {chosen && <ChosenDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

const OF_FIELD = ['wrong-passphrase', 'wrong-recovery-key', 'too-soon'];

function ChosenDialog({ chosen, onClose }: { chosen: ChosenBackup; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const restoring = useRestoring();
  const [way, setWay] = useState<WayKind>('passphrase');
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const failure = restoring.error?.code === 'cancelled' ? null : restoring.error;
  const ofField = chosen.locked && failure !== null && OF_FIELD.includes(failure.code);
  const type = (next: string) => {
    setTyped(next);
    setMissing(false);
    if (restoring.error) restoring.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (restoring.isPending) return;
    if (chosen.locked && typed === '') setMissing(true);
    // Nothing is answered if no place was chosen: the dialog stays.
    else restoring.mutate({ way, typed });
  };
  const error = missing ? t(`locked-${way}-missing`) : ofField ? sentenceOf(text, failure) : undefined;
  const field = { label: t(`locked-${way}`), value: typed, onChange: type, error };
  return (
    <Dialog
      title={t('restore-other-title')}
      onClose={() => restoring.isPending || onClose()}
      actions={
        <>
          <Button type="button" variant="secondary" data-color="neutral" disabled={restoring.isPending} onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button type="submit" form={id} loading={restoring.isPending}>
            {t('restore-do')}
          </Button>
        </>
      }
    >
      <form id={id} className="care-dialog" onSubmit={submit} noValidate>
        <div className="care-box">
          <p className="sm care-path">{chosen.path}</p>
          {chosen.holding && <HoldingLines holding={chosen.holding} />}
        </div>
        {chosen.locked && (
          <>
            <p>{t('restore-other-locked')}</p>
            {way === 'passphrase' ? <PassphraseField {...field} /> : <TextField {...field} />}
            <Button
              type="button"
              variant="tertiary"
              className="care-turn"
              onClick={() => {
                setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase');
                type('');
              }}
            >
              {t(way === 'passphrase' ? 'locked-use-recovery-key' : 'locked-use-passphrase')}
            </Button>
          </>
        )}
        <p>{t(chosen.of_open ? 'restore-said' : chosen.locked ? 'restore-other-said-locked' : 'restore-other-said')}</p>
        <div aria-live="polite">
          {restoring.isPending && <Progress text={t('restore-going')} onCancel={stopBackup} />}
          {failure && !ofField && <ErrorNotice title={t('restore-failed')} error={failure} />}
        </div>
      </form>
    </Dialog>
  );
}
