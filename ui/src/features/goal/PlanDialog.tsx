//! Putting measures in the action plan: those that are not in it, by strategy, to tick.

import { Button, Checkbox } from '@digdir/designsystemet-react';
import type { ActionPlanSheet, UnplannedMeasure } from '../../api/bindings';
import { useChange } from '../../api/change';
import { Dialog } from '../../components/Dialog';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { planMeasures } from './queries';

const NONE: readonly string[] = [];

export function PlanDialog({ plan, onClose }: { plan: ActionPlanSheet; onClose: () => void }) {
  const { t } = useText();
  const draft = useDraft(`plan/${plan.year}`, NONE);
  // What was planned elsewhere since is no longer offered.
  const ticked = draft.value.filter((id) => plan.unplanned.some(({ goal }) => goal.id === id));
  const done = useDone();
  const cancel = () => {
    draft.forget();
    onClose();
  };
  const change = useChange(planMeasures, {
    done: () => {
      cancel();
      done(t('goals-planned', { year: String(plan.year) }));
    },
  });
  return (
    <Dialog
      title={t('goals-plan-title', { year: String(plan.year) })}
      onClose={onClose}
      wide
      said={t('goals-chosen', { count: ticked.length })}
      actions={
        <>
          <Button variant="secondary" data-color="neutral" onClick={cancel}>
            {t('button-cancel')}
          </Button>
          <Button
            disabled={ticked.length === 0}
            loading={change.isPending}
            onClick={() => change.mutate({ year: plan.year, measures: ticked })}
          >
            {t('goals-plan-put')}
          </Button>
        </>
      }
    >
      <DraftNote draft={draft} />
      {change.error && <ErrorNotice title={t('goals-not-planned')} error={change.error} />}
      <Measures measures={plan.unplanned} ticked={ticked} onTick={draft.set} />
    </Dialog>
  );
}

/** Measures to tick, by strategy. */
export function Measures(props: {
  measures: readonly UnplannedMeasure[];
  ticked: readonly string[];
  onTick: (ticked: readonly string[]) => void;
}) {
  const { t } = useText();
  const { measures, ticked, onTick } = props;
  return (
    <div className="goal-ticks">
      {measures.map(({ goal, strategy, last_year }, index) => (
        <div key={goal.id}>
          {strategy !== measures[index - 1]?.strategy && <h3>{strategy}</h3>}
          <Checkbox
            label={`${goal.number} ${goal.text}`}
            value={goal.id}
            checked={ticked.includes(goal.id)}
            {...(last_year === null ? {} : { description: t('goals-last-year', { year: String(last_year) }) })}
            onChange={(event) => onTick(event.target.checked ? [...ticked, goal.id] : ticked.filter((id) => id !== goal.id))}
          />
        </div>
      ))}
    </div>
  );
}
