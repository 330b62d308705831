//! A goal or a measure: number, what it is, what it says, by which year, and which kinds of requirement may serve it.

import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import type { Goal, GoalDraft, GoalLevel } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { useDraft } from '../../components/draft';
import { useFieldError, useStandingError } from '../../components/Form';
import { SelectField, TextArea, TextField } from '../../components/fields';
import { type UnreadFields, useUnreadFields } from '../../components/unread';
import { YearField } from '../../components/YearField';
import { useDone } from '../../parts/change/useDone';
import { library } from '../../parts/library/library';
import { useText } from '../../text/TextProvider';
import { DraftDialog } from './DraftDialog';
import { addGoal, editGoal } from './queries';

const LEVELS: readonly GoalLevel[] = ['main-goal', 'focus-area', 'goal', 'sub-goal', 'step', 'measure'];

export interface GoalDialogProps {
  strategy: string;
  /** The one that is edited; blank for a new one. */
  goal?: Goal;
  /** What a new one stands under. */
  parent: string | null;
  onClose: () => void;
  onMade: (id: string) => void;
}

export function GoalDialog(props: GoalDialogProps) {
  const { t } = useText();
  const { goal, parent, onClose } = props;
  const saved = useMemo<GoalDraft>(() => {
    if (!goal) {
      return { level: parent === null ? 'goal' : 'measure', number: '', text: '', area: '', year: null, kinds: [], notes: '' };
    }
    const { level, number, text, area, year, kinds, notes } = goal;
    return { level, number, text, area, year, kinds, notes };
  }, [goal, parent]);
  const draft = useDraft(goal ? `goal/${goal.id}` : `goal/new/${parent ?? props.strategy}`, saved);
  const { value } = draft;
  const unread = useUnreadFields();
  const done = useDone();
  const add = useChange(addGoal, {
    done: (id) => {
      draft.forget();
      onClose();
      props.onMade(id);
      done(t('goals-goal-made', { goal: `${value.number} ${value.text}` }));
    },
  });
  const change = useChange(editGoal, {
    done: () => {
      draft.forget();
      onClose();
      done(t('goals-goal-saved'));
    },
  });
  const error = useStandingError(add.error ?? change.error, draft.value);
  const save = () =>
    goal ? change.mutate({ id: goal.id, draft: value }) : add.mutate({ strategy: props.strategy, parent, draft: value });
  return (
    <DraftDialog
      title={t(goal ? 'goals-edit-goal' : parent === null ? 'goals-new-goal' : 'goals-add-under')}
      failedTitle={t('goals-goal-not-saved')}
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

function Fields({ draft, edit, unread }: { draft: GoalDraft; edit: (part: Partial<GoalDraft>) => void; unread: UnreadFields }) {
  const { t, language } = useText();
  const kinds = useQueryOf(library, language).data ?? [];
  return (
    <>
      <div className="form-row">
        <TextField
          label={t('goal-number')}
          name="number"
          required
          max={40}
          value={draft.number}
          onChange={(number) => edit({ number })}
          error={useFieldError('number')}
        />
        <SelectField
          label={t('goal-level')}
          name="level"
          value={draft.level}
          options={LEVELS.map((value) => ({ value, name: t(`goal-level-${value}`) }))}
          onChange={(level) => edit({ level: level ?? draft.level })}
          error={useFieldError('level')}
        />
      </div>
      <TextArea
        label={t('goal-text')}
        name="text"
        required
        max={1000}
        value={draft.text}
        onChange={(text) => edit({ text })}
        error={useFieldError('text')}
      />
      <div className="form-row">
        <YearField
          label={t('goal-year')}
          name="year"
          value={draft.year}
          onChange={(year) => edit({ year })}
          onUnread={unread.heard('year')}
        />
        <TextField
          label={t('goal-area')}
          name="area"
          max={200}
          value={draft.area}
          onChange={(area) => edit({ area })}
          error={useFieldError('area')}
        />
      </div>
      <Fieldset className="goal-kinds">
        <Fieldset.Legend>{t('goal-kinds')}</Fieldset.Legend>
        <div>
          {kinds.map(({ kind, name }) => (
            <Checkbox
              key={kind}
              label={name}
              value={kind}
              checked={draft.kinds.includes(kind)}
              onChange={(event) =>
                edit({ kinds: event.target.checked ? [...draft.kinds, kind] : draft.kinds.filter((one) => one !== kind) })
              }
            />
          ))}
        </div>
      </Fieldset>
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
