//! A strategy's facts: of a new one that is written here, or of one that is there.

import { useMemo } from 'react';
import type { Strategy, StrategyDraft } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useDraft } from '../../components/draft';
import { useFieldError, useStandingError } from '../../components/Form';
import { DateField, NumberField, SelectField, TextArea, TextField } from '../../components/fields';
import { type UnreadFields, useUnreadFields } from '../../components/unread';
import { YearField } from '../../components/YearField';
import { useDone } from '../../parts/change/useDone';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import { useText } from '../../text/TextProvider';
import { DraftDialog } from './DraftDialog';
import { addStrategy, editStrategy } from './queries';

export function StrategyDialog(props: { strategy?: Strategy; onClose: () => void; onMade: (id: string) => void }) {
  const { t, language: screen } = useText();
  const { strategy, onClose } = props;
  const saved = useMemo<StrategyDraft>(() => {
    if (!strategy) {
      const none = { adopted: null, first_year: null, last_year: null };
      return { title: '', owner: '', ...none, source: '', language: screen, version: 1, notes: '' };
    }
    const { title, owner, adopted, first_year, last_year, source, language, version, notes } = strategy;
    return { title, owner, adopted, first_year, last_year, source, language, version, notes };
  }, [strategy, screen]);
  const draft = useDraft(strategy ? `strategy/${strategy.id}` : 'strategy/new', saved);
  const { value } = draft;
  const unread = useUnreadFields();
  const done = useDone();
  const add = useChange(addStrategy, {
    done: (id) => {
      draft.forget();
      onClose();
      props.onMade(id);
      done(t('goals-strategy-made', { title: value.title }));
    },
  });
  const change = useChange(editStrategy, {
    done: () => {
      draft.forget();
      onClose();
      done(t('goals-strategy-saved'));
    },
  });
  const error = useStandingError(add.error ?? change.error, draft.value);
  const save = () => (strategy ? change.mutate({ id: strategy.id, draft: value }) : add.mutate(value));
  return (
    <DraftDialog
      title={t(strategy ? 'goals-edit-strategy' : 'goals-new-strategy')}
      failedTitle={t('goals-strategy-not-saved')}
      draft={draft}
      unread={unread}
      saving={add.isPending || change.isPending}
      error={error}
      onSave={save}
      onClose={onClose}
      fields={(edit) => <Fields draft={value} edit={edit} unread={unread} />}
    />
  );
}

function Fields(props: { draft: StrategyDraft; edit: (part: Partial<StrategyDraft>) => void; unread: UnreadFields }) {
  const { t } = useText();
  const { draft, edit, unread } = props;
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
        onUnread={unread.heard('adopted')}
        error={useFieldError('adopted')}
      />
      <div className="form-row">
        <YearField
          label={t('goal-first-year')}
          name="first_year"
          value={draft.first_year}
          onChange={(first_year) => edit({ first_year })}
          onUnread={unread.heard('first_year')}
        />
        <YearField
          label={t('goal-last-year')}
          name="last_year"
          value={draft.last_year}
          onChange={(last_year) => edit({ last_year })}
          onUnread={unread.heard('last_year')}
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
          onUnread={unread.heard('version')}
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
