//! The one shared action plan: a year's measures as a table, the years as links, and the yearly revision.

import { Button } from '@digdir/designsystemet-react';
import { ArrowsCirclepathIcon, PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import type { ActionPlanSheet } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link, navigate } from '../../components/navigation';
import { ScrollSideways } from '../../components/ScrollSideways';
import { StatusBar } from '../../components/StatusBar';
import { Sym } from '../../components/Sym';
import { SkeletonRows } from '../../components/Waiting';
import { GoalStateTag } from '../../parts/goal/GoalStateTag';
import { useText } from '../../text/TextProvider';
import { GoalPanel } from './GoalPanel';
import { PlanDialog } from './PlanDialog';
import { actionPlan } from './queries';
import { RevisionDialog } from './RevisionDialog';

const address = (year: number | null, goal: string | null = null) => {
  const query = [year === null ? '' : `year=${year}`, goal === null ? '' : `goal=${goal}`].filter(Boolean).join('&');
  return query === '' ? '/goals/plan' : `/goals/plan?${query}`;
};

export function ActionPlanView({ query }: { query: URLSearchParams }) {
  const { t } = useText();
  const asked = query.get('year');
  const year = asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : null;
  const { data, error, refetch } = useQueryOf(actionPlan, year, { keepPrevious: true });
  // A year that an undo took away again is not shown as an empty one.
  const gone = year !== null && data !== undefined && data.years.length > 0 && !data.years.some((one) => one.year === year);
  useEffect(() => {
    if (gone) navigate(address(null), { replace: true });
  }, [gone]);
  if (error && !data) {
    return (
      <div className="page-body">
        <ErrorNotice title={t('goals-failed')} error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return data ? <Year plan={data} chosen={query.get('goal')} /> : <SkeletonRows label={t('goals-waiting')} />;
}

function Year({ plan, chosen }: { plan: ActionPlanSheet; chosen: string | null }) {
  const text = useText();
  const { t } = text;
  const [dialog, setDialog] = useState<'plan' | 'revise' | null>(null);
  const about = plan.years.find(({ year }) => year === plan.year);
  const inForce = plan.in_force === plan.year;
  const mayPlan = inForce || plan.years.length === 0;
  const close = () => {
    navigate(address(plan.year), { replace: true });
    document.querySelector<HTMLElement>(`[data-goal="${chosen}"]`)?.focus();
  };
  const add = (
    <Button variant="secondary" data-color="neutral" disabled={plan.unplanned.length === 0} onClick={() => setDialog('plan')}>
      <PlusIcon aria-hidden />
      {t('goals-plan-more')}
    </Button>
  );
  const known = plan.rows.some(({ goal }) => goal.id === chosen);
  return (
    <>
      <div className="goal-bar">
        <nav className="goal-years-nav" aria-label={t('goals-years')}>
          {plan.years.map(({ year, revised_on }) => (
            <Link key={year} to={address(year)} aria-current={year === plan.year ? 'page' : undefined}>
              {year}
              <span className="xs sub"> {revised_on === null ? t('goals-in-force') : t('goals-revised-short')}</span>
            </Link>
          ))}
        </nav>
        <div className="goal-bar-a">
          {mayPlan && plan.rows.length > 0 && add}
          {inForce && plan.rows.length > 0 && (
            <Button onClick={() => setDialog('revise')}>
              <ArrowsCirclepathIcon aria-hidden />
              {t('goals-revise', { year: String(plan.year) })}
            </Button>
          )}
        </div>
      </div>
      <div className="page-split">
        <div>
          <div className="page-body">
            {about?.revised_on && (
              <p className="goal-revised">
                {about.revised_by
                  ? t('report-goals-revised-by', {
                      year: String(about.year),
                      date: text.date(about.revised_on),
                      who: about.revised_by,
                    })
                  : t('report-goals-revised', { year: String(about.year), date: text.date(about.revised_on) })}
                {about.note && <span className="sub goal-under">{about.note}</span>}
              </p>
            )}
            {plan.rows.length === 0 ? (
              <EmptyState
                icon={<TasklistIcon aria-hidden fontSize={28} />}
                title={t('goals-plan-none', { year: String(plan.year) })}
                actions={mayPlan ? add : undefined}
              >
                {t(plan.unplanned.length === 0 ? 'goals-plan-no-measures' : 'goals-plan-none-said')}
              </EmptyState>
            ) : (
              <Rows plan={plan} chosen={chosen} />
            )}
          </div>
        </div>
        {chosen !== null && known && <GoalPanel key={chosen} id={chosen} onClose={close} />}
      </div>
      <StatusBar>
        <span>{t('goals-measures', { count: plan.rows.length })}</span>
        <span>{t('goals-measures-done', { count: plan.rows.filter(({ line }) => line.status === 'done').length })}</span>
        <span>{t('goals-measures-overdue', { count: plan.rows.filter(({ overdue }) => overdue).length })}</span>
      </StatusBar>
      {dialog === 'plan' && <PlanDialog plan={plan} onClose={() => setDialog(null)} />}
      {dialog === 'revise' && (
        <RevisionDialog
          plan={plan}
          onClose={() => setDialog(null)}
          onRevised={(next) => navigate(address(next), { replace: true })}
        />
      )}
    </>
  );
}

function Rows({ plan, chosen }: { plan: ActionPlanSheet; chosen: string | null }) {
  const text = useText();
  const { t } = text;
  return (
    <ScrollSideways label={t('action-plan-title', { year: String(plan.year) })}>
      <table className="goal-table">
        <caption className="sr">{t('action-plan-title', { year: String(plan.year) })}</caption>
        <thead>
          <tr>
            {[
              'goal-number',
              'goal-level-measure',
              'goal-action-status',
              'followup-column-responsible',
              'goal-deadline',
              'goal-action-note',
              'goal-state',
            ].map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.rows.map(({ line, goal, strategy, overdue, standing }) => (
            <tr key={line.id} aria-current={goal.id === chosen ? 'true' : undefined}>
              <td className="tnum">{goal.number}</td>
              <th scope="row">
                <Link className="quiet-link" data-goal={goal.id} to={address(plan.year, goal.id)}>
                  {goal.text}
                </Link>
                <span className="xs sub goal-under">{strategy}</span>
              </th>
              <td>{t(`action-status-${line.status}`)}</td>
              <td>{line.responsible || t('none')}</td>
              <td className="tnum">
                {overdue ? (
                  <span className="state tx-late">
                    <Sym name="overdue" size={14} />
                    {text.date(line.deadline)}
                    <span className="sr">{t('goals-overdue')}</span>
                  </span>
                ) : (
                  text.date(line.deadline) || t('none')
                )}
              </td>
              <td className="goal-note">{line.note}</td>
              <td>
                <GoalStateTag state={standing.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  );
}
