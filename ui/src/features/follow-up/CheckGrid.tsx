//! The list of checks in its groups, of any length: only what is in view is drawn. One row takes the focus; arrows, Home,
//! End, Page Up and Page Down move it, with Shift they choose; Space chooses one, Ctrl A all; Enter opens.

import { Input } from '@digdir/designsystemet-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CheckId, CheckRow } from '../../api/bindings';
import { isReturn } from '../../components/navigation';
import { StatusTag } from '../../components/StatusTag';
import { SkeletonRows } from '../../components/Waiting';
import { requiredValue } from '../../parts/requirement/values';
import { type Text, useText } from '../../text/TextProvider';
import { HEAD_HEIGHT, type Line, lineOfPlace, ROW_HEIGHT, range } from './lines';

export interface CheckGridProps {
  lines: readonly Line[];
  total: number;
  rowAt: (place: number) => CheckRow | null;
  chosen: ReadonlySet<CheckId>;
  onChosen: (chosen: ReadonlySet<CheckId>) => void;
  /** All keys in the order of the list, for choosing what has not come yet. */
  keys: () => Promise<CheckId[]>;
  /** The check that is open beside the list. */
  opened: CheckId | null;
  onOpen: (row: CheckRow, place: number) => void;
  onDrawn: (first: number, last: number) => void;
  waiting: string | null;
  empty: ReactNode;
  /** The place that takes the focus when it changes from blank. */
  focusPlace: number | null;
  onFocused: () => void;
}

const DRAWN_BEYOND = 8;
let lastPlace = 0;
let lastScroll = 0;

export const titleOf = (text: Text, { check }: CheckRow): string =>
  check.label ? text.t('week-title-label', { title: check.requirement_title, label: check.label }) : check.requirement_title;

export function CheckGrid(props: CheckGridProps) {
  const text = useText();
  const { t } = text;
  const { lines, total, rowAt, chosen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(lastPlace);
  const [anchor, setAnchor] = useState(lastPlace);
  const [focusWanted, setFocusWanted] = useState(isReturn);
  const place = Math.min(active, Math.max(total - 1, 0));
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ('head' in (lines[index] ?? { place: 0 }) ? HEAD_HEIGHT : ROW_HEIGHT),
    overscan: DRAWN_BEYOND,
    useFlushSync: false,
    initialOffset: () => lastScroll,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are others when the heads stand elsewhere
  useEffect(() => virtual.measure(), [lines]);
  const items = virtual.getVirtualItems();
  const drawn = items.flatMap(({ index }) => {
    const line = lines[index];
    return line && 'place' in line ? [line.place] : [];
  });
  const [first, last] = [drawn[0] ?? -1, drawn.at(-1) ?? -1];
  const tellDrawn = useEffectEvent((from: number, to: number) => props.onDrawn(from, to));
  useEffect(() => {
    if (last >= 0) tellDrawn(first, last);
  }, [first, last]);

  const activate = (to: number, { focus = true, from = to }: { focus?: boolean; from?: number } = {}) => {
    lastPlace = to;
    setActive(to);
    setAnchor(from);
    if (!focus) return;
    const line = lineOfPlace(lines, to);
    // The group's head comes along where it stands right above.
    const above = lines[line - 1];
    virtual.scrollToIndex(above && 'head' in above ? line - 1 : line, { align: 'auto' });
    virtual.scrollToIndex(line, { align: 'auto' });
    setFocusWanted(true);
  };
  const focusPlace = useEffectEvent((to: number) => {
    activate(Math.min(to, Math.max(total - 1, 0)));
    props.onFocused();
  });
  useEffect(() => {
    if (props.focusPlace !== null) focusPlace(props.focusPlace);
  }, [props.focusPlace]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew when other rows are drawn
  useLayoutEffect(() => {
    if (!focusWanted) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setFocusWanted(false);
  }, [focusWanted, place, first, last, total]);

  /** Chooses a range, also over rows that have not come yet. */
  const chooseRange = async (from: number, to: number) => {
    const places = range(from, to);
    const rows = places.map(rowAt);
    const ids = rows.every((row) => row !== null)
      ? rows.map((row) => row.check.check_id)
      : (await props.keys()).slice(Math.min(from, to), Math.max(from, to) + 1);
    props.onChosen(new Set(ids));
  };
  const toggle = (row: CheckRow) => {
    const next = new Set(chosen);
    if (!next.delete(row.check.check_id)) next.add(row.check.check_id);
    props.onChosen(next);
  };
  const press = (event: KeyboardEvent) => {
    const onRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    if (!onRow || event.altKey || total === 0) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    const row = rowAt(place);
    const ctrl = event.ctrlKey || event.metaKey;
    if (to !== undefined && !ctrl) {
      const reached = Math.min(Math.max(to, 0), total - 1);
      if (event.shiftKey) {
        activate(reached, { from: anchor });
        void chooseRange(anchor, reached);
      } else activate(reached);
    } else if (event.key === ' ' && row && !ctrl) {
      setAnchor(place);
      toggle(row);
    } else if (ctrl && event.key.toLowerCase() === 'a') void props.keys().then((ids) => props.onChosen(new Set(ids)));
    else if (event.key === 'Escape' && chosen.size > 0 && props.opened === null) props.onChosen(new Set());
    else if (event.key === 'Enter' && row && !ctrl) props.onOpen(row, place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const click = (event: MouseEvent, row: CheckRow | null, at: number) => {
    if (!row || (event.target instanceof Element && event.target.closest('input'))) return;
    if (event.shiftKey) {
      activate(at, { from: anchor });
      void chooseRange(anchor, at);
    } else if (event.ctrlKey || event.metaKey) {
      activate(at);
      toggle(row);
    } else {
      activate(at);
      props.onOpen(row, at);
    }
  };
  return (
    <div className="fu-frame">
      <div
        ref={scroller}
        className="fu-grid"
        role="grid"
        aria-label={t('followup-list')}
        aria-multiselectable="true"
        aria-rowcount={lines.length}
        aria-busy={props.waiting ? true : undefined}
        onScroll={(event) => {
          lastScroll = event.currentTarget.scrollTop;
        }}
        onKeyDown={press}
      >
        {lines.length > 0 && (
          <div role="rowgroup" className="fu-body" style={{ height: virtual.getTotalSize() }}>
            {items.map(({ index, start }) => {
              const line = lines[index];
              if (!line) return null;
              const style = { transform: `translateY(${start}px)` };
              if ('head' in line) {
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: a head is not moved to
                  <div key={line.head} role="row" aria-rowindex={index + 1} className="fu-head" style={style}>
                    {/* biome-ignore lint/a11y/useFocusableInteractive: a head is not moved to */}
                    <div role="rowheader" aria-colspan={5}>
                      {t(`due-group-${line.head}`)} <span className="sub">{text.number(line.count)}</span>
                    </div>
                  </div>
                );
              }
              const row = rowAt(line.place);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
                <div
                  key={row?.check.check_id ?? `place-${line.place}`}
                  role="row"
                  data-place={line.place}
                  data-check={row?.check.check_id}
                  aria-rowindex={index + 1}
                  aria-selected={row !== null && chosen.has(row.check.check_id)}
                  aria-current={row !== null && row.check.check_id === props.opened ? 'true' : undefined}
                  tabIndex={line.place === place ? 0 : -1}
                  className="fu-row"
                  style={style}
                  onFocus={(event) => {
                    if (event.target === event.currentTarget && line.place !== place)
                      activate(line.place, { focus: false, from: anchor });
                  }}
                  onClick={(event) => click(event, row, line.place)}
                >
                  {row ? <Cells row={row} chosen={chosen.has(row.check.check_id)} onToggle={() => toggle(row)} /> : <Coming />}
                </div>
              );
            })}
          </div>
        )}
      </div>
      {lines.length === 0 && (
        <div className="fu-none">{props.waiting ? <SkeletonRows label={props.waiting} /> : props.empty}</div>
      )}
    </div>
  );
}

const Coming = () => (
  <Cell className="fu-what">
    <span className="row-coming" />
  </Cell>
);

/** A cell is not moved to by itself: its row is. */
function Cell({ head = false, ...rest }: { head?: boolean; className: string; title?: string; children: ReactNode }) {
  return <div role={head ? 'rowheader' : 'gridcell'} {...rest} />;
}

function Cells({ row, chosen, onToggle }: { row: CheckRow; chosen: boolean; onToggle: () => void }) {
  const text = useText();
  const { t } = text;
  const { check } = row;
  const title = titleOf(text, row);
  const under = [check.contract_title, check.supplier].filter(Boolean).join(' · ');
  const compared = requiredValue(text, check.target);
  return (
    <>
      <Cell className="fu-pick">
        <Input type="checkbox" tabIndex={-1} aria-label={t('followup-select', { title })} checked={chosen} onChange={onToggle} />
      </Cell>
      <Cell className="fu-due">
        <DueDay row={row} />
      </Cell>
      <Cell head className="fu-what" title={`${title}\n${under}`}>
        <span className="fu-title">
          <span className="ell">{title}</span>
          {check.unannounced && <span className="ck-mark">{t('week-unannounced')}</span>}
          {row.moved_by_hand && row.reason && (
            <span className="ck-mark" title={t('followup-moved', { reason: row.reason })}>
              {t('followup-moved-mark')}
            </span>
          )}
        </span>
        <span className="fu-under ell">{under}</span>
      </Cell>
      <Cell className="fu-who ell" title={check.responsible}>
        {check.responsible || <i className="sub">{t('followup-responsible-none')}</i>}
      </Cell>
      <Cell className="fu-value ell" title={compared}>
        {row.outcome ? <StatusTag name={row.state ?? row.outcome}>{t(`outcome-${row.outcome}`)}</StatusTag> : compared}
      </Cell>
    </>
  );
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

export function DueDay({ row }: { row: CheckRow }) {
  const text = useText();
  const { check, outcome } = row;
  if (outcome) return text.date(check.due);
  if (check.days < 0) return <StatusTag name="overdue">{text.due(check.due)}</StatusTag>;
  if (check.days <= 1) return capital(text.relative(check.due));
  return check.days <= 30 ? text.weekdayDate(check.due) : text.date(check.due);
}
