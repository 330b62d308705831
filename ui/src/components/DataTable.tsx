//! A table of any length: only the rows in view are drawn. One row takes the focus; arrows, Home, End, Page Up and
//! Page Down move it, Enter opens, Space shows the side panel. Its place is kept while the window is open.

import { CaretDownFillIcon, CaretUpFillIcon } from '@navikt/aksel-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useText } from '../text/TextProvider';
import { isReturn } from './navigation';
import { SkeletonRows } from './Waiting';
import './data-table.css';

/** How early a column goes when there is no room: 1600 (shown only in wide windows), then 1024, then 720. */
export type Breakpoint = 1600 | 1024 | 720;

export interface Column<Row> {
  /** Stable name, also for sorting. */
  id: string;
  head: string;
  /** Longer words for the head. */
  headTitle?: string;
  /** `active` is true in the row that has the focus: only then may things in it be reached by Tab. */
  cell: (row: Row, active: boolean) => ReactNode;
  /** Tooltip for what may be cut short. */
  title?: (row: Row) => string | undefined;
  /** Pixels, or `rest`: takes what is left. */
  width: number | 'rest';
  /** Pixels from 1600 up, if another. */
  wideWidth?: number;
  align?: 'end';
  /** The cell that names the row: exactly one column. */
  rowHeader?: boolean;
  /** Takes a second line rather than being cut, where the window is not wide. For plain text. */
  wraps?: boolean;
  sortable?: boolean;
  hideBelow?: Breakpoint;
  /** The head is for screen readers only. */
  headHidden?: boolean;
}

export interface Sort {
  column: string;
  descending: boolean;
}

export interface DataTableProps<Row> {
  /** Remembers scroll and active row under this name. */
  id: string;
  /** Names the table for screen readers. */
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row that is active when the table opens, before the one it remembers. */
  opensAt?: string | null;
  columns: readonly Column<Row>[];
  /** Row height in pixels: 36 for one line, 54 for two. */
  rowHeight?: number;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Enter or double click. */
  onOpen?: (row: Row) => void;
  /** Space: shows or hides the side panel. */
  onPreview?: (row: Row) => void;
  /** The active row became another; for a side panel that follows it. */
  onActive?: (row: Row | null) => void;
  /** Moves the focus to a row by its place, each time another object is given. */
  goTo?: { place: number } | null;
  /** Which rows are drawn, the first and the last, for lists that are fetched in parts. */
  onDrawn?: (first: number, last: number) => void;
  /** Shown below the head when there are no rows. */
  empty?: ReactNode;
  /** While the first rows are fetched: what is fetched, in words. */
  waiting?: string | null;
}

interface Place {
  scroll: number;
  key: string | null;
}
const places = new Map<string, Place>();

const HEAD_HEIGHT = 33;
const DRAWN_BEYOND = 8;

/** The room left for the title before another column goes, and the width under which rows have two lines. */
const REST_LEAST = 180;
const STACKED_BELOW = 430;
const SIDES = 24;

/** The table's own width, which a side panel may halve, and the window's. */
function useWidths(frame: RefObject<HTMLElement | null>): { own: number; window: number } {
  const [widths, setWidths] = useState({ own: Number.POSITIVE_INFINITY, window: window.innerWidth });
  useLayoutEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    const measure = () =>
      setWidths((before) => {
        const now = { own: shown.clientWidth || Number.POSITIVE_INFINITY, window: window.innerWidth };
        return before.own === now.own && before.window === now.window ? before : now;
      });
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [frame]);
  return widths;
}

/** The columns there is room for, and their widths. */
function fitting<Row>(
  all: readonly Column<Row>[],
  widths: { own: number; window: number },
): { columns: Column<Row>[]; template: string } {
  const widthOf = (column: Column<Row>) => {
    if (column.width === 'rest') return REST_LEAST;
    return widths.window >= 1600 ? (column.wideWidth ?? column.width) : column.width;
  };
  let columns = all.filter((column) => !column.hideBelow || widths.window >= column.hideBelow);
  const needed = () => columns.reduce((sum, column) => sum + widthOf(column), SIDES);
  while (needed() > widths.own) {
    const early = Math.max(...columns.map((column) => column.hideBelow ?? 0));
    const goes = columns.findLast((column) => column.hideBelow === early);
    if (!goes) break;
    columns = columns.filter((column) => column !== goes);
  }
  const template = columns.map((column) => (column.width === 'rest' ? 'minmax(0, 1fr)' : `${widthOf(column)}px`)).join(' ');
  return { columns, template };
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useText();
  const { id, rows, rowKey, sort } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const widths = useWidths(frame);
  const stacked = widths.own < STACKED_BELOW;
  const fit = fitting(props.columns, widths);
  // Two lines: the row's name above, the rest that never goes below.
  const columns = stacked ? props.columns.filter((column) => !column.hideBelow) : fit.columns;
  const template = stacked ? 'minmax(0, 1fr) auto' : fit.template;
  const rowHeight = stacked ? Math.max(props.rowHeight ?? 36, 54) : (props.rowHeight ?? 36);

  const [activeKey, setActiveKey] = useState<string | null>(() => props.opensAt ?? places.get(id)?.key ?? null);
  const [focusWanted, setFocusWanted] = useState(isReturn);
  const found = useMemo(() => rows.findIndex((row) => rowKey(row) === activeKey), [rows, rowKey, activeKey]);
  // A row that was fetched after it became active has another key; it is still the row at its place.
  const [activePlace, setActivePlace] = useState({ place: 0, of: 0 });
  const renamed = found < 0 && activeKey !== null && activePlace.of === rows.length;
  const activeIndex = renamed ? activePlace.place : Math.max(found, 0);
  const focusedRow = useRef<Element | null>(null);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: DRAWN_BEYOND,
    useFlushSync: false,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialOffset: () => places.get(id)?.scroll ?? 0,
  });
  const drawn = virtual.getVirtualItems();
  const firstDrawn = drawn[0]?.index ?? -1;
  const lastDrawn = drawn.at(-1)?.index ?? -1;
  const tellDrawn = useEffectEvent((first: number, last: number) => props.onDrawn?.(first, last));
  useEffect(() => {
    if (lastDrawn >= 0) tellDrawn(firstDrawn, lastDrawn);
  }, [firstDrawn, lastDrawn]);
  // The active row stays drawn when scrolled away, so that it keeps the focus.
  const indexes = drawn.map((item) => item.index);
  if (rows.length > 0 && indexes.length > 0 && !indexes.includes(activeIndex)) indexes.push(activeIndex);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the table opens
  useEffect(() => {
    if (props.opensAt && found > 0) virtual.scrollToIndex(found, { align: 'auto' });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are measured anew only when the row height is another
  useEffect(() => virtual.measure(), [rowHeight]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew when other rows are drawn
  useLayoutEffect(() => {
    if (!focusWanted || rows.length === 0) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setFocusWanted(false);
  }, [focusWanted, activeIndex, rows.length, firstDrawn]);

  useLayoutEffect(() => {
    const row = renamed ? rows[activePlace.place] : undefined;
    if (!row) return;
    setActiveKey(rowKey(row));
    if (focusedRow.current?.isConnected === false) setFocusWanted(true);
  }, [renamed, rows, activePlace, rowKey]);

  const remember = (key: string | null) => places.set(id, { scroll: scroller.current?.scrollTop ?? 0, key });

  const activate = (index: number, focus: boolean) => {
    const row = rows[index];
    if (!row) return;
    const key = rowKey(row);
    setActiveKey(key);
    setActivePlace({ place: index, of: rows.length });
    remember(key);
    if (key !== activeKey) props.onActive?.(row);
    if (focus) {
      virtual.scrollToIndex(index, { align: 'auto' });
      setFocusWanted(true);
    }
  };

  const { goTo } = props;
  const go = useEffectEvent((place: number) => activate(Math.min(place, rows.length - 1), true));
  useEffect(() => {
    if (goTo) go(goTo.place);
  }, [goTo]);

  const press = (event: KeyboardEvent) => {
    // Keys pressed on a button in the row are the button's.
    const onRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    if (event.ctrlKey || event.altKey || event.metaKey || !onRow) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight) - 1);
    const last = rows.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: activeIndex + 1,
      ArrowUp: activeIndex - 1,
      PageDown: activeIndex + page,
      PageUp: activeIndex - page,
      Home: 0,
      End: last,
    };
    const row = rows[activeIndex];
    const to = moves[event.key];
    if (to !== undefined) activate(Math.min(Math.max(to, 0), last), true);
    else if (event.key === 'Enter' && row && props.onOpen) props.onOpen(row);
    else if (event.key === ' ' && row && props.onPreview) props.onPreview(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const sortBy = (column: Column<Row>) => {
    const descending = sort?.column === column.id ? !sort.descending : false;
    props.onSort?.({ column: column.id, descending });
  };

  return (
    <div ref={frame} className={stacked ? 'dt-frame dt-stacked' : 'dt-frame'}>
      <div
        ref={scroller}
        className="dt"
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-busy={props.waiting ? true : undefined}
        onScroll={() => remember(activeKey)}
        onBlur={(event) => {
          if (event.target.isConnected) focusedRow.current = null;
        }}
        onKeyDown={press}
      >
        <div role="rowgroup" className="dt-head">
          {/* biome-ignore lint/a11y/useFocusableInteractive: the head's row is not moved to; its buttons are */}
          <div role="row" aria-rowindex={1} className="dt-row" style={{ gridTemplateColumns: template }}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={props.onSort ? () => sortBy(column) : undefined} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="dt-body" style={{ height: virtual.getTotalSize() }}>
          {indexes.map((index) => {
            const row = rows[index];
            if (!row) return null;
            const active = index === activeIndex;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
              <div
                key={rowKey(row)}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={active && activeKey !== null}
                tabIndex={active ? 0 : -1}
                className="dt-row dt-data"
                style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${index * rowHeight}px)` }}
                onFocus={(event) => {
                  focusedRow.current = event.currentTarget;
                  activate(index, false);
                }}
                onClick={(event) => {
                  if (!(event.target instanceof Element) || !event.target.closest('a, button, input, select'))
                    activate(index, true);
                }}
                onDoubleClick={() => props.onOpen?.(row)}
              >
                {columns.map((column) => (
                  <div
                    key={column.id}
                    role={column.rowHeader ? 'rowheader' : 'gridcell'}
                    className={`dt-cell${column.align === 'end' ? ' end' : ''}${column.rowHeader ? ' name' : ''}${column.wraps ? ' wraps' : ''}`}
                    title={column.title?.(row)}
                  >
                    {column.cell(row, active)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {rows.length === 0 && (
        <div className="dt-none">
          {props.waiting ? <SkeletonRows label={props.waiting} /> : (props.empty ?? <p className="sub">{t('list-empty')}</p>)}
        </div>
      )}
    </div>
  );
}

function HeadCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: (() => void) | undefined;
}) {
  const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const canSort = column.sortable && onSort;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it is what is reached
    <div
      role="columnheader"
      className={`dt-cell${column.align === 'end' ? ' end' : ''}${column.rowHeader ? ' name' : ''}`}
      aria-sort={sorted ?? (canSort ? 'none' : undefined)}
      title={column.headTitle}
    >
      {canSort ? (
        <button type="button" onClick={onSort}>
          {column.head}
          {sorted === 'ascending' && <CaretUpFillIcon aria-hidden fontSize={12} />}
          {sorted === 'descending' && <CaretDownFillIcon aria-hidden fontSize={12} />}
        </button>
      ) : (
        <span className={column.headHidden ? 'sr' : undefined}>{column.head}</span>
      )}
    </div>
  );
}
