//! One goal or measure: how it stands, what is missing, what contributes and what could, and its years in the action plan.

import { Button } from '@digdir/designsystemet-react';
import { LinkIcon, PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { GoalSheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { EditAndRemove } from '../../components/EditAndRemove';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SidePanel } from '../../components/SidePanel';
import { Sym } from '../../components/Sym';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { GoalStateTag, lacks } from '../../parts/goal/GoalStateTag';
import { useText } from '../../text/TextProvider';
import { ActionPart } from './ActionPart';
import { Contributions, Proposals } from './Contributions';
import { GoalDialog } from './GoalDialog';
import { LinkDialog } from './LinkDialog';
import { goalSheet, removeGoal } from './queries';

export function GoalPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(goalSheet, id);
  if (data) return <Shown sheet={data} onClose={onClose} />;
  return (
    <SidePanel title={t('nav-goals')} onClose={onClose}>
      {error ? <ErrorNotice title={t('goals-failed')} error={error} onRetry={() => void refetch()} /> : null}
    </SidePanel>
  );
}

function Shown({ sheet, onClose }: { sheet: GoalSheet; onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { goal, standing } = sheet.row;
  const [dialog, setDialog] = useState<'edit' | 'under' | 'link' | null>(null);
  const toasts = useToasts();
  const done = useDone();
  const remove = useChange(removeGoal, {
    done: () => {
      onClose();
      done(t('goals-goal-removed', { goal: `${goal.number} ${goal.text}` }));
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  const under = [
    t(`goal-level-${goal.level}`),
    goal.year === null ? '' : t('report-goals-until', { year: String(goal.year) }),
    goal.area,
    goal.origin === 'pack' ? '' : t(`goal-origin-${goal.origin}`),
  ].filter(Boolean);
  const missing = lacks(text, standing.missing);
  const measure = goal.level === 'measure';
  return (
    <SidePanel
      title={`${goal.number} ${goal.text}`}
      sub={under.join(' · ')}
      onClose={onClose}
      actions={
        <>
          {!measure && (
            <Button
              variant="tertiary"
              data-color="neutral"
              icon
              aria-label={t('goals-add-under')}
              onClick={() => setDialog('under')}
            >
              <PlusIcon aria-hidden />
            </Button>
          )}
          <EditAndRemove
            edit={t('goals-edit-goal')}
            remove={t('goals-remove-goal')}
            removing={remove.isPending}
            onEdit={() => setDialog('edit')}
            onRemove={() => remove.mutate(goal.id)}
          />
        </>
      }
      foot={
        <Button variant="secondary" data-color="neutral" onClick={() => setDialog('link')}>
          <LinkIcon aria-hidden />
          {t('goals-link')}
        </Button>
      }
    >
      <div className="goal-panel">
        <p>
          <GoalStateTag state={standing.state} />
          {standing.figures.requirements > 0 && (
            <span className="sub">
              {' '}
              {t('report-goals-fulfilled-of', { part: standing.figures.fulfilled, all: standing.figures.requirements })}
            </span>
          )}
        </p>
        {missing.length > 0 && (
          <section aria-label={t('goal-missing')}>
            <h3>{t('goal-missing')}</h3>
            <ul className="goal-missing">
              {missing.map((said) => (
                <li key={said}>
                  <Sym name="warning" size={14} />
                  <span>{said}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {measure && <ActionPart key={sheet.actions[0]?.id ?? 'none'} sheet={sheet} />}
        <Contributions sheet={sheet} />
        <Proposals sheet={sheet} />
        {goal.notes && (
          <section aria-label={t('goals-notes')}>
            <h3>{t('goals-notes')}</h3>
            <p className="written">{goal.notes}</p>
          </section>
        )}
      </div>
      {dialog === 'edit' && (
        <GoalDialog
          strategy={sheet.strategy.id}
          goal={goal}
          parent={goal.parent_id}
          onClose={() => setDialog(null)}
          onMade={() => undefined}
        />
      )}
      {dialog === 'under' && (
        <GoalDialog strategy={sheet.strategy.id} parent={goal.id} onClose={() => setDialog(null)} onMade={() => undefined} />
      )}
      {dialog === 'link' && <LinkDialog sheet={sheet} onClose={() => setDialog(null)} />}
    </SidePanel>
  );
}
