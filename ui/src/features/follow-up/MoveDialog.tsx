//! Moves the chosen checks: all to one day, or each by working days, with the reason that is kept on every one.

import { useState } from 'react';
import type { CheckId, MoveTo } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Radios } from '../../components/Choice';
import { Dialog } from '../../components/Dialog';
import { Form, useFieldError } from '../../components/Form';
import { DateField, NumberField, TextArea } from '../../components/fields';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { moveChecks } from './queries';

type Way = 'day' | 'working-days';

export function MoveDialog({ ids, onClose, onDone }: { ids: CheckId[]; onClose: () => void; onDone: () => void }) {
  const { t } = useText();
  const [way, setWay] = useState<Way>('day');
  const [due, setDue] = useState<string | null>(null);
  const [days, setDays] = useState<number | null>(5);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'due' | 'days' | 'reason' | null>(null);
  const unread = useUnreadFields();
  const done = useDone();
  const move = useChange(moveChecks, {
    done: (count) => {
      done(t('followup-moved-done', { count }));
      onDone();
    },
  });
  const save = () => {
    const to: MoveTo | null =
      way === 'day' ? (due === null ? null : { type: 'day', due }) : days === null ? null : { type: 'working-days', days };
    const blank = to === null ? (way === 'day' ? 'due' : 'days') : reason.trim() === '' ? 'reason' : null;
    setMissing(blank);
    if (blank) document.querySelector<HTMLElement>(`dialog [name=${blank}]`)?.focus();
    else if (to !== null) move.mutate({ ids, to, reason });
  };
  return (
    <Dialog title={t('followup-move-title', { count: ids.length })} onClose={onClose} actions={null}>
      <Form
        onSave={save}
        onCancel={onClose}
        saving={move.isPending}
        error={move.error}
        failedTitle={t('followup-move-failed')}
        saveName={t('followup-move-save')}
        unread={unread.any}
      >
        <Radios
          label={t('followup-move-way')}
          value={way}
          onChange={setWay}
          options={[
            { value: 'day', name: t('followup-move-way-day') },
            { value: 'working-days', name: t('followup-move-way-working-days') },
          ]}
        />
        {way === 'day' ? (
          <DueField
            value={due}
            own={missing === 'due' ? t('error-required') : undefined}
            onChange={setDue}
            onUnread={unread.heard('due')}
          />
        ) : (
          <DaysField
            value={days}
            own={missing === 'days' ? t('error-required') : undefined}
            onChange={setDays}
            onUnread={unread.heard('days')}
          />
        )}
        <ReasonField
          value={reason}
          own={missing === 'reason' ? t('followup-move-reason-missing') : undefined}
          onChange={setReason}
        />
        <p className="xs sub">{t('followup-move-said')}</p>
      </Form>
    </Dialog>
  );
}

interface Own<Value> {
  value: Value;
  own: string | undefined;
  onChange: (value: Value) => void;
}
interface Read {
  onUnread: (unread: boolean) => void;
}

function DueField({ own, ...props }: Own<string | null> & Read) {
  const { t } = useText();
  const refused = useFieldError('due');
  return <DateField label={t('error-field-due')} name="due" error={own ?? refused} {...props} />;
}

function DaysField({ own, ...props }: Own<number | null> & Read) {
  const { t } = useText();
  const refused = useFieldError('days');
  return (
    <NumberField
      label={t('followup-move-days')}
      description={t('followup-move-days-said')}
      name="days"
      error={own ?? refused}
      limits={{ decimals: 0, min: -500, max: 500 }}
      {...props}
    />
  );
}

function ReasonField({ own, ...props }: Own<string>) {
  const { t } = useText();
  const refused = useFieldError('reason');
  return <TextArea label={t('error-field-reason')} name="reason" rows={2} max={1000} error={own ?? refused} {...props} />;
}
