//! Nonconformities as a list or a board, in views with counts, and the one that is open beside them.

import { Button } from '@digdir/designsystemet-react';
import { BulletListIcon, ExclamationmarkTriangleIcon, PlusIcon, SquareGridIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo } from 'react';
import type { NonconformityLine, NonconformityView, StepKind } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { useShortcut } from '../../components/shortcuts';
import { SkeletonRows } from '../../components/Waiting';
import { ToSheet } from '../../parts/giving/ToSheet';
import { newNonconformityPlace } from '../../parts/nonconformity/places';
import { useText } from '../../text/TextProvider';
import { NonconformityBoard } from './NonconformityBoard';
import { NonconformityPanel } from './NonconformityPanel';
import { columnsOf } from './nonconformity-columns';
import { nonconformityList } from './queries';
import { COLUMNS } from './steps';
import './nonconformity.css';

const VIEWS: readonly NonconformityView[] = ['open', 'mine', 'quiet', 'deadline-soon', 'breach-of-law', 'closed'];
const STEPS: readonly StepKind[] = COLUMNS.flatMap(({ reached }) => reached ?? []);
type Shape = 'list' | 'board';

/** Kept while the window is open. */
let kept: { view: NonconformityView; shape: Shape } = { view: 'open', shape: 'list' };

export function NonconformitiesPage({ query }: { query: URLSearchParams }) {
  const text = useText();
  const { t } = text;
  const view = VIEWS.find((one) => one === query.get('view')) ?? kept.view;
  const as = query.get('as');
  const shape: Shape = as === 'board' || as === 'list' ? as : kept.shape;
  kept = { view, shape };
  const one = query.get('one');
  const stepping = query.get('step') !== null;
  const asked = STEPS.find((kind) => kind === query.get('step'));
  const { data, error, refetch } = useQueryOf(nonconformityList, { view, contract: null }, { keepPrevious: true });
  const lines = data?.lines ?? [];
  const count = (of: NonconformityView) => data?.counts.find((counted) => counted.view === of)?.count;
  const noneEver = data?.counts.every((counted) => counted.count === 0);
  const columns = useMemo(() => columnsOf(text, true), [text]);

  const go = (to: { view?: NonconformityView; shape?: Shape; one?: string | null; step?: StepKind | 'next' }, replace = true) => {
    const next = new URLSearchParams({ view: to.view ?? view, as: to.shape ?? shape });
    const open = to.one === undefined ? one : to.one;
    if (open) next.set('one', open);
    if (to.step) next.set('step', to.step);
    navigate(`/nonconformities?${next}`, { replace });
  };
  const open = (line: NonconformityLine) => go({ one: line.id });
  const step = (line: NonconformityLine, kind?: StepKind) => go({ one: line.id, step: kind ?? 'next' });
  const close = () => {
    const closed = one;
    go({ one: null });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(closed ?? '')}"], main [role=row][tabindex="0"]`)?.focus(),
    );
  };
  const create = () => navigate(newNonconformityPlace());
  useShortcut('ctrl+n', create);
  const offered = useMemo<Command[]>(
    () => [
      {
        id: 'nonconformity-new',
        name: t('nc-new'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => navigate(newNonconformityPlace()),
      },
    ],
    [t],
  );
  useCommands('nonconformities', offered);
  // What was opened by its address alone stands in the address with its view from then on.
  useEffect(() => {
    if (query.get('view') === null) go({}, true);
  });

  const board = shape === 'board' && view !== 'closed';
  const empty = noneEver ? (
    <EmptyState
      icon={<ExclamationmarkTriangleIcon aria-hidden fontSize={28} />}
      title={t('nc-none-ever')}
      actions={<Button onClick={create}>{t('nc-new')}</Button>}
    >
      {t('nc-none-ever-said')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<ExclamationmarkTriangleIcon aria-hidden fontSize={28} />}
      title={t(view === 'open' ? 'nc-none-open' : 'nc-none-view')}
      actions={
        view !== 'open' && (
          <Button variant="secondary" data-color="neutral" onClick={() => go({ view: 'open', one: null })}>
            {t('nc-show-open')}
          </Button>
        )
      }
    />
  );
  return (
    <>
      <PageHeader
        title={t('nc-title')}
        below={
          <PageTabs
            label={t('nc-views')}
            current={`/nonconformities?view=${view}&as=${shape}`}
            tabs={VIEWS.map((each) => {
              const counted = count(each);
              return {
                to: `/nonconformities?view=${each}&as=${shape}`,
                name: t(`nonconformity-view-${each}`),
                ...(counted === undefined ? {} : { count: counted }),
              };
            })}
          />
        }
      >
        <ToSheet disabled={!count(view)} asked={() => ({ list: 'nonconformities', view, contract: null })} />
        <fieldset className="nc-shape">
          <legend className="sr">{t('nc-shown-as')}</legend>
          {(['list', 'board'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={shape === each} onClick={() => go({ shape: each })}>
              {each === 'list' ? <BulletListIcon aria-hidden fontSize={16} /> : <SquareGridIcon aria-hidden fontSize={16} />}
              <span>{t(`nc-as-${each}`)}</span>
            </button>
          ))}
        </fieldset>
        <Button aria-keyshortcuts="Control+N" onClick={create}>
          <PlusIcon aria-hidden />
          {t('nc-new')} <KeyHint>Ctrl N</KeyHint>
        </Button>
      </PageHeader>
      <div className="page-split">
        <div>
          {error && (
            <div className="page-fault">
              <ErrorNotice title={t('nc-failed')} error={error} onRetry={() => void refetch()} />
            </div>
          )}
          {board ? (
            <div className="nc-board-frame">
              {data === undefined && !error && <SkeletonRows label={t('nc-waiting')} />}
              {data !== undefined &&
                (lines.length === 0 ? (
                  empty
                ) : (
                  <>
                    <p className="sr">{t('nc-board-keys')}</p>
                    <NonconformityBoard lines={lines} chosen={one} onOpen={open} onStep={step} />
                  </>
                ))}
            </div>
          ) : (
            <DataTable
              id={`nonconformities-${view}`}
              label={t(`nonconformity-view-${view}`)}
              rows={lines}
              rowKey={(line) => line.id}
              opensAt={one}
              columns={columns}
              rowHeight={54}
              onOpen={open}
              onPreview={(line) => (line.id === one ? close() : open(line))}
              onActive={(line) => one !== null && line && go({ one: line.id })}
              waiting={data === undefined && !error ? t('nc-waiting') : null}
              empty={error ? undefined : empty}
            />
          )}
          {data && !noneEver && (
            <StatusBar>
              <span className="nc-legend">
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <circle cx="5" cy="5" r="4.5" className="sd-dot" />
                </svg>
                {t('nc-legend-taken')}
              </span>
              <span className="nc-legend">
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <circle cx="6" cy="6" r="4.5" className="sd-next" />
                </svg>
                {t('nc-legend-next')}
              </span>
              <span className="nc-legend">
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M6 0l6 6-6 6-6-6z" className="sd-sanction" />
                </svg>
                {t('nc-legend-sanction')}
              </span>
              <StatusTag name="overdue" size={14} loud={false}>
                {t('nc-legend-quiet', { count: data.quiet_days })}
              </StatusTag>
            </StatusBar>
          )}
        </div>
        {one !== null && <NonconformityPanel key={one} id={one} stepping={stepping} asked={asked} onClose={close} />}
      </div>
    </>
  );
}
