//! The yearly revision: what each measure came to, what goes on, what ends, what comes in. The year is history after it.

import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ActionPlanSheet, Revised } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Segments } from '../../components/Choice';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DateField, SelectField, TextArea, TextField } from '../../components/fields';
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

export function RevisionDialog(props: { plan: ActionPlanSheet; onClose: () => void; onRevised: (year: number) => void }) {
  const { t } = useText();
  const { plan, onClose } = props;
  const [lines, setLines] = useState<readonly Revised[]>(() =>
    plan.rows.map(({ line }) => {
      const ended = line.status === 'done' || line.status === 'dropped';
      return {
        goal_id: line.goal_id,
        choice: ended ? 'close' : 'carry',
        status: line.status,
        note: line.note,
        deadline: nextYear(line.deadline),
      };
    }),
  );
  const [add, setAdd] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [unread, setUnread] = useState<readonly string[]>([]);
  const done = useDone();
  const next = String(plan.year + 1);
  const change = useChange(revisePlan, {
    done: (year) => {
      onClose();
      props.onRevised(year);
      done(t('goals-revised', { year: String(plan.year) }));
    },
  });
  const edit = (id: string, part: Partial<Revised>) =>
    setLines((before) => before.map((line) => (line.goal_id === id ? { ...line, ...part } : line)));
  const carried = lines.filter(({ choice }) => choice === 'carry').length;
  return (
    <Dialog
      title={t('goals-revise-title', { year: String(plan.year) })}
      onClose={onClose}
      wide
      said={t('goals-revise-count', { carried, closed: lines.length - carried, added: add.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {t('button-cancel')}
          </Button>
          <Button
            disabled={unread.length > 0}
            loading={change.isPending}
            onClick={() => change.mutate({ year: plan.year, lines: [...lines], add: [...add], note })}
          >
            {t('goals-revise-do', { year: next })}
          </Button>
        </>
      }
    >
      <p className="sub">{t('goals-revise-said', { year: String(plan.year), next })}</p>
      {change.error && <ErrorNotice title={t('goals-not-revised')} error={change.error} />}
      <ul className="goal-revision">
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
                  onChange={(choice) => edit(goal.id, { choice })}
                />
                <SelectField
                  label={t('goals-revise-status', { year: String(plan.year) })}
                  value={line.status}
                  options={STATUSES.map((value) => ({ value, name: t(`action-status-${value}`) }))}
                  onChange={(status) => edit(goal.id, { status: status ?? line.status })}
                />
                <TextField
                  label={t('goals-revise-note', { year: String(plan.year) })}
                  max={4000}
                  value={line.note}
                  onChange={(text) => edit(goal.id, { note: text })}
                />
                {line.choice === 'carry' && (
                  <DateField
                    label={t('goals-revise-deadline', { year: next })}
                    value={line.deadline}
                    onChange={(deadline) => edit(goal.id, { deadline })}
                    onUnread={(now) =>
                      setUnread((before) => (now ? [...new Set([...before, goal.id])] : before.filter((id) => id !== goal.id)))
                    }
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
          <Measures measures={plan.unplanned} ticked={add} onTick={setAdd} />
        </details>
      )}
      <TextArea label={t('goals-revise-about', { year: String(plan.year) })} max={10_000} value={note} onChange={setNote} />
    </Dialog>
  );
}
