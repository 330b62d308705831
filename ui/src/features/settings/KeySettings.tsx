//! «Lås og nøkler»: what opens the register, since when, and how that is changed. A register that lies open is locked here.

import { useState } from 'react';
import type { OpenRegister, WaysIn } from '../../api/bindings';
import { sentenceOf } from '../../api/failure';
import { setPreference, usePreferences } from '../../api/preferences';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { waysIn } from '../../parts/keys/queries';
import { useText } from '../../text/TextProvider';
import { KeyDialog, type KeyTask } from './KeyDialog';
import { KeyRow } from './KeyRow';
import { SealRegister } from './SealRegister';
import { useComputerKey } from './useComputerKey';

/** Minutes; 0 = never. */
const LOCK_AFTER = [5, 15, 30, 60, 0];

export function KeySettings({ register }: { register: OpenRegister }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(waysIn, null);
  const [sealing, setSealing] = useState(false);
  if (register.example && !register.sealed) return <p className="set-note">{t('keys-example')}</p>;
  // Its recovery key is shown until it is put away, also when it is heard meanwhile that the register is locked.
  if (!register.sealed || sealing) return <SealRegister onBusy={setSealing} />;
  if (error && !data) return <ErrorNotice title={t('keys-unread')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows label={t('keys-waiting')} rows={3} />;
  return <WaysList ways={data} />;
}

function WaysList({ ways }: { ways: WaysIn }) {
  const { t, date } = useText();
  const [task, setTask] = useState<KeyTask | null>(null);
  const computer = useComputerKey();
  const { passphrase, recovery_key, remembered, keychain } = ways;
  const day = (at: string) => date(at.slice(0, 10));
  return (
    <div className="set-give">
      <ul>
        <KeyRow
          name={t('keys-passphrase')}
          state={passphrase === null ? t('keys-none') : t('keys-set-on', { date: day(passphrase) })}
          actions={[
            {
              name: t(passphrase === null ? 'keys-passphrase-set' : 'keys-passphrase-change'),
              run: () => setTask('set-passphrase'),
            },
            ...(passphrase !== null && remembered && recovery_key !== null
              ? [{ name: t('keys-passphrase-remove'), run: () => setTask('remove-passphrase') }]
              : []),
          ]}
        />
        <KeyRow
          name={t('keys-recovery-key')}
          state={recovery_key === null ? t('keys-none') : t('keys-made-on', { date: day(recovery_key) })}
          actions={[
            { name: t('keys-recovery-new'), run: () => setTask('new-recovery-key') },
            ...(recovery_key !== null && passphrase !== null
              ? [{ name: t('keys-recovery-remove'), run: () => setTask('remove-recovery-key') }]
              : []),
          ]}
        />
        <KeyRow
          name={t('keys-keychain')}
          state={t(remembered ? 'keys-remembers' : keychain ? 'keys-remembers-not' : 'keys-no-keychain')}
          actions={
            remembered
              ? [{ name: t('keys-forget'), run: () => computer.mutate('forget') }]
              : keychain
                ? [{ name: t('keys-remember'), run: () => computer.mutate('remember') }]
                : []
          }
        />
      </ul>
      {computer.error && (
        <div className="set-give-news">
          <ErrorNotice title={t('keys-change-failed')} error={computer.error} />
        </div>
      )}
      <LockAfter />
      {task !== null && <KeyDialog task={task} ways={ways} onClose={() => setTask(null)} />}
    </div>
  );
}

function LockAfter() {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const { lockAfter } = usePreferences();
  return (
    <div className="form">
      <SelectField
        label={t('settings-lock-after')}
        description={t('settings-lock-after.said')}
        value={String(lockAfter)}
        options={LOCK_AFTER.map((minutes) => ({ value: String(minutes), name: t('settings-lock-minutes', { minutes }) }))}
        onChange={(next) => {
          setPreference('lockAfter', Number(next ?? 15)).catch((error: unknown) =>
            toasts.tell({ text: sentenceOf(text, error), failed: true }),
          );
        }}
      />
    </div>
  );
}
