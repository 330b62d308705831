//! The third step: every row with what becomes of it, and what has to be decided before the list can be read in.

import { Button } from '@digdir/designsystemet-react';
import { CheckmarkCircleIcon, TableIcon } from '@navikt/aksel-icons';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { IntakeView, PreviewView, RowState, RowView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { sentenceOf } from '../../api/failure';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { navigate } from '../../components/navigation';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { type Text, useText } from '../../text/TextProvider';
import { kept } from './kept';
import { accept, leaveOut, nextToDecide } from './queries';
import { RowPanel } from './RowPanel';
import { STATES, StateOfRow, StateSymbol } from './row-states';
import { StepFoot } from './StepFoot';
import { pathOf } from './steps';
import { ToDecide } from './ToDecide';
import { type Line, useIntakeRows } from './useIntakeRows';

const keyOf = ({ row, place }: Line) => (row ? `row-${row.number}` : `place-${place}`);

/** What a row is about in one line: what is the matter, else what changes. */
export function gist({ t, number }: Pick<Text, 't' | 'number'>, row: RowView): string {
  const more = (count: number) => (count > 1 ? ` ${t('intake-and-more', { count: count - 1 })}` : '');
  const blocking = row.findings.filter(({ grade, accepted }) => grade === 'refused' || (grade === 'doubt' && !accepted));
  const first = blocking[0];
  if (first) return `${first.cell ? `${first.cell}: ` : ''}${first.sentence}${more(blocking.length)}`;
  const change = row.changes[0];
  if (row.becomes === 'changed' && change)
    return `${t('intake-from-to', { field: change.label, from: change.from || t('none'), to: change.to || t('none') })}${more(row.changes.length)}`;
  if (row.joins !== null) return t('intake-joins', { row: number(row.joins) });
  if (row.state === 'new' && row.changes.length > 1)
    // What names the row stands beside.
    return row.changes
      .filter(({ to }) => to !== row.title)
      .slice(0, 3)
      .map(({ label, to }) => t('intake-field-is', { field: label, value: to }))
      .join(' · ');
  const said = row.findings[0];
  return said ? `${said.cell ? `${said.cell}: ` : ''}${said.sentence}` : '';
}

function columnsOf(text: Text): Column<Line>[] {
  const { t, number } = text;
  const coming = <span className="row-coming" />;
  return [
    {
      id: 'state',
      head: t('intake-state'),
      width: 124,
      cell: ({ row }) => (row ? <StateOfRow state={row.state} /> : coming),
    },
    {
      id: 'number',
      head: t('intake-row'),
      width: 66,
      align: 'end',
      cell: ({ row }) => (row ? number(row.number) : ''),
    },
    {
      id: 'title',
      head: t('intake-about-what'),
      width: 'rest',
      rowHeader: true,
      wraps: true,
      cell: ({ row }) => (row ? row.title || t('intake-untitled', { row: number(row.number) }) : coming),
      title: ({ row }) => row?.title || undefined,
    },
    {
      id: 'gist',
      head: t('intake-what'),
      width: 'rest',
      wraps: true,
      hideBelow: 720,
      cell: ({ row }) => (row ? gist(text, row) : ''),
      title: ({ row }) => (row ? gist(text, row) || undefined : undefined),
    },
  ];
}

/** `of` tells one preview from another. */
export function RowsStep({ view, preview, of }: { view: IntakeView; preview: PreviewView; of: number }) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const [shown, setShown] = useState<RowState | null>(kept.shown);
  const [active, setActive] = useState<{ number: number; place: number } | null>(null);
  const [opened, setOpened] = useState<{ row: number; focus: boolean } | null>(null);
  const [goTo, setGoTo] = useState<{ place: number } | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const total = shown === null ? preview.rows : (preview.counts[STATES.indexOf(shown)] ?? 0);
  const { lines, error, retry, seen } = useIntakeRows(shown, total, of);
  const columns = useMemo(() => columnsOf(text), [text]);

  const show = (next: RowState | null) => {
    kept.shown = next;
    setShown(next);
  };
  const failed = (thrown: unknown) => toasts.tell({ text: sentenceOf(text, thrown), failed: true });
  // A row that is decided leaves the list of those to decide: the next takes its place.
  const decided = () => {
    if (shown !== null && active && opened === null) setGoTo({ place: active.place });
  };
  const accepting = useChange(accept, { done: decided, failed });
  const leaving = useChange(leaveOut, { done: decided, failed });
  const busy = accepting.isPending || leaving.isPending;

  const target = (): RowView | null => {
    const number = opened?.row ?? active?.number ?? lines[0]?.row?.number;
    return lines.find(({ row }) => row?.number === number)?.row ?? null;
  };
  const acceptRow = () => {
    const row = target();
    const open = row?.findings.some(({ grade, accepted }) => grade === 'doubt' && !accepted);
    if (row && open && !busy) accepting.mutate({ rows: [row.number], code: null, accepted: true });
  };
  const leaveRow = () => {
    const row = target();
    if (row && !busy) leaving.mutate({ rows: [row.number], leftOut: row.state !== 'left-out' });
  };
  const goNext = async () => {
    try {
      const next = await nextToDecide(opened?.row ?? active?.number ?? 0);
      if (!next) return toasts.tell({ text: t('intake-nothing-left') });
      show(null);
      setGoTo({ place: next.place });
      setActive({ number: next.number, place: next.place });
      if (opened) setOpened({ row: next.number, focus: false });
    } catch (thrown) {
      failed(thrown);
    }
  };
  useShortcut('s', acceptRow);
  useShortcut('u', leaveRow);
  useShortcut('n', () => void goNext());

  const closePanel = () => {
    setOpened(null);
    table.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus({ preventScroll: true });
  };
  const toDecide = preview.counts[0] + preview.counts[1];
  return (
    <>
      <div className="import-chips" role="group" aria-label={t('intake-filter')}>
        <Chip on={shown === null} count={preview.rows} onPress={() => show(null)}>
          {t('intake-all')}
        </Chip>
        {STATES.map((state, place) => {
          const count = preview.counts[place] ?? 0;
          return (
            <Chip key={state} on={shown === state} count={count} onPress={() => show(shown === state ? null : state)}>
              <StateSymbol state={state} size={14} />
              {t(`import-state-${state}`)}
            </Chip>
          );
        })}
      </div>
      <div className="page-split">
        <div ref={table}>
          <ToDecide preview={preview} />
          {error !== null && (
            <div className="list-fault">
              <ErrorNotice title={t('intake-rows-failed')} error={error} onRetry={retry} />
            </div>
          )}
          <DataTable
            id={`import ${shown ?? 'all'}`}
            label={t('intake-rows')}
            rows={lines}
            rowKey={keyOf}
            rowHeight={44}
            columns={columns}
            goTo={goTo}
            onOpen={({ row }) => row && setOpened({ row: row.number, focus: true })}
            onPreview={({ row }) =>
              setOpened((before) => (row === null || before?.row === row.number ? null : { row: row.number, focus: false }))
            }
            onActive={(line) => {
              if (!line?.row) return;
              setActive({ number: line.row.number, place: line.place });
              if (opened) setOpened({ row: line.row.number, focus: false });
            }}
            onDrawn={seen}
            empty={
              <EmptyState
                icon={
                  preview.rows === 0 ? <TableIcon aria-hidden fontSize={28} /> : <CheckmarkCircleIcon aria-hidden fontSize={28} />
                }
                title={t(shown === null ? 'intake-no-rows' : 'intake-none-of-these')}
                actions={
                  shown !== null && (
                    <Button variant="secondary" data-color="neutral" onClick={() => show(null)}>
                      {t('intake-show-all')}
                    </Button>
                  )
                }
              >
                {shown === null && t('intake-no-rows-said')}
              </EmptyState>
            }
          />
        </div>
        {opened && (
          <RowPanel
            key={opened.row}
            number={opened.row}
            of={of}
            focus={opened.focus}
            onClose={closePanel}
            onAccept={(row, code, accepted) => accepting.mutate({ rows: [row], code, accepted })}
            onLeaveOut={(row, leftOut) => leaving.mutate({ rows: [row], leftOut })}
            onNext={() => void goNext()}
          />
        )}
      </div>
      <StepFoot
        said={
          toDecide > 0 ? (
            <span className="state">
              <StateSymbol state="doubtful" size={14} />
              <span>{t('intake-left-to-decide', { count: toDecide })}</span>
            </span>
          ) : (
            preview.rows > 0 && t('intake-all-decided')
          )
        }
      >
        <Button variant="secondary" data-color="neutral" onClick={() => navigate(pathOf('columns'))}>
          {t('intake-back')}
        </Button>
        {preview.rows === 0 ? (
          <Button onClick={() => navigate(pathOf('file'))}>{t('intake-to-header')}</Button>
        ) : toDecide > 0 ? (
          <Button aria-keyshortcuts="N" onClick={() => void goNext()}>
            {t('intake-next-to-decide')} <KeyHint>N</KeyHint>
          </Button>
        ) : (
          <Button disabled={!preview.ready} onClick={() => navigate(pathOf('take-in'))}>
            {t('intake-next-take-in', { file: view.file })}
          </Button>
        )}
      </StepFoot>
    </>
  );
}

function Chip(props: { on: boolean; count: number; onPress: () => void; children: ReactNode }) {
  const { number } = useText();
  const idle = props.count === 0 && !props.on;
  return (
    <button type="button" className={idle ? 'chip idle' : 'chip'} aria-pressed={props.on} onClick={props.onPress}>
      {props.children} <b>{number(props.count)}</b>
    </button>
  );
}
