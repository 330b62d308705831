//! A measure in the action plan: its line of the year in force to write in, and the years before.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { ActionDraft, ActionLine, ActionStatus, GoalSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { DateField, SelectField, TextArea } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useToasts } from '../../components/Toasts';
import { type UnreadFields, useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { editAction, people, planMeasures, removeAction } from './queries';

export const STATUSES: readonly ActionStatus[] = ['not-started', 'ongoing', 'done', 'dropped'];

export function ActionPart({ sheet }: { sheet: GoalSheet }) {
  const text = useText();
  const { t, today } = text;
  const { goal, action } = sheet.row;
  const toasts = useToasts();
  const done = useDone();
  const year = sheet.plan_year ?? Number(today.slice(0, 4));
  const failed = (error: Parameters<typeof sentenceOf>[1]) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const plan = useChange(planMeasures, { done: () => done(t('goals-planned', { year: String(year) })), failed });
  const earlier = sheet.actions.filter((line) => line.id !== action?.id);
  return (
    <section aria-label={t('workbook-action-plan')}>
      <h3>{t('action-plan-title', { year: String(year) })}</h3>
      {action ? (
        <ActionForm key={action.id} line={action} />
      ) : (
        <Button
          variant="secondary"
          data-color="neutral"
          disabled={plan.isPending}
          onClick={() => plan.mutate({ year, measures: [goal.id] })}
        >
          <PlusIcon aria-hidden />
          {t('goals-plan-this', { year: String(year) })}
        </Button>
      )}
      {earlier.length > 0 && (
        <>
          <h4 className="sm m">{t('goals-years-before')}</h4>
          <ul className="goal-years">
            {earlier.map((line) => (
              <li key={line.id}>
                <span className="m">{line.year}</span> {t(`action-status-${line.status}`)}
                <span className="xs sub goal-under">{[line.responsible, line.note].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The line of the year in force. What is typed is kept when it is left; else the form follows what is saved. */
function ActionForm({ line }: { line: ActionLine }) {
  const text = useText();
  const { t } = text;
  const saved = useMemo<ActionDraft>(() => {
    const { status, responsible, deadline, note } = line;
    return { status, responsible, deadline, note };
  }, [line]);
  const draft = useDraft(`action/${line.id}`, saved);
  const unread = useUnreadFields();
  const toasts = useToasts();
  const done = useDone();
  const save = useChange(editAction, {
    done: () => {
      draft.forget();
      done(t('goals-action-saved'));
    },
  });
  const remove = useChange(removeAction, {
    done: () => {
      draft.forget();
      done(t('goals-action-removed', { year: String(line.year) }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const error = useStandingError(save.error, draft.value);
  return (
    <Form
      saving={save.isPending}
      error={error}
      unread={unread.any}
      failedTitle={t('goals-action-not-saved')}
      onSave={() => save.mutate({ id: line.goal_id, year: line.year, draft: draft.value })}
      {...(draft.dirty ? { onCancel: draft.drop } : {})}
      actions={
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          disabled={remove.isPending}
          onClick={() => remove.mutate({ id: line.goal_id, year: line.year })}
        >
          <TrashIcon aria-hidden />
          {t('goals-action-remove')}
        </Button>
      }
    >
      <DraftNote draft={draft} />
      {/* Drawn anew when the draft is dropped: a field holds what is typed in it. */}
      <ActionFields key={draft.turn} value={draft.value} edit={draft.edit} unread={unread} />
    </Form>
  );
}

function ActionFields(props: {
  value: ActionDraft;
  edit: <K extends keyof ActionDraft>(field: K, next: ActionDraft[K]) => void;
  unread: UnreadFields;
}) {
  const { t } = useText();
  const { value, edit } = props;
  const known = useQueryOf(people, null).data ?? [];
  return (
    <>
      <SelectField
        label={t('goal-action-status')}
        name="status"
        value={value.status}
        options={STATUSES.map((one) => ({ value: one, name: t(`action-status-${one}`) }))}
        onChange={(status) => edit('status', status ?? value.status)}
      />
      <PersonField
        label={t('followup-column-responsible')}
        name="responsible"
        known={known}
        value={value.responsible}
        onChange={(responsible) => edit('responsible', responsible)}
        error={useFieldError('responsible')}
      />
      <DateField
        label={t('goal-deadline')}
        name="deadline"
        value={value.deadline}
        onChange={(deadline) => edit('deadline', deadline)}
        onUnread={props.unread.heard('deadline')}
        error={useFieldError('deadline')}
      />
      <TextArea
        label={t('goal-action-note')}
        name="note"
        max={4000}
        value={value.note}
        onChange={(note) => edit('note', note)}
        error={useFieldError('note')}
      />
    </>
  );
}
