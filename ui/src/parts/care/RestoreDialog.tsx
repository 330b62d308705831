//! Asks before a copy takes the register's place: what it holds, what becomes of what is there, and that it can be taken back.

import { Button } from '@digdir/designsystemet-react';
import type { Backup } from '../../api/bindings';
import { Dialog } from '../../components/Dialog';
import { useUnsavedDrafts } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Progress } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { Holding } from './Holding';
import { momentText } from './moment';
import { backupCome, stopBackup } from './queries';
import { useCome } from './useCome';
import { useRestoring } from './useRestoring';

export function RestoreDialog({ copy, instead, onClose }: { copy: Backup; instead: boolean; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const unsaved = useUnsavedDrafts();
  const restoring = useRestoring();
  const come = useCome(restoring.isPending, backupCome);
  const going = restoring.isPending;
  const stopped = restoring.error?.code === 'cancelled';
  return (
    <Dialog
      title={t('restore-title', { moment: momentText(text, copy.at) })}
      onClose={() => going || onClose()}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" disabled={going} onClick={onClose} data-autofocus>
            {t('button-cancel')}
          </Button>
          <Button loading={going} onClick={() => restoring.mutate({ name: copy.name, at: copy.at })}>
            {t('restore-do')}
          </Button>
        </>
      }
    >
      <div className="care-dialog">
        <div className="care-box">
          <p className="m">{t('restore-holds')}</p>
          <Holding name={copy.name} />
        </div>
        <p>{t(instead ? 'restore-said' : 'restore-said-damaged')}</p>
        {unsaved > 0 && <p>{t('restore-unsaved', { count: unsaved })}</p>}
        <div aria-live="polite">
          {going && (
            <Progress
              text={come && come.all > 0 ? t('restore-come', { done: come.done, all: come.all }) : t('restore-going')}
              onCancel={stopBackup}
            />
          )}
          {stopped && <p>{t('restore-stopped')}</p>}
          {restoring.error && !stopped && <ErrorNotice title={t('restore-failed')} error={restoring.error} />}
        </div>
      </div>
    </Dialog>
  );
}
