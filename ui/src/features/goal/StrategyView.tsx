//! One strategy: what it is, and its goals and measures as a list with a panel beside it.

import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { GoalRow, StrategySheet } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { navigate } from '../../components/navigation';
import { StatusBar } from '../../components/StatusBar';
import { useToasts } from '../../components/Toasts';
import { useDone } from '../../parts/change/useDone';
import { useText } from '../../text/TextProvider';
import { GoalDialog } from './GoalDialog';
import { GoalPanel } from './GoalPanel';
import { GoalRows } from './GoalRows';
import { removeStrategy, savePack } from './queries';
import { StrategyDialog } from './StrategyDialog';

export function StrategyView({ sheet, chosen }: { sheet: StrategySheet; chosen: string | null }) {
  const text = useText();
  const { t } = text;
  const { strategy, goals } = sheet;
  const toasts = useToasts();
  const done = useDone();
  const failed = (error: Parameters<typeof sentenceOf>[1]) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  const [dialog, setDialog] = useState<'edit' | 'goal' | null>(null);
  const remove = useChange(removeStrategy, {
    done: () => {
      navigate('/goals', { replace: true });
      done(t('goals-strategy-removed', { title: strategy.title }));
    },
    failed,
  });
  const save = useChange(savePack, {
    done: (saved) => {
      if (saved) toasts.tell({ text: t('goals-pack-saved', { path: saved.path }) });
    },
    failed,
  });
  const about = [
    strategy.owner && t('goals-adopted-by', { owner: strategy.owner }),
    strategy.adopted && text.date(strategy.adopted),
    [strategy.first_year, strategy.last_year].filter((year) => year !== null).join('–'),
    t('goals-version', { version: String(strategy.version) }),
  ].filter(Boolean);
  const open = (id: string | null) =>
    navigate(id === null ? `/goals/${strategy.id}` : `/goals/${strategy.id}?goal=${id}`, { replace: true });
  const place = goals.find(({ goal }) => goal.id === chosen);
  return (
    <>
      <div className="goal-bar">
        <p className="sub sm">
          {about.join(' · ')}
          {strategy.source && <span className="goal-source">{t('goals-source', { source: strategy.source })}</span>}
        </p>
        <div className="goal-bar-a">
          <Button variant="tertiary" data-color="neutral" onClick={() => setDialog('goal')}>
            <PlusIcon aria-hidden />
            {t('goals-new-goal')}
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={() => setDialog('edit')}>
            <PencilIcon aria-hidden />
            {t('goals-edit-strategy')}
          </Button>
          <Button variant="tertiary" data-color="neutral" disabled={save.isPending} onClick={() => save.mutate(strategy.id)}>
            <DownloadIcon aria-hidden />
            {t('goals-save-pack')}
          </Button>
          <Button variant="tertiary" data-color="neutral" disabled={remove.isPending} onClick={() => remove.mutate(strategy.id)}>
            <TrashIcon aria-hidden />
            {t('goals-remove-strategy')}
          </Button>
        </div>
      </div>
      <div className="page-split">
        <div>
          {goals.length === 0 ? (
            <p className="sub goal-none">{t('goals-no-goals')}</p>
          ) : (
            <GoalRows label={strategy.title} rows={goals} chosen={chosen} onOpen={open} />
          )}
        </div>
        {place && <GoalPanel key={place.goal.id} id={place.goal.id} onClose={() => closed(place, open)} />}
      </div>
      <StatusBar>
        <span>{t('report-goals-count', { count: goals.length })}</span>
        <span>{t('goals-state-said')}</span>
      </StatusBar>
      {dialog === 'edit' && <StrategyDialog strategy={strategy} onClose={() => setDialog(null)} onMade={() => undefined} />}
      {dialog === 'goal' && <GoalDialog strategy={strategy.id} parent={null} onClose={() => setDialog(null)} onMade={open} />}
    </>
  );
}

/** The row that was left gets the focus back. */
function closed({ goal }: GoalRow, open: (id: string | null) => void) {
  open(null);
  document.querySelector<HTMLElement>(`[data-goal="${goal.id}"]`)?.focus();
}
