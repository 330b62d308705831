//! Figures over the years: the tables as one spreadsheet, what is known of the row beside it, and the figures of procurements.

import { Button } from '@digdir/designsystemet-react';
import { ClipboardIcon, LineGraphIcon, PlusIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo, useState } from 'react';
import type { IndicatorId, PutCell, Scope } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { type Command, useCommands } from '../../components/commands';
import { DraftNote } from '../../components/DraftNote';
import { useDraft } from '../../components/draft';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { PageTabs } from '../../components/PageTabs';
import { StatusBar } from '../../components/StatusBar';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { SkeletonRows } from '../../components/Waiting';
import { useDone } from '../../parts/change/useDone';
import { ToSheet } from '../../parts/giving/ToSheet';
import { useText } from '../../text/TextProvider';
import { AwardTable } from './AwardTable';
import {
  cellOfKey,
  columnsOf,
  keyOf,
  newestColumn,
  type Pending,
  pendingLabels,
  type Refusal,
  refusedCells,
  rowsOf,
  unstored,
  type Waiting,
} from './cells';
import { IndicatorForm } from './IndicatorForm';
import { IndicatorPanel } from './IndicatorPanel';
import { MeasurementGrid } from './MeasurementGrid';
import { NewPeriod } from './NewPeriod';
import { PasteBlock } from './PasteBlock';
import { layMeasurements, measurementTables, putMeasurements } from './queries';
import { type Fault, Misfits, Refused } from './Refused';
import { useStand } from './stand';
import './measurement.css';

const SCOPES: readonly Scope[] = ['product-area', 'service', 'contract', 'register'];
/** As the draft holds them: a list is kept whole. */
type Held = readonly (Waiting & { key: string })[];
const NOTHING: Held = [];

/** Kept while the window is open: periods that have no value yet, and whether the panel is wanted. */
const kept: { added: readonly string[]; panel: boolean } = { added: [], panel: true };

export function MeasurementsPage({ query }: { query: URLSearchParams }) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const done = useDone();
  const scope = SCOPES.find((one) => one === query.get('of')) ?? null;
  const awards = query.get('of') === 'awards';
  const form = query.get('form');
  const { data, error, refetch, isFetching } = useQueryOf(measurementTables, null);
  const [added, setAdded] = useState(kept.added);
  const [panel, setPanel] = useState(() => kept.panel && window.innerWidth >= 1024);
  kept.added = added;
  const showPanel = (shown: boolean) => {
    kept.panel = shown;
    setPanel(shown);
  };
  const [focusing, setFocusing] = useState(0);
  const [asking, setAsking] = useState<'period' | 'paste' | null>(null);
  const [misfits, setMisfits] = useState<readonly Fault[]>([]);
  const draft = useDraft<Held>('measurements/cells', NOTHING);
  const pending = useMemo<Pending>(() => Object.fromEntries(draft.value.map(({ key, ...one }) => [key, one])), [draft.value]);

  const rows = useMemo(() => (data ? rowsOf(data, scope) : []), [data, scope]);
  const periods = useMemo(
    () => (data ? columnsOf(data, rows, [...added, ...pendingLabels(pending, rows)]) : []),
    [data, rows, added, pending],
  );
  const all = data?.groups.reduce((sum, group) => sum + group.rows.length, 0) ?? 0;
  const { at, from, setAt, standAt } = useStand(rows, periods);
  const place = (of: string | null, next: string | null = null) => {
    const asked = new URLSearchParams();
    if (of) asked.set('of', of);
    if (next) asked.set('form', next);
    const shown = asked.toString();
    return shown ? `/measurements?${shown}` : '/measurements';
  };
  const tab = awards ? 'awards' : scope;
  const sought = query.get('indicator');
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes to what is sought when it is known where that is
  useEffect(() => {
    if (sought === null || data === undefined) return;
    const row = rows.findIndex((one) => one.row.indicator.id === sought);
    // What was made just now may not be read yet; what is of another sort is among all.
    if (row < 0 && isFetching) return;
    if (row < 0 && scope !== null) return navigate(`/measurements?indicator=${sought}`, { replace: true });
    if (row >= 0) {
      setAt({ row, column: newestColumn(rows[row], periods) });
      setPanel((before) => before || window.innerWidth >= 1024);
      setFocusing((count) => count + 1);
      if (periods.length === 0) document.querySelector<HTMLElement>('.ms-first button')?.focus();
    }
    navigate(place(tab), { replace: true });
  }, [sought, data, isFetching]);
  const here = rows[Math.min(at.row, rows.length - 1)];
  const period = periods[Math.min(at.column, periods.length - 1)];

  const open = (next: string | null) => navigate(place(tab, next), { replace: true });
  const create = () => open('new');
  useShortcut('ctrl+n', create, !awards);
  const offered = useMemo<Command[]>(
    () => [
      {
        id: 'indicator-new',
        name: t('measurements-new'),
        keys: 'Ctrl N',
        icon: <PlusIcon aria-hidden fontSize={18} />,
        run: () => navigate('/measurements?form=new'),
      },
    ],
    [t],
  );
  useCommands('measurements', offered);

  const put = useChange(putMeasurements, { failed: (why) => toasts.tell({ text: sentenceOf(text, why), failed: true }) });
  /** Stores cells. What is refused, and what came with it, stays as it is typed; so does all of it if nothing can be stored. */
  const send = async (cells: PutCell[]) => {
    let failed = '';
    const answer = await put.mutateAsync(cells).catch((why) => {
      failed = sentenceOf(text, why);
      return null;
    });
    const why = new Map(answer?.refused.map((one) => [one.place, one.failure.sentence]));
    const stored = answer !== null && answer.written !== null;
    draft.set((before) => {
      const sent = unstored(cells, why, failed);
      const keys = new Set(sent.map(({ key }) => key));
      const others = before.filter(({ key }) => !keys.has(key));
      return stored ? others : [...others, ...sent];
    });
    if (answer === null) return;
    setMisfits([]);
    if (answer.written && answer.written.value > 1) done(t('measurements-put', { count: answer.written.value }));
  };
  const typed = (cells: { indicator: IndicatorId; period: string; text: string }[]) => {
    const own = new Set(cells.map((cell) => keyOf(cell.indicator, cell.period)));
    const others = Object.entries(pending).filter(([key]) => !own.has(key));
    const waiting = others.filter(([, one]) => !one.why);
    const puts = cells.map((cell) => ({ ...cell, source: null, note: null }));
    // What waits for the others goes along when the last of those is mended.
    const along = others.some(([, one]) => one.why) ? [] : waiting.map(([key, one]) => cellOfKey(key, one.text));
    void send([...puts, ...along]);
  };
  // As in other spreadsheets: from the upper left corner of what is chosen.
  const corner = {
    row: Math.max(0, Math.min(at.row, from.row, rows.length - 1)),
    column: Math.max(0, Math.min(at.column, from.column, periods.length - 1)),
  };
  const paste = async (block: string) => {
    try {
      const laid = await layMeasurements(
        block,
        rows.map(({ row }) => row.indicator.id),
        periods.map(({ label }) => label),
        corner.row,
        corner.column,
      );
      if (laid.misfits.length > 0) {
        setMisfits(
          laid.misfits.map((one) => ({
            key: `${one.row}.${one.column}`,
            place: t('measurements-block-place', { row: text.number(one.row), column: text.number(one.column) }),
            why: one.failure.sentence,
          })),
        );
        return false;
      }
      await send(laid.cells);
      setFocusing((count) => count + 1);
      return true;
    } catch (why) {
      toasts.tell({ text: sentenceOf(text, why), failed: true });
      return false;
    }
  };
  const unsaved = Object.keys(pending).length;
  const refused = useMemo(() => refusedCells(pending, data), [pending, data]);
  const firstRefused = refused.find((one) => one.scope !== undefined);
  const forget = () => {
    draft.forget();
    setFocusing((count) => count + 1);
  };
  const goToFault = ({ indicator, period: label, scope: of }: Refusal) => {
    standAt({ row: 0, column: 0, indicator, label });
    if (!rows.some((one) => one.row.indicator.id === indicator)) navigate(place(of ?? null), { replace: true });
    setFocusing((count) => count + 1);
  };
  const addPeriod = (label: string) => {
    setAsking(null);
    setAdded((before) => [...before, label]);
    standAt({ ...at, indicator: here?.row.indicator.id, label });
    setFocusing((count) => count + 1);
  };
  const closePanel = () => {
    showPanel(false);
    setFocusing((count) => count + 1);
  };
  const closeForm = () => {
    open(null);
    setFocusing((count) => count + 1);
  };

  const goTo = (id: IndicatorId) => {
    const to = place(tab);
    navigate(`${to}${to.includes('?') ? '&' : '?'}indicator=${id}`, { replace: true });
  };

  const tabs = [
    { to: place(null), name: t('measurements-all'), count: all },
    ...SCOPES.map((one) => ({
      to: place(one),
      name: t(`measurements-of-${one}`),
      count: data?.groups.filter((group) => group.scope === one).reduce((sum, group) => sum + group.rows.length, 0) ?? 0,
    })),
    { to: place('awards'), name: t('measurements-awards-sheet') },
  ];
  const edited =
    form && form !== 'new' ? data?.groups.flatMap((group) => group.rows).find((row) => row.indicator.id === form) : undefined;
  return (
    <>
      <PageHeader
        title={t('nav-measurements')}
        below={<PageTabs label={t('measurements-views')} current={place(tab)} tabs={tabs} />}
      >
        {!awards && (
          <Button variant="tertiary" data-color="neutral" disabled={rows.length === 0} onClick={() => setAsking('paste')}>
            <ClipboardIcon aria-hidden />
            {t('measurements-paste')}
          </Button>
        )}
        <ToSheet disabled={all === 0} asked={() => ({ list: 'measurements' })} />
        {!awards && (
          <>
            <Button variant="secondary" data-color="neutral" disabled={rows.length === 0} onClick={() => setAsking('period')}>
              <PlusIcon aria-hidden />
              {t('measurements-new-period')}
            </Button>
            <Button aria-keyshortcuts="Control+N" onClick={create}>
              <PlusIcon aria-hidden />
              {t('measurements-new')} <KeyHint>Ctrl N</KeyHint>
            </Button>
          </>
        )}
      </PageHeader>
      {awards ? (
        <AwardTable />
      ) : (
        <div className="page-split">
          <div>
            {error && (
              <div className="page-fault">
                <ErrorNotice title={t('measurements-failed')} error={error} onRetry={() => void refetch()} />
              </div>
            )}
            <DraftNote draft={draft} />
            <Misfits misfits={misfits} onClose={() => setMisfits([])} />
            <Refused
              refused={refused.map(({ key, name, period: label, why }) => ({
                key,
                place: [name, label].filter(Boolean).join(', '),
                why,
              }))}
              waiting={unsaved - refused.length}
              onGo={firstRefused && (() => goToFault(firstRefused))}
              onForget={forget}
            />
            {data === undefined && !error && <SkeletonRows label={t('measurements-waiting-for')} />}
            {data !== undefined &&
              (rows.length === 0 ? (
                <EmptyState
                  icon={<LineGraphIcon aria-hidden fontSize={28} />}
                  title={t(all === 0 ? 'measurements-none-ever' : 'measurements-none-here')}
                  actions={
                    <>
                      <Button onClick={create}>{t('measurements-new')}</Button>
                      {all === 0 && (
                        <Button variant="secondary" data-color="neutral" onClick={() => navigate('/import')}>
                          {t('measurements-import')}
                        </Button>
                      )}
                    </>
                  }
                >
                  {t('measurements-none-said')}
                </EmptyState>
              ) : (
                <>
                  {periods.length === 0 && (
                    <p className="ms-first">
                      {t('measurements-no-period')}{' '}
                      <Button variant="secondary" data-color="neutral" onClick={() => setAsking('period')}>
                        {t('measurements-new-period')}
                      </Button>
                    </p>
                  )}
                  <MeasurementGrid
                    label={t('measurements-grid')}
                    rows={rows}
                    periods={periods}
                    pending={pending}
                    at={at}
                    from={from}
                    onAt={setAt}
                    focusing={focusing}
                    onTyped={typed}
                    onPaste={(block) => void paste(block)}
                    onPanel={() => showPanel(true)}
                  />
                </>
              ))}
            {all > 0 && (
              <StatusBar unsaved={unsaved > 0 ? t('measurements-unsaved', { count: unsaved }) : undefined}>
                <span>
                  <b>pp</b> {t('movement-unit-points')}
                </span>
                <span>
                  <b>{t('measurement-short-not-available')}</b> {t('measurements-legend-not-available')}
                </span>
                <span>
                  <b>{t('measurement-short-not-applicable')}</b> {t('measurements-legend-not-applicable')}
                </span>
                <span className="ms-keys">{t('measurements-keys')}</span>
              </StatusBar>
            )}
          </div>
          {form === 'new' && <IndicatorForm key="new" scope={scope} of={undefined} onClose={closeForm} onMade={goTo} />}
          {edited && <IndicatorForm key={edited.indicator.id} scope={scope} of={edited} onClose={closeForm} onMade={goTo} />}
          {form === null && panel && here && (
            <IndicatorPanel
              key={`${here.row.indicator.id}|${period?.label ?? ''}`}
              of={here}
              period={period ?? null}
              rows={rows}
              onEdit={() => open(here.row.indicator.id)}
              onClose={closePanel}
            />
          )}
        </div>
      )}
      {asking === 'period' && <NewPeriod taken={periods} onAdd={addPeriod} onClose={() => setAsking(null)} />}
      {asking === 'paste' && (
        <PasteBlock
          from={[rows[corner.row]?.row.name, periods[corner.column]?.label].filter(Boolean).join(', ')}
          onPaste={async (block) => {
            setAsking(null);
            await paste(block);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
