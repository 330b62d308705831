//! The tables as one spreadsheet: arrows move, Shift or a drawn mouse chooses, Enter or F2 or a letter edits, Delete takes away, Ctrl C,
//! Ctrl X and Ctrl V copy, cut and paste blocks. It keeps nothing and stores nothing: what is done is told to the page.

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { IndicatorId, MeasuredPeriod } from '../../api/bindings';
import { useText } from '../../text/TextProvider';
import { asBlock, between, type GridRow, keyOf, type Pending, shownCell, typedCell } from './cells';
import { Moved } from './Moved';
import { PeriodHeads } from './PeriodHeads';
import type { Place } from './stand';

export interface MeasurementGridProps {
  label: string;
  rows: readonly GridRow[];
  periods: readonly MeasuredPeriod[];
  pending: Pending;
  at: Place;
  /** The opposite corner of what is chosen. */
  from: Place;
  /** Goes to a cell, and chooses what is between it and another; that cell alone if no other is given. */
  onAt: (at: Place, from?: Place) => void;
  /** A cell takes the focus when this changes. */
  focusing: number;
  onTyped: (cells: { indicator: IndicatorId; period: string; text: string }[]) => void;
  onPaste: (block: string) => void;
  /** Space: shows what is known of the row. */
  onPanel: () => void;
}

export function MeasurementGrid({
  label,
  rows,
  periods,
  pending,
  at,
  from,
  onAt,
  focusing,
  onTyped,
  onPaste,
  onPanel,
}: MeasurementGridProps) {
  const text = useText();
  const { t } = text;
  const table = useRef<HTMLTableElement>(null);
  const board = useRef<HTMLTextAreaElement>(null);
  const drawing = useRef(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [wanted, setWanted] = useState(0);
  const last = { row: rows.length - 1, column: periods.length - 1 };
  const within = (place: Place): Place => ({
    row: Math.max(0, Math.min(place.row, last.row)),
    column: Math.max(0, Math.min(place.column, last.column)),
  });
  const { row, column } = within(at);
  const anchor = within(from);

  const focusCell = () => table.current?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what was asked for, and nothing else
  useEffect(() => {
    if (wanted > 0 || focusing > 0) focusCell();
  }, [wanted, focusing]);

  const go = (to: Place, keep = false) => {
    const next = within(to);
    onAt(next, keep ? anchor : next);
    setWanted((count) => count + 1);
  };
  const chosen = (r: number, c: number): boolean =>
    r >= Math.min(anchor.row, row) &&
    r <= Math.max(anchor.row, row) &&
    c >= Math.min(anchor.column, column) &&
    c <= Math.max(anchor.column, column);
  const several = anchor.row !== row || anchor.column !== column;

  const cellAt = (r: number, c: number) => {
    const of = rows[r];
    const period = periods[c];
    if (!of || !period) return null;
    const key = keyOf(of.row.indicator.id, period.label);
    const cell = of.cells.get(period.label);
    const waiting = pending[key];
    return { of, period, key, cell, waiting, shown: waiting?.text ?? (cell ? shownCell(text, of.row, cell) : '') };
  };
  const here = cellAt(row, column);
  const begin = (typed?: string) => here && setEditing(typed ?? here.waiting?.text ?? typedCell(text, here.cell));
  const take = (step: Place | null) => {
    if (editing === null || !here) return;
    const before = here.waiting?.text ?? typedCell(text, here.cell);
    setEditing(null);
    if (editing !== before || here.waiting?.why) {
      onTyped([{ indicator: here.of.row.indicator.id, period: here.period.label, text: editing }]);
    }
    if (step) go({ row: row + step.row, column: column + step.column });
  };
  const clear = () => {
    const cells = between(anchor.row, row).flatMap((r) =>
      between(anchor.column, column).flatMap((c) => {
        const one = cellAt(r, c);
        return one && (one.cell || one.waiting)
          ? [{ indicator: one.of.row.indicator.id, period: one.period.label, text: '' }]
          : [];
      }),
    );
    if (cells.length > 0) onTyped(cells);
  };
  /** What is copied stands in a field of its own for a moment: no system lets cells be copied that are no text. */
  const lend = (content: string) => {
    const field = board.current;
    if (!field) return;
    field.value = content;
    field.focus();
    field.select();
    setTimeout(() => focusCell(), 0);
  };
  const press = (event: KeyboardEvent) => {
    if (editing !== null || event.altKey || rows.length === 0 || periods.length === 0) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const moves: Record<string, Place> = {
      ArrowDown: { row: ctrl ? last.row : row + 1, column },
      ArrowUp: { row: ctrl ? 0 : row - 1, column },
      ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
      ArrowRight: { row, column: ctrl ? last.column : column + 1 },
      PageDown: { row: row + 10, column },
      PageUp: { row: row - 10, column },
      Home: { row: ctrl ? 0 : row, column: 0 },
      End: { row: ctrl ? last.row : row, column: last.column },
    };
    const to = moves[event.key];
    if (to) go(to, event.shiftKey);
    else if (ctrl && event.key.toLowerCase() === 'a') {
      onAt(last, { row: 0, column: 0 });
    } else if (ctrl && ['c', 'x'].includes(event.key.toLowerCase())) {
      const block = between(anchor.row, row).map((r) => between(anchor.column, column).map((c) => cellAt(r, c)?.shown ?? ''));
      lend(asBlock(block));
      if (event.key.toLowerCase() === 'x') clear();
      return;
    } else if (ctrl && event.key.toLowerCase() === 'v') {
      lend('');
      return;
    } else if (event.key === 'Enter' || event.key === 'F2') begin();
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === ' ') onPanel();
    else if (event.key.length === 1 && !ctrl) begin(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    focusCell();
    const block = event.clipboardData.getData('text/plain');
    if (block) onPaste(block);
  };
  return (
    <div className="ms-frame" onPaste={paste}>
      <textarea ref={board} className="ms-board" tabIndex={-1} aria-hidden="true" />
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved in is a grid */}
      <table ref={table} className="ms-grid" role="grid" aria-label={label} aria-multiselectable="true" onKeyDown={press}>
        <PeriodHeads periods={periods} />
        {rows.map((of, r) => {
          const first = rows[r - 1]?.group !== of.group;
          const title = of.group.title || t(`measurements-of-${of.group.scope}`);
          const compared = of.group.compared;
          const line = (
            <tr key={of.row.indicator.id} data-row={of.row.name} className={r === row ? 'ms-here' : undefined}>
              <th
                scope="row"
                title={of.row.name}
                onClick={() => {
                  go({ row: r, column });
                  onPanel();
                }}
              >
                <span className="ell">{of.row.name}</span>
                {of.row.indicator.unit && of.row.indicator.unit_kind !== 'share' && (
                  <span className="sub">{of.row.indicator.unit}</span>
                )}
              </th>
              {periods.map((period, c) => {
                const cell = cellAt(r, c);
                const active = r === row && c === column;
                const state = cell?.cell && cell.cell.state !== 'measured' && !cell.waiting;
                const said = [
                  cell?.waiting ? cell.waiting.why || t('measurements-waiting') : '',
                  state ? t(`measurement-state-${cell.cell?.state}`) : '',
                  cell?.cell?.note ? `${t('measurements-note')}: ${cell.cell.note}` : '',
                  cell?.cell?.source ? `${t('error-field-source')}: ${cell.cell.source}` : '',
                ].filter(Boolean);
                return (
                  <td
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is moved to
                    role="gridcell"
                    key={period.label}
                    data-cell={`${r}.${c}`}
                    tabIndex={active ? 0 : -1}
                    aria-selected={chosen(r, c) && several ? true : active}
                    aria-invalid={cell?.waiting?.why ? true : undefined}
                    title={said.join('\n') || undefined}
                    className={[
                      'ms-num',
                      chosen(r, c) && several ? 'ms-chosen' : '',
                      state ? 'ms-state' : '',
                      cell?.waiting ? (cell.waiting.why ? 'ms-refused' : 'ms-waiting') : '',
                    ].join(' ')}
                    onFocus={(event) => {
                      if (event.target !== event.currentTarget || active) return;
                      onAt({ row: r, column: c });
                    }}
                    onMouseDown={(event) => {
                      if (event.button !== 0 || (editing !== null && active)) return;
                      drawing.current = true;
                      // A cell that is being edited is taken when it loses the focus, and only then is somebody elsewhere.
                      if (editing !== null) return;
                      // No text is chosen instead: the focus would stay where that begins.
                      event.preventDefault();
                      go({ row: r, column: c }, event.shiftKey);
                    }}
                    onMouseEnter={(event) => {
                      drawing.current = drawing.current && event.buttons % 2 === 1;
                      if (drawing.current && editing === null) go({ row: r, column: c }, true);
                    }}
                    onDoubleClick={() => active && begin()}
                  >
                    {active && editing !== null ? (
                      <CellInput
                        label={`${of.row.name}, ${period.label}`}
                        value={editing}
                        onChange={setEditing}
                        onTake={take}
                        onDrop={() => {
                          setEditing(null);
                          setWanted((count) => count + 1);
                        }}
                      />
                    ) : (
                      <>
                        {cell?.cell?.note && !cell.waiting && <span className="ms-noted" aria-hidden="true" />}
                        {cell?.shown || <span className="sr">{t('measurements-none-short')}</span>}
                        {cell?.waiting?.why && <span className="sr">{cell.waiting.why}</span>}
                      </>
                    )}
                  </td>
                );
              })}
              <td className="ms-change">
                <Moved movement={of.row.movement} places={of.row.places} />
              </td>
            </tr>
          );
          return (
            <tbody key={of.row.indicator.id}>
              {first && (
                <tr className="ms-group">
                  <th scope="rowgroup" colSpan={periods.length + 2}>
                    {title}
                    {compared.length === 2 && (
                      <span className="sub">
                        {t('measurements-change-between', { from: compared[0] ?? '', to: compared[1] ?? '' })}
                      </span>
                    )}
                  </th>
                </tr>
              )}
              {line}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function CellInput(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Nothing = the cell was left for something else. */
  onTake: (step: Place | null) => void;
  onDrop: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const end = (act: () => void) => {
    left.current = true;
    act();
  };
  return (
    <input
      ref={field}
      className="ms-input"
      aria-label={props.label}
      autoComplete="off"
      spellCheck={false}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={() => {
        if (!left.current) end(() => props.onTake(null));
      }}
      onKeyDown={(event) => {
        const steps: Record<string, Place> = {
          Enter: { row: event.shiftKey ? -1 : 1, column: 0 },
          Tab: { row: 0, column: event.shiftKey ? -1 : 1 },
          ArrowDown: { row: 1, column: 0 },
          ArrowUp: { row: -1, column: 0 },
        };
        const step = steps[event.key];
        if (event.key === 'Escape') end(props.onDrop);
        else if (step && !event.ctrlKey && !event.altKey) end(() => props.onTake(step));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
