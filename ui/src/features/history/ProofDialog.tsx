//! What an auditor needs besides the file: where it is, what it proves, and the mark to note down elsewhere.

import { Button } from '@digdir/designsystemet-react';
import type { SavedProof } from '../../api/bindings';
import { Dialog } from '../../components/Dialog';
import { Facts } from '../../components/Facts';
import { dayOfMoment } from '../../parts/care/moment';
import { useText } from '../../text/TextProvider';

export function ProofDialog({ proof, onClose }: { proof: SavedProof; onClose: () => void }) {
  const { t, date, number } = useText();
  const { path, proven } = proof;
  const day = (at: string | null) => (at === null ? t('none') : date(dayOfMoment(at)));
  return (
    <Dialog
      title={t('proof-title')}
      onClose={onClose}
      actions={
        <Button onClick={onClose} data-autofocus>
          {t('button-close')}
        </Button>
      }
    >
      <div className="proof">
        <p>{t('proof-said')}</p>
        <Facts
          facts={[
            { name: t('proof-file'), value: <span className="care-path">{path}</span> },
            { name: t('proof-changes'), value: number(proven.changes) },
            { name: t('proof-period'), value: `${day(proven.first)}–${day(proven.last)}` },
            { name: t('proof-people'), value: proven.people.filter(Boolean).join(', ') || t('none') },
            { name: t('proof-hash'), value: <code className="proof-hash">{proven.last_hash}</code> },
          ]}
        />
        <p className="sm sub">{t('proof-hash-said')}</p>
      </div>
    </Dialog>
  );
}
