//! Reading a list in from a spreadsheet: which list, its headings, its columns, its rows, and then in one change the whole of it.

import { Button } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { IntakeView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { DestroyDialog } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Link, navigate } from '../../components/navigation';
import { PageHeader } from '../../components/PageHeader';
import { SkeletonRows } from '../../components/Waiting';
import { useDropZone } from '../../parts/file/drop-zone';
import { importDropped } from '../../parts/import/ReadListButton';
import { useText } from '../../text/TextProvider';
import { Begin } from './Begin';
import { ColumnsStep } from './ColumnsStep';
import { DonePage } from './DonePage';
import { FileStep } from './FileStep';
import { forget, kept } from './kept';
import { nounOf, PLACE_OF } from './nouns';
import { close, openList, preview } from './queries';
import { RowsStep } from './RowsStep';
import { StepNav } from './StepNav';
import { hindrance, pathOf, type Step, stepOf } from './steps';
import { TakeInStep } from './TakeInStep';
import './import.css';

/** `step` is the last part of the address; `query` says which noun is asked for, and what was dropped. */
export function ImportPage({ step = '', query }: { step?: string; query: URLSearchParams }) {
  const { t } = useText();
  const open = useQueryOf(openList, null);
  if (open.error)
    return (
      <>
        <PageHeader title={t('intake-title')} />
        <div className="page-body">
          <ErrorNotice title={t('intake-failed')} error={open.error} onRetry={() => void open.refetch()} />
        </div>
      </>
    );
  if (open.data === undefined)
    return (
      <>
        <PageHeader title={t('intake-title')} />
        <SkeletonRows label={t('intake-waiting')} />
      </>
    );
  if (step === 'done' && kept.done) return <DonePage done={kept.done} />;
  if (open.data === null) {
    const drop = Number(query.get('drop') ?? 0);
    return <Begin key={query.toString()} noun={nounOf(query.get('noun'))} drop={drop > 0 ? drop : null} />;
  }
  const asked = query.get('noun');
  if (step === '' && (query.has('drop') || (asked !== null && asked !== open.data.noun)))
    return <Another view={open.data} instead={`/import?${query}`} />;
  return <Wizard view={open.data} asked={stepOf(step)} />;
}

/** The steps of the list that is open. */
function Wizard({ view, asked }: { view: IntakeView; asked: Step | null }) {
  const { t } = useText();
  // Another file may be let go of anywhere on the page: this one is asked about first.
  useDropZone(useRef<HTMLElement>(null), (drop) => navigate(importDropped(view.noun, drop)));
  const wanted = asked ?? kept.step;
  const looks = hindrance('rows', view, undefined) === null;
  const seen = useQueryOf(preview, null, { enabled: looks && (wanted === 'rows' || wanted === 'take-in'), keepPrevious: true });
  const hindered = hindrance(wanted, view, seen.data);
  // What is not known yet is waited for, not turned away from.
  const waits = wanted === 'take-in' && hindered === 'rows' && seen.data === undefined && !seen.error;
  const step: Step = hindered === null || waits ? wanted : hindered === 'rows' ? 'rows' : 'columns';
  useEffect(() => {
    kept.step = step;
    if (asked !== step) navigate(pathOf(step), { replace: true });
  }, [asked, step]);

  const head = (
    <Head view={view} below={<StepNav view={view} preview={seen.data} at={step} />}>
      <DiscardButton view={view} />
    </Head>
  );
  if (step === 'file') return <Framed head={head} step={<FileStep view={view} />} />;
  if (step === 'columns') return <Framed head={head} step={<ColumnsStep key={`${view.sheet} ${view.header}`} view={view} />} />;
  if (seen.error)
    return (
      <Framed
        head={head}
        step={
          <div className="page-body">
            <ErrorNotice title={t('intake-preview-failed')} error={seen.error} onRetry={() => void seen.refetch()} />
          </div>
        }
      />
    );
  if (!seen.data) return <Framed head={head} step={<SkeletonRows label={t('intake-previewing')} />} />;
  if (step === 'rows') return <Framed head={head} step={<RowsStep view={view} preview={seen.data} of={seen.dataUpdatedAt} />} />;
  return <Framed head={head} step={<TakeInStep view={view} preview={seen.data} />} />;
}

const Framed = ({ head, step }: { head: ReactNode; step: ReactNode }) => (
  <>
    {head}
    {step}
  </>
);

function Head({ view, below, children }: { view: IntakeView; below?: ReactNode; children: ReactNode }) {
  const { t } = useText();
  const place = PLACE_OF[view.noun];
  return (
    <PageHeader
      title={t(`intake-title-${view.noun}`)}
      sub={view.file}
      above={
        <nav className="import-crumbs" aria-label={t('intake-crumbs')}>
          <Link className="lnk" to={place.to}>
            {t(place.name)}
          </Link>
        </nav>
      }
      below={below}
    >
      {children}
    </PageHeader>
  );
}

/** `then` is where the way goes on; the beginning, if nothing else is waiting. */
function DiscardButton({ view, then = `/import?noun=${view.noun}` }: { view: IntakeView; then?: string }) {
  const { t } = useText();
  const [asks, setAsks] = useState(false);
  const discard = useChange(close, {
    done: () => {
      forget();
      navigate(then, { replace: true });
    },
  });
  return (
    <>
      <Button variant="secondary" data-color="neutral" onClick={() => setAsks(true)}>
        {t('intake-discard')}
      </Button>
      {asks && (
        <DestroyDialog
          title={t('intake-discard-title', { file: view.file })}
          confirm={t('intake-discard-confirm')}
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            discard.mutate(null);
          }}
        >
          <p>{t('intake-discard-said')}</p>
        </DestroyDialog>
      )}
    </>
  );
}

/** Another list is asked for, at `instead`, than the one that is open. */
function Another({ view, instead }: { view: IntakeView; instead: string }) {
  const { t } = useText();
  const noun = view.noun;
  useDropZone(useRef<HTMLElement>(null), (drop) => navigate(importDropped(noun, drop), { replace: true }));
  return (
    <>
      <PageHeader title={t('intake-title')} />
      <div className="page-body">
        <EmptyState
          icon={<TableIcon aria-hidden fontSize={28} />}
          title={t('intake-open-already', { file: view.file })}
          actions={
            <>
              <Button onClick={() => navigate(pathOf(kept.step), { replace: true })}>{t('intake-go-on')}</Button>
              <DiscardButton view={view} then={instead} />
            </>
          }
        >
          {t('intake-open-already-said')}
        </EmptyState>
      </div>
    </>
  );
}
