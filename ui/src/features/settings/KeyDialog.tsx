//! Changing a way into the register: whoever does it shows first that they may, with what opens it now.

import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { MadeKey, Permit, WayKind, WaysIn } from '../../api/bindings';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { settle } from '../../api/query';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { TextField } from '../../components/fields';
import { PassphraseField } from '../../components/PassphraseField';
import { useToasts } from '../../components/Toasts';
import { NewPassphrase } from '../../parts/keys/NewPassphrase';
import { BLANK, wrongWith } from '../../parts/keys/passphrase';
import { newRecoveryKey, removePassphrase, removeRecoveryKey, setPassphrase, waysIn } from '../../parts/keys/queries';
import { useText } from '../../text/TextProvider';
import { RecoveryDialog } from './RecoveryDialog';

export type KeyTask = 'set-passphrase' | 'remove-passphrase' | 'new-recovery-key' | 'remove-recovery-key';

interface Words {
  title: string;
  said: string | null;
  doName: string;
  done: string | null;
  danger: boolean;
}

function wordsOf(task: KeyTask, ways: WaysIn): Words {
  const change = ways.passphrase !== null;
  switch (task) {
    case 'set-passphrase':
      return {
        title: change ? 'keys-dialog-change' : 'keys-dialog-set',
        said: null,
        doName: change ? 'keys-do-change' : 'keys-do-set',
        done: change ? 'keys-passphrase-changed' : 'keys-passphrase-was-set',
        danger: false,
      };
    case 'remove-passphrase':
      return {
        title: 'keys-dialog-remove-passphrase',
        said: 'keys-dialog-remove-passphrase.said',
        doName: 'keys-do-remove',
        done: 'keys-passphrase-removed',
        danger: true,
      };
    case 'new-recovery-key':
      return {
        title: 'keys-dialog-recovery',
        said: ways.recovery_key === null ? null : 'keys-dialog-recovery.said',
        doName: 'keys-do-recovery',
        done: null,
        danger: false,
      };
    case 'remove-recovery-key':
      return {
        title: 'keys-dialog-remove-recovery',
        said: 'keys-dialog-remove-recovery.said',
        doName: 'keys-do-remove',
        done: 'keys-recovery-removed',
        danger: true,
      };
  }
}

export function KeyDialog({ task, ways, onClose }: { task: KeyTask; ways: WaysIn; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const client = useQueryClient();
  const toasts = useToasts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [way, setWay] = useState<WayKind>('passphrase');
  const [known, setKnown] = useState('');
  const [typed, setTyped] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  const words = wordsOf(task, ways);
  // A register without a passphrase asks for nothing first: whoever has the computer has it open.
  const asks = ways.passphrase !== null;
  const change = useMutation<WaysIn | MadeKey, RegisterError, Permit | null>({
    mutationKey: ['keys.change'],
    mutationFn: (permit) => send(task, permit, typed.first).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (answer) => {
      if ('key' in answer) {
        setMade(answer);
        return;
      }
      settle(client, waysIn, null, answer);
      if (words.done !== null) toasts.tell({ text: t(words.done) });
      onClose();
    },
    onError: () => {
      // After what is wrong has been drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select());
    },
    gcTime: 0,
  });
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const edited = () => {
    setTried(false);
    if (change.error) change.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    setTried(true);
    if ((asks && known === '') || (task === 'set-passphrase' && wrongWith(typed) !== null)) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
      return;
    }
    change.mutate(asks ? { way, typed: known } : null);
  };
  if (made) return <RecoveryDialog made={made} onDone={onClose} />;
  const refusal = (field: string) => (change.error?.field === field ? sentenceOf(text, change.error) : undefined);
  const ofPermit = tried && known === '' ? t('keys-shown-missing') : refusal('permit');
  const elsewhere = change.error !== null && change.error.field !== 'permit' && change.error.field !== 'passphrase';
  const permit = {
    label: t(way === 'passphrase' ? 'keys-shown-passphrase' : 'keys-shown-recovery-key'),
    value: known,
    error: ofPermit,
    onChange: (next: string) => {
      setKnown(next);
      edited();
    },
  };
  return (
    <Dialog
      title={t(words.title)}
      onClose={onClose}
      actions={
        <>
          <Button type="button" variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button type="submit" form={id} loading={change.isPending} {...(words.danger ? { 'data-color': 'danger' } : {})}>
            {t(words.doName)}
          </Button>
        </>
      }
    >
      <form ref={form} id={id} className="key-dialog" onSubmit={submit} noValidate>
        {words.said !== null && <p>{t(words.said)}</p>}
        {asks && (
          <div className="key-permit">
            {way === 'passphrase' ? <PassphraseField {...permit} /> : <TextField {...permit} />}
            {ways.recovery_key !== null && (
              <Button
                type="button"
                variant="tertiary"
                onClick={() => {
                  setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase');
                  setKnown('');
                  edited();
                }}
              >
                {t(way === 'passphrase' ? 'locked-use-recovery-key' : 'locked-use-passphrase')}
              </Button>
            )}
          </div>
        )}
        {task === 'set-passphrase' && (
          <NewPassphrase
            label={t('keys-new-passphrase')}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              edited();
            }}
            tried={tried}
            refused={refusal('passphrase')}
          />
        )}
        {elsewhere && <ErrorNotice title={t('keys-change-failed')} error={change.error} />}
      </form>
    </Dialog>
  );
}

function send(task: KeyTask, permit: Permit | null, passphrase: string): Promise<WaysIn | MadeKey> {
  switch (task) {
    case 'set-passphrase':
      return setPassphrase(permit, passphrase);
    case 'remove-passphrase':
      return removePassphrase(permit);
    case 'new-recovery-key':
      return newRecoveryKey(permit);
    case 'remove-recovery-key':
      return removeRecoveryKey(permit);
  }
}
