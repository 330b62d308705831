//! Makes a check by hand, outside the rhythms.

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ContractSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DateField, SelectField, TextField } from '../../components/fields';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { requirementNumber } from '../../parts/requirement/values';
import { useText } from '../../text/TextProvider';
import { addCheck } from './queries';

export function AddCheckDialog({ sheet, chosen, onClose }: { sheet: ContractSheet; chosen: string | null; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const [requirement, setRequirement] = useState(chosen ?? sheet.requirements[0]?.requirement.id ?? null);
  const [due, setDue] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const unread = useUnreadFields();
  const done = useDone();
  const add = useChange(addCheck, {
    done: (_, sent) => {
      done(t('check-added', { date: text.date(sent.due) }));
      onClose();
    },
  });
  const save = () => {
    setTried(true);
    if (requirement && due && !unread.any && !add.isPending) add.mutate({ requirement, due, label });
  };
  useShortcut('ctrl+s', save);
  return (
    <Dialog
      title={t('check-new')}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button onClick={save} loading={add.isPending} aria-keyshortcuts="Control+S">
            {t('button-add')} <KeyHint>Ctrl S</KeyHint>
          </Button>
        </>
      }
    >
      <div className="form">
        <SelectField
          label={t('check-requirement')}
          value={requirement}
          options={sheet.requirements.map((row) => ({
            value: row.requirement.id,
            name: `${requirementNumber(row.requirement.number)} ${row.requirement.title}`,
          }))}
          onChange={setRequirement}
        />
        <div className="form-row">
          <DateField
            label={t('error-field-due')}
            name="due"
            value={due}
            error={tried && due === null ? t('error-required') : undefined}
            onChange={setDue}
            onUnread={unread.heard('due')}
          />
          <TextField label={t('check-label')} required={false} max={200} value={label} onChange={setLabel} />
        </div>
        {add.error && <ErrorNotice title={t('check-add-failed')} error={add.error} />}
      </div>
    </Dialog>
  );
}
