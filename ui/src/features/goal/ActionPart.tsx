//! A measure in the action plan: its line of the year in force to write in, and the years before.

import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { ActionDraft, ActionLine, ActionStatus, GoalSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { Form, useFieldError, useStandingError } from '../../components/Form';
import { DateField, SelectField, TextArea } from '../../components/fields';
import { PersonField } from '../../components/PersonField';
import { useToasts } from '../../components/Toasts';
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

/** The line of the year in force. */
function ActionForm({ line }: { line: ActionLine }) {
  const text = useText();
  const { t } = text;
  const { status, responsible, deadline, note } = line;
  const [draft, setDraft] = useState<ActionDraft>({ status, responsible, deadline, note });
  const [unread, setUnread] = useState(false);
  const toasts = useToasts();
  const done = useDone();
  const save = useChange(editAction, { done: () => done(t('goals-action-saved')) });
  const remove = useChange(removeAction, {
    done: () => done(t('goals-action-removed', { year: String(line.year) })),
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const error = useStandingError(save.error, draft);
  return (
    <Form
      saving={save.isPending}
      error={error}
      unread={unread}
      failedTitle={t('goals-action-not-saved')}
      onSave={() => save.mutate({ id: line.goal_id, year: line.year, draft })}
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
      <ActionFields draft={draft} edit={(part) => setDraft({ ...draft, ...part })} onUnread={setUnread} />
    </Form>
  );
}

function ActionFields(props: {
  draft: ActionDraft;
  edit: (part: Partial<ActionDraft>) => void;
  onUnread: (unread: boolean) => void;
}) {
  const { t } = useText();
  const { draft, edit } = props;
  const known = useQueryOf(people, null).data ?? [];
  return (
    <>
      <SelectField
        label={t('goal-action-status')}
        name="status"
        value={draft.status}
        options={STATUSES.map((value) => ({ value, name: t(`action-status-${value}`) }))}
        onChange={(status) => edit({ status: status ?? draft.status })}
      />
      <PersonField
        label={t('followup-column-responsible')}
        name="responsible"
        known={known}
        value={draft.responsible}
        onChange={(responsible) => edit({ responsible })}
        error={useFieldError('responsible')}
      />
      <DateField
        label={t('goal-deadline')}
        name="deadline"
        value={draft.deadline}
        onChange={(deadline) => edit({ deadline })}
        onUnread={props.onUnread}
        error={useFieldError('deadline')}
      />
      <TextArea
        label={t('goal-action-note')}
        name="note"
        max={4000}
        value={draft.note}
        onChange={(note) => edit({ note })}
        error={useFieldError('note')}
      />
    </>
  );
}
