//! One row beside the list: what is the matter with it, every cell with how it was read, to be typed over, and what changes.

import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { CellView, FindingCode, FindingView, RowView } from '../../api/bindings';
import { useChange } from '../../api/change';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { KeyHint } from '../../components/KeyHint';
import { Section } from '../../components/Section';
import { SidePanel } from '../../components/SidePanel';
import { SkeletonRows } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { CellField } from './CellField';
import { Findings } from './Findings';
import { mendCell, rowSheet } from './queries';
import { StateOfRow } from './row-states';

export interface RowPanelProps {
  number: number;
  of: number;
  /** The focus goes to the first cell to mend, or to the panel's own buttons. */
  focus: boolean;
  onClose: () => void;
  onAccept: (row: number, code: FindingCode | null, accepted: boolean) => void;
  onLeaveOut: (row: number, leftOut: boolean) => void;
  onNext: () => void;
}

export function RowPanel(props: RowPanelProps) {
  const { t, number } = useText();
  const asked = useQueryOf(rowSheet, { row: props.number, of: props.of }, { keepPrevious: true });
  const sheet = asked.data?.row.number === props.number ? asked.data : undefined;
  const mend = useChange(mendCell);
  const body = useRef<HTMLDivElement>(null);
  const ready = sheet !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the row has come
  useEffect(() => {
    if (!ready || !props.focus) return;
    const faulty = body.current?.querySelector<HTMLElement>(':is(.refused, .doubted) :is(input, select)');
    (faulty ?? body.current?.querySelector<HTMLElement>('button, input, select'))?.focus();
  }, [ready]);

  const row = sheet?.row;
  // Cells with something to decide come first, and stay there while the row is shown.
  const [first, setFirst] = useState<readonly number[] | null>(null);
  if (row && first === null)
    setFirst(row.findings.flatMap(({ grade, column }) => (grade === 'note' || column === null ? [] : [column])));
  const accept = ({ code, accepted }: FindingView) => props.onAccept(props.number, code, !accepted);
  const open = row?.findings.some(({ grade, accepted }) => grade === 'doubt' && !accepted) ?? false;
  const leftOut = row?.state === 'left-out';
  return (
    <SidePanel
      title={row?.title || t('intake-untitled', { row: number(props.number) })}
      sub={t('intake-panel-sub', { row: number(props.number) })}
      onClose={props.onClose}
      foot={
        row && (
          <>
            {open && (
              <Button aria-keyshortcuts="S" onClick={() => props.onAccept(row.number, null, true)}>
                {t('intake-accept')} <KeyHint>S</KeyHint>
              </Button>
            )}
            <Button
              variant="secondary"
              data-color="neutral"
              aria-keyshortcuts="U"
              onClick={() => props.onLeaveOut(row.number, !leftOut)}
            >
              {t(leftOut ? 'intake-take-back' : 'intake-leave-out')} <KeyHint>U</KeyHint>
            </Button>
            <Button variant="tertiary" data-color="neutral" aria-keyshortcuts="N" onClick={props.onNext}>
              {t('intake-next')} <KeyHint>N</KeyHint>
            </Button>
          </>
        )
      }
    >
      <div ref={body} className="import-panel">
        {asked.error && <ErrorNotice title={t('intake-row-failed')} error={asked.error} onRetry={() => void asked.refetch()} />}
        {!sheet && !asked.error && <SkeletonRows label={t('intake-waiting')} rows={5} />}
        {sheet && row && (
          <>
            <p className="import-panel-state">
              <StateOfRow state={row.state} />
            </p>
            {row.joins !== null && <p className="sub sm">{t('intake-joins', { row: number(row.joins) })}</p>}
            <Findings
              label={t('intake-findings')}
              findings={row.findings.filter(({ column }) => !sheet.cells.some((cell) => cell.column === column))}
              onAccept={accept}
            />
            <Changes row={row} />
            {mend.error && <ErrorNotice title={t('intake-mend-failed')} error={mend.error} />}
            <Section title={t('intake-cells')}>
              <div className="import-cell-fields">
                {inOrder(sheet.cells, first).map((cell) => (
                  <CellField
                    key={cell.column}
                    cell={cell}
                    findings={row.findings.filter(({ column }) => column === cell.column)}
                    onAccept={accept}
                    onMend={(text) => mend.mutate({ row: row.number, column: cell.column, text })}
                  />
                ))}
              </div>
            </Section>
          </>
        )}
      </div>
    </SidePanel>
  );
}

function inOrder(cells: readonly CellView[], first: readonly number[] | null): CellView[] {
  const isFirst = ({ column }: CellView) => first?.includes(column) ?? false;
  return [...cells.filter(isFirst), ...cells.filter((cell) => !isFirst(cell))];
}

function Changes({ row }: { row: RowView }) {
  const { t } = useText();
  if (row.becomes !== 'changed' || row.changes.length === 0) return null;
  return (
    <Section title={t('intake-changes')}>
      <dl className="import-changes">
        {row.changes.map((change) => (
          <div key={change.label}>
            <dt>{change.label}</dt>
            <dd>
              <span className="from">
                <span className="sr">{t('intake-from')} </span>
                {change.from || t('none')}
              </span>
              <span aria-hidden="true"> → </span>
              <span className="sr"> {t('intake-to')} </span>
              <b className="b">{change.to || t('none')}</b>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
