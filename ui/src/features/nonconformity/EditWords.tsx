//! Edits what is written about a nonconformity: its title, what was found, what the supplier must do.

import { useEffect, useMemo, useRef } from 'react';
import type { NonconformitySheet, NonconformityWords } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useDraft } from '../../components/draft';
import { Form, useFieldError } from '../../components/Form';
import { TextArea, TextField } from '../../components/fields';
import { useShortcut } from '../../components/shortcuts';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { editNonconformity } from './queries';

export function EditWords({ sheet, onDone }: { sheet: NonconformitySheet; onDone: () => void }) {
  const { t } = useText();
  const { nonconformity: one } = sheet;
  const place = useRef<HTMLDivElement>(null);
  const done = useDone();
  const saved = useMemo<NonconformityWords>(
    () => ({ title: one.title, found: one.steps[0]?.text ?? '', corrective_action: one.corrective_action }),
    [one],
  );
  const draft = useDraft(`nonconformity/${one.id}`, saved);
  const change = useChange(editNonconformity, {
    done: () => {
      draft.forget();
      done(t('nc-edited'));
      onDone();
    },
  });
  const cancel = () => {
    draft.forget();
    onDone();
  };
  useShortcut('escape', cancel);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  return (
    <div ref={place} className="nc-form">
      <Form
        onSave={() => change.mutate({ id: one.id, words: draft.value })}
        onCancel={cancel}
        saving={change.isPending}
        error={change.error}
        failedTitle={t('nc-edit-failed')}
      >
        <WordFields value={draft.value} onChange={draft.edit} />
      </Form>
    </div>
  );
}

/** The three fields, for a new one too. */
export function WordFields({
  value,
  onChange,
}: {
  value: NonconformityWords;
  onChange: <K extends keyof NonconformityWords>(field: K, text: NonconformityWords[K]) => void;
}) {
  const { t } = useText();
  return (
    <>
      <TextField
        label={t('error-field-title')}
        name="title"
        max={400}
        value={value.title}
        error={useFieldError('title')}
        onChange={(title) => onChange('title', title)}
      />
      <TextArea
        label={t('nc-open-found')}
        name="text"
        max={10000}
        value={value.found}
        error={useFieldError('text')}
        onChange={(found) => onChange('found', found)}
      />
      <TextArea
        label={t('nc-open-action')}
        description={t('nc-open-action-said')}
        name="corrective_action"
        max={10000}
        value={value.corrective_action}
        error={useFieldError('corrective_action')}
        onChange={(action) => onChange('corrective_action', action)}
      />
    </>
  );
}
