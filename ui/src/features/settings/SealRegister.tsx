//! Locking a register that lies open: everything of it is encrypted where it is. Can be stopped until it is done.

import { Button } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MadeKey, Ways } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { Dialog } from '../../components/Dialog';
import { Modal } from '../../components/Modal';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { Progress } from '../../components/Waiting';
import { sealRegister, stopSealing } from '../../parts/keys/queries';
import { WaysForm } from '../../parts/keys/WaysForm';
import { useText } from '../../text/TextProvider';
import { RecoveryDialog } from './RecoveryDialog';
import { useSealingCome } from './useSealingCome';

const TITLE = 'sealing-title';

/** `onBusy` hears when it begins and when the recovery key is put away. */
export function SealRegister({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const { t } = useText();
  const toasts = useToasts();
  const [asking, setAsking] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  const seal = useMutation<MadeKey, RegisterError, Ways>({
    mutationKey: ['keys.seal'],
    mutationFn: (ways) => sealRegister(ways).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (key) => {
      setAsking(false);
      setMade(key);
    },
    gcTime: 0,
  });
  const come = useSealingCome(seal.isPending);
  const busy = seal.isPending || made !== null;
  useEffect(() => onBusy(busy), [busy, onBusy]);
  return (
    <div className="set-give">
      <ul>
        <li>
          <div>
            <p className="m state">
              <Sym name="warning" size={14} />
              {t('keys-open')}
            </p>
            <p className="sm sub">
              {t('keys-seal.said')} {t('keys-seal-backup')}
            </p>
          </div>
          <Button type="button" variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
            <PadlockLockedIcon aria-hidden />
            {t('keys-seal')}
          </Button>
        </li>
      </ul>
      {asking && !seal.isPending && (
        <Dialog title={t('keys-seal')} onClose={() => setAsking(false)} actions={null}>
          <div className="key-dialog">
            <p>{t('keys-seal.said')}</p>
            <WaysForm
              doName={t('keys-seal')}
              failedTitle={t('keys-seal-failed')}
              pending={false}
              error={seal.error}
              onDo={(ways) => seal.mutate(ways)}
              onCancel={() => setAsking(false)}
            />
          </div>
        </Dialog>
      )}
      {seal.isPending && (
        <Modal onClose={() => undefined} className="dialog" labelledBy={TITLE}>
          <div className="dialog-head">
            <h2 id={TITLE}>{t('keys-seal')}</h2>
          </div>
          <div className="dialog-body">
            <Progress
              text={come === null ? t('keys-sealing-begun') : t('keys-sealing', { done: come.done, all: come.all })}
              onCancel={stopSealing}
            />
          </div>
        </Modal>
      )}
      {made !== null && (
        <RecoveryDialog
          made={made}
          onDone={() => {
            setMade(null);
            toasts.tell({ text: t('keys-sealed') });
          }}
        />
      )}
    </div>
  );
}
