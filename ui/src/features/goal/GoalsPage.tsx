//! Mål og tiltak: a strategy a tab, and the action plan.

import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon, PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useMemo, useState } from 'react';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { SkeletonRows } from '../../components/Waiting';
import { ToSheet } from '../../parts/giving/ToSheet';
import { useText } from '../../text/TextProvider';
import { ActionPlanView } from './ActionPlanView';
import { PackDialog } from './PackDialog';
import { strategies } from './queries';
import { StrategyDialog } from './StrategyDialog';
import { StrategyView } from './StrategyView';
import './goals.css';

export const PLAN = 'plan';

export function GoalsPage({ part, query }: { part?: string | undefined; query: URLSearchParams }) {
  const { t } = useText();
  const { data, error, refetch } = useQueryOf(strategies, null);
  const [dialog, setDialog] = useState<'pack' | 'strategy' | null>(null);
  const offered = useMemo<Command[]>(
    () => [
      {
        id: 'goals-import',
        name: t('goals-import'),
        icon: <FileImportIcon aria-hidden fontSize={18} />,
        run: () => setDialog('pack'),
      },
      {
        id: 'goals-new',
        name: t('goals-new-strategy'),
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => setDialog('strategy'),
      },
    ],
    [t],
  );
  useCommands('goals', offered);
  const all = data ?? [];
  const asked = query.get('goal');
  // A goal may be asked for without saying of which strategy.
  const own =
    part === undefined && asked !== null ? all.find(({ goals }) => goals.some(({ goal }) => goal.id === asked)) : undefined;
  const shown =
    part === PLAN
      ? undefined
      : (all.find(({ strategy }) => strategy.id === part) ?? (part === undefined ? (own ?? all[0]) : undefined));
  const ways = (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setDialog('strategy')}>
        <PlusIcon aria-hidden />
        {t('goals-new-strategy')}
      </Button>
      <Button onClick={() => setDialog('pack')}>
        <FileImportIcon aria-hidden />
        {t('goals-import')}
      </Button>
    </>
  );
  const tabs = [
    ...all.map(({ strategy }) => ({ to: `/goals/${strategy.id}`, name: strategy.title })),
    { to: `/goals/${PLAN}`, name: t('workbook-action-plan') },
  ];
  return (
    <>
      <PageHeader
        title={t('nav-goals')}
        below={
          all.length > 0 && (
            <PageTabs
              label={t('goals-parts')}
              tabs={tabs}
              current={part === PLAN ? `/goals/${PLAN}` : `/goals/${shown?.strategy.id ?? ''}`}
            />
          )
        }
      >
        {all.length > 0 && (
          <>
            <ToSheet asked={() => ({ list: 'goals', strategy: shown?.strategy.id ?? null })} />
            {ways}
          </>
        )}
      </PageHeader>
      {error && !data ? (
        <div className="page-body">
          <ErrorNotice title={t('goals-failed')} error={error} onRetry={() => void refetch()} />
        </div>
      ) : !data ? (
        <SkeletonRows label={t('goals-waiting')} />
      ) : all.length === 0 ? (
        <div className="page-body">
          <EmptyState icon={<TasklistIcon aria-hidden fontSize={28} />} title={t('goals-none')} actions={ways}>
            {t('goals-none-said')}
          </EmptyState>
        </div>
      ) : part === PLAN ? (
        <ActionPlanView query={query} />
      ) : shown ? (
        <StrategyView key={shown.strategy.id} sheet={shown} chosen={asked} />
      ) : (
        <div className="page-body">
          <EmptyState icon={<TasklistIcon aria-hidden fontSize={28} />} title={t('goals-strategy-gone')} />
        </div>
      )}
      {dialog === 'pack' && <PackDialog onClose={() => setDialog(null)} onTaken={(id) => navigate(`/goals/${id}`)} />}
      {dialog === 'strategy' && <StrategyDialog onClose={() => setDialog(null)} onMade={(id) => navigate(`/goals/${id}`)} />}
    </>
  );
}
