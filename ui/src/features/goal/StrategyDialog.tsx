//! A strategy's facts: of a new one that is written here, or of one that is there.

import { useState } from 'react';
import type { Strategy, StrategyDraft } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Dialog } from '../../components/Dialog';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { DateField, NumberField, SelectField, TextArea, TextField } from '../../components/fields';
import { YearField } from '../../components/YearField';
import { useDone } from '../../parts/change/useDone';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { addStrategy, editStrategy } from './queries';

export function StrategyDialog(props: { strategy?: Strategy; onClose: () => void; onMade: (id: string) => void }) {
  const { t, language } = useText();
  const { strategy, onClose } = props;
  const [draft, setDraft] = useState<StrategyDraft>(() =>
    strategy
      ? {
          title: strategy.title,
          owner: strategy.owner,
          adopted: strategy.adopted,
          first_year: strategy.first_year,
          last_year: strategy.last_year,
          source: strategy.source,
          language: strategy.language,
          version: strategy.version,
          notes: strategy.notes,
        }
      : { title: '', owner: '', adopted: null, first_year: null, last_year: null, source: '', language, version: 1, notes: '' },
  );
  const [unread, setUnread] = useState<Record<string, boolean>>({});
  const done = useDone();
  const add = useChange(addStrategy, {
    done: (id) => {
      onClose();
      props.onMade(id);
      done(t('goals-strategy-made', { title: draft.title }));
    },
  });
  const change = useChange(editStrategy, {
    done: () => {
      onClose();
      done(t('goals-strategy-saved'));
    },
  });
  const error = useStandingError(add.error ?? change.error, draft);
  const save = () => (strategy ? change.mutate({ id: strategy.id, draft }) : add.mutate(draft));
  return (
    <Dialog title={t(strategy ? 'goals-edit-strategy' : 'goals-new-strategy')} onClose={onClose} actions={null}>
      <Form
        saving={add.isPending || change.isPending}
        error={error}
        unread={Object.values(unread).some(Boolean)}
        failedTitle={t('goals-strategy-not-saved')}
        onSave={save}
        onCancel={onClose}
      >
        <Fields
          draft={draft}
          edit={(part) => setDraft((before) => ({ ...before, ...part }))}
          onUnread={(field, now) => setUnread((before) => ({ ...before, [field]: now }))}
        />
      </Form>
    </Dialog>
  );
}

function Fields(props: {
  draft: StrategyDraft;
  edit: (part: Partial<StrategyDraft>) => void;
  onUnread: (field: string, unread: boolean) => void;
}) {
  const { t } = useText();
  const { draft, edit, onUnread } = props;
  return (
    <>
      <TextField
        label={t('goals-title')}
        name="title"
        required
        max={400}
        value={draft.title}
        onChange={(title) => edit({ title })}
        error={useFieldError('title')}
      />
      <TextField
        label={t('goal-owner')}
        name="owner"
        max={300}
        value={draft.owner}
        onChange={(owner) => edit({ owner })}
        error={useFieldError('owner')}
      />
      <DateField
        label={t('goal-adopted')}
        name="adopted"
        value={draft.adopted}
        onChange={(adopted) => edit({ adopted })}
        onUnread={(now) => onUnread('adopted', now)}
        error={useFieldError('adopted')}
      />
      <div className="form-row">
        <YearField
          label={t('goal-first-year')}
          name="first_year"
          value={draft.first_year}
          onChange={(first_year) => edit({ first_year })}
          onUnread={(now) => onUnread('first_year', now)}
        />
        <YearField
          label={t('goal-last-year')}
          name="last_year"
          value={draft.last_year}
          onChange={(last_year) => edit({ last_year })}
          onUnread={(now) => onUnread('last_year', now)}
        />
      </div>
      <TextField
        label={t('goal-source')}
        name="source"
        max={10_000}
        value={draft.source}
        onChange={(source) => edit({ source })}
        error={useFieldError('source')}
      />
      <div className="form-row">
        <SelectField
          label={t('goal-language')}
          name="language"
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
          onChange={(language) => edit({ language: language ?? draft.language })}
        />
        <NumberField
          label={t('goal-version')}
          name="version"
          value={draft.version}
          limits={{ min: 1, max: 1_000_000, decimals: 0 }}
          onChange={(version) => edit({ version: version ?? 1 })}
          onUnread={(now) => onUnread('version', now)}
          error={useFieldError('version')}
        />
      </div>
      <TextArea
        label={t('goals-notes')}
        name="notes"
        max={10_000}
        value={draft.notes}
        onChange={(notes) => edit({ notes })}
        error={useFieldError('notes')}
      />
    </>
  );
}
