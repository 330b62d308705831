//! All keys of the window, opened by ?.

import { Button } from '@digdir/designsystemet-react';
import { Dialog } from '../components/Dialog';
import { KeyTable } from '../components/KeyTable';
import { useText } from '../text/TextProvider';

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('keys-title')} onClose={onClose} actions={<Button onClick={onClose}>{t('button-close')}</Button>}>
      <KeyTable />
    </Dialog>
  );
}
