//! A place to paste a block from a spreadsheet into, for whoever does not paste straight into the table.

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { TextArea } from '../../components/fields';
import { useText } from '../../text/TextProvider';

export function PasteBlock(props: { from: string; onPaste: (block: string) => void; onClose: () => void }) {
  const { t } = useText();
  const [block, setBlock] = useState('');
  return (
    <Dialog
      title={t('measurements-paste')}
      onClose={props.onClose}
      wide
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose}>
            {t('button-cancel')}
          </Button>
          <Button disabled={block.trim() === ''} onClick={() => props.onPaste(block)}>
            {t('measurements-paste-take')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('measurements-paste-block')}
        description={t('measurements-paste-said', { cell: props.from })}
        name="block"
        rows={8}
        value={block}
        onChange={setBlock}
      />
    </Dialog>
  );
}
