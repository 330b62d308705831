//! The recovery key that was just made, over the settings. It is not closed by a slip: it is shown this once.

import type { MadeKey } from '../../api/bindings';
import { usePuttingAway } from '../../api/session';
import { Modal } from '../../components/Modal';
import { RecoveryKey } from '../../parts/keys/RecoveryKey';
import { useText } from '../../text/TextProvider';

const TITLE = 'recovery-dialog-title';

export function RecoveryDialog({ made, onDone }: { made: MadeKey; onDone: () => void }) {
  const { t } = useText();
  const putAway = usePuttingAway({ done: onDone });
  return (
    <Modal onClose={() => undefined} className="dialog" labelledBy={TITLE}>
      <div className="dialog-head">
        <h2 id={TITLE}>{t('recovery-key-title')}</h2>
      </div>
      <div className="dialog-body">
        <RecoveryKey made={made} pending={putAway.isPending} error={putAway.error} onPutAway={() => putAway.mutate(null)} />
      </div>
    </Modal>
  );
}
