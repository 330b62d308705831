//! The yearly revision: what each measure came to, what goes on, what ends, what comes in. The year is history after it.

import { Button } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import type { ActionPlanSheet, Revised } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Segments } from '../../components/Choice';
import { Dialog } from '../../components/Dialog';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DateField, SelectField, TextArea, TextField } from '../../components/fields';
import { useUnreadFields } from '../../components/unread';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { STATUSES } from './ActionPart';
import { Measures } from './PlanDialog';
import { revisePlan } from './queries';

/** The same day a year later; the 29th of February is the 28th. */
function nextYear(day: string | null): string | null {
  if (day === null) return null;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}

/** What is written, until it is revised: a line a measure, by the measure's id. */
interface Written {
  lines: Record<string, Omit<Revised, 'goal_id'>>;
  add: readonly string[];
  note: string;
}

/** The year as the plan has it: what ended is closed, the rest goes on. */
function begun(plan: ActionPlanSheet): Written {
  const lines = plan.rows.map(({ line: { goal_id, status, note, deadline } }) => {
    const choice: Revised['choice'] = status === 'done' || status === 'dropped' ? 'close' : 'carry';
    return [goal_id, { choice, status, note, deadline: nextYear(deadline) }] as const;
  });
  return { lines: Object.fromEntries(lines), add: [], note: '' };
}

export function RevisionDialog(props: { plan: ActionPlanSheet; onClose: () => void; onRevised: (year: number) => void }) {
  const { t } = useText();
  const { plan, onClose } = props;
  const saved = useMemo(() => begun(plan), [plan]);
  const draft = useDraft(`action-plan/revise/${plan.year}`, saved);
  const { note } = draft.value;
  const add = draft.value.add.filter((id) => plan.unplanned.some(({ goal }) => goal.id === id));
  const lines = plan.rows.flatMap(({ goal: { id } }): Revised[] => {
    const line = draft.value.lines[id] ?? saved.lines[id];
    return line ? [{ goal_id: id, ...line }] : [];
  });
  const unread = useUnreadFields();
  const done = useDone();
  const next = String(plan.year + 1);
  const change = useChange(revisePlan, {
    done: (year) => {
      draft.forget();
      onClose();
      props.onRevised(year);
      done(t('goals-revised', { year: String(plan.year) }));
    },
  });
  const edit = (line: Revised, part: Partial<Revised>) => {
    const { goal_id, ...next } = { ...line, ...part };
    draft.set((before) => ({ ...before, lines: { ...before.lines, [goal_id]: next } }));
  };
  const cancel = () => {
    draft.forget();
    onClose();
  };
  const carried = lines.filter(({ choice }) => choice === 'carry').length;
  return (
    <Dialog
      title={t('goals-revise-title', { year: String(plan.year) })}
      onClose={onClose}
      wide
      said={t('goals-revise-count', { carried, closed: lines.length - carried, added: add.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={cancel}>
            {t('button-cancel')}
          </Button>
          <Button
            disabled={unread.any}
            loading={change.isPending}
            onClick={() => change.mutate({ year: plan.year, lines, add, note })}
          >
            {t('goals-revise-do', { year: next })}
          </Button>
        </>
      }
    >
      <p className="sub">{t('goals-revise-said', { year: String(plan.year), next })}</p>
      <DraftNote draft={draft} />
      {change.error && <ErrorNotice title={t('goals-not-revised')} error={change.error} />}
      {/* Drawn anew when the draft is dropped: a field holds what is typed in it. */}
      <ul key={draft.turn} className="goal-revision">
        {plan.rows.map(({ goal }, index) => {
          const line = lines[index];
          if (!line) return null;
          const name = `${goal.number} ${goal.text}`;
          return (
            <li key={goal.id}>
              <fieldset>
                <legend>{name}</legend>
                <Segments
                  label={t('goals-revise-choice', { measure: goal.number })}
                  value={line.choice}
                  options={(['carry', 'close'] as const).map((value) => ({ value, name: t(`revision-${value}`) }))}
                  onChange={(choice) => {
                    unread.heard(goal.id)(false);
                    edit(line, { choice });
                  }}
                />
                <SelectField
                  label={t('goals-revise-status', { year: String(plan.year) })}
                  value={line.status}
                  options={STATUSES.map((value) => ({ value, name: t(`action-status-${value}`) }))}
                  onChange={(status) => edit(line, { status: status ?? line.status })}
                />
                <TextField
                  label={t('goals-revise-note', { year: String(plan.year) })}
                  max={4000}
                  value={line.note}
                  onChange={(text) => edit(line, { note: text })}
                />
                {line.choice === 'carry' && (
                  <DateField
                    label={t('goals-revise-deadline', { year: next })}
                    value={line.deadline}
                    onChange={(deadline) => edit(line, { deadline })}
                    onUnread={unread.heard(goal.id)}
                  />
                )}
              </fieldset>
            </li>
          );
        })}
      </ul>
      {plan.unplanned.length > 0 && (
        <details className="goal-new">
          <summary>{t('goals-revise-add', { year: next })}</summary>
          <Measures measures={plan.unplanned} ticked={add} onTick={(ticked) => draft.edit('add', ticked)} />
        </details>
      )}
      <TextArea
        label={t('goals-revise-about', { year: String(plan.year) })}
        max={10_000}
        value={note}
        onChange={(next) => draft.edit('note', next)}
      />
    </Dialog>
  );
}
