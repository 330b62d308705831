//! Moves an open check to another day, with the reason that is kept beside it.

import { useEffect, useRef, useState } from 'react';
import type { Check } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Form, useFieldError } from '../../components/Form';
import { DateField, TextArea } from '../../components/fields';
import { useShortcut } from '../../components/shortcuts';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { moveCheck } from './queries';

export function MoveCheck({
  title,
  check,
  onDone,
  onCancel,
}: {
  /** The requirement's. */
  title: string;
  check: Check;
  onDone: () => void;
  onCancel: () => void;
}) {
  const text = useText();
  const { t } = text;
  const place = useRef<HTMLDivElement>(null);
  const [due, setDue] = useState<string | null>(check.due);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'due' | 'reason' | null>(null);
  const unread = useUnreadFields();
  const done = useDone();
  const move = useChange(moveCheck, {
    done: () => {
      done(t('check-moved-done', { title, date: text.date(due) }));
      onDone();
    },
  });
  useShortcut('escape', onCancel);
  useEffect(() => {
    place.current?.querySelector<HTMLInputElement>('input[name=due]')?.select();
  }, []);
  const save = () => {
    const blank = due === null ? 'due' : reason.trim() === '' ? 'reason' : null;
    setMissing(blank);
    if (blank) place.current?.querySelector<HTMLElement>(`[name=${blank}]`)?.focus();
    else if (due !== null) move.mutate({ id: check.id, due, reason });
  };
  return (
    <div className="answer" ref={place}>
      <h3>{t('check-move-title')}</h3>
      <Form
        onSave={save}
        onCancel={onCancel}
        saving={move.isPending}
        error={move.error}
        failedTitle={t('check-move-failed')}
        saveName={t('check-move-save')}
        unread={unread.any}
      >
        <DueField
          value={due}
          own={missing === 'due' ? t('error-required') : undefined}
          onChange={setDue}
          onUnread={unread.heard('due')}
        />
        <ReasonField
          value={reason}
          own={missing === 'reason' ? t('check-move-reason-missing') : undefined}
          onChange={setReason}
        />
        <p className="xs sub">{t('check-move-said')}</p>
      </Form>
    </div>
  );
}

export function DueField({
  own,
  ...props
}: {
  value: string | null;
  own: string | undefined;
  onChange: (due: string | null) => void;
  onUnread: (unread: boolean) => void;
}) {
  const { t } = useText();
  const refused = useFieldError('due');
  return <DateField label={t('error-field-due')} name="due" error={own ?? refused} {...props} />;
}

function ReasonField({ own, ...props }: { value: string; own: string | undefined; onChange: (reason: string) => void }) {
  const { t } = useText();
  const refused = useFieldError('reason');
  return <TextArea label={t('error-field-reason')} name="reason" rows={2} max={1000} error={own ?? refused} {...props} />;
}
