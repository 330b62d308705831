//! Oppfølging: everyone's checks as list or month; several are moved, given to another or exported at once.

import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon, CheckmarkCircleIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckId, CheckRow } from '../../api/bindings';
import { asRegisterError, sentenceOf } from '../../api/failure';
import { Segments } from '../../components/Choice';
import { type Command, useCommands } from '../../components/commands';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { PageHeader } from '../../components/PageHeader';
import { StatusBar } from '../../components/StatusBar';
import { StatusTag } from '../../components/StatusTag';
import { useToasts } from '../../components/Toasts';
import { ToSheet } from '../../parts/giving/ToSheet';
import type { Day } from '../../text/calendar';
import { RichText, useText } from '../../text/TextProvider';
import { AssignDialog } from './AssignDialog';
import { CheckGrid } from './CheckGrid';
import { CheckPanel } from './CheckPanel';
import { choose, clearFilters, filtersOn, queryOf, useFollowUpChoice } from './choice';
import { DayPanel } from './DayPanel';
import { FollowUpFilters } from './FollowUpFilters';
import { GROUPS, linesOf } from './lines';
import { MonthCalendar } from './MonthCalendar';
import { MoveDialog } from './MoveDialog';
import { checkKeys, saveCalendar } from './queries';
import { SelectionBar } from './SelectionBar';
import { useCheckRows } from './useCheckRows';
import './follow-up.css';

const NONE: ReadonlySet<CheckId> = new Set();
const ALL = 100_000;

interface Opened {
  row: CheckRow;
  /** Where it stood in the list; blank where it was opened from a day. */
  place: number | null;
}

export function FollowUpPage() {
  const text = useText();
  const { t, today } = text;
  const toasts = useToasts();
  const choice = useFollowUpChoice();
  const typed = useDeferredValue(choice.text);
  const query = queryOf(choice, today, typed);
  const { rowAt, list, behind, error, retry, seen } = useCheckRows(query);
  const sums = JSON.stringify([list?.total ?? 0, list?.groups ?? []]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet only when the sums are others
  const lines = useMemo(() => linesOf(list), [sums]);
  const [chosen, setChosen] = useState(NONE);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [openedDay, setOpenedDay] = useState<Day | null>(null);
  const [doing, setDoing] = useState<{ what: 'move' | 'assign'; ids: CheckId[] } | null>(null);
  const [focusPlace, setFocusPlace] = useState<number | null>(null);
  const [saving, setSaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const open = choice.show === 'open';
  const month = choice.view === 'month';

  // A choice made under other filters is no choice of what is seen now.
  const asked = JSON.stringify(query);
  const [chosenOf, setChosenOf] = useState(asked);
  if (chosenOf !== asked) {
    setChosenOf(asked);
    setChosen(NONE);
    setOpened(null);
  }

  const ids = [...chosen];
  const save = async () => {
    setSaving(true);
    try {
      const saved = await saveCalendar({ ...query, offset: 0, limit: ALL }, ids);
      if (saved) toasts.tell({ text: t('followup-exported', { path: saved.path }) });
    } catch (thrown) {
      toasts.tell({ text: `${t('followup-export-failed')}. ${sentenceOf(text, asRegisterError(thrown))}`, failed: true });
    } finally {
      setSaving(false);
    }
  };
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'follow-up-ics',
        name: `${t('followup-export')}: ${t('followup-export-ics')}`,
        icon: <CalendarIcon aria-hidden fontSize={18} />,
        run: () => void latestSave.current(),
      },
    ],
    [t],
  );
  useCommands('follow-up', commands);

  const backToList = (place: number | null) => {
    if (place !== null) setFocusPlace(place);
    else page.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
  };
  const close = () => {
    const from = opened;
    setOpened(null);
    backToList(from?.place ?? null);
  };
  const answered = (next: boolean) => {
    const from = opened;
    // The answered one is gone: the one after it has come to its place.
    const after = from?.place != null ? rowAt(from.place + 1) : null;
    if (next && from?.place != null && after) setOpened({ row: after, place: from.place });
    else {
      setOpened(null);
      backToList(from?.place ?? null);
    }
    if (from) setChosen((before) => new Set([...before].filter((id) => id !== from.row.check.check_id)));
  };
  const finished = () => {
    setDoing(null);
    setChosen(NONE);
    if (opened) close();
    else setFocusPlace(0);
  };
  const chosenRow = (): Opened | null => {
    for (let place = 0; place < (list?.total ?? 0); place += 1) {
      const row = rowAt(place);
      if (row && chosen.has(row.check.check_id)) return { row, place };
    }
    return null;
  };
  const bare = filtersOn(choice) === 0;
  return (
    <>
      <PageHeader title={t('nav-followup')}>
        <Segments
          label={t('followup-view')}
          value={choice.view}
          onChange={(view) => {
            choose({ view });
            setOpened(null);
            setOpenedDay(null);
          }}
          options={(['list', 'month'] as const).map((value) => ({ value, name: t(`followup-view-${value}`) }))}
        />
        <ToSheet
          disabled={!list?.total && !month}
          asked={() => ({ list: 'checks', query: { ...query, offset: 0, limit: ALL }, only: ids })}
        />
        <Button variant="secondary" data-color="neutral" loading={saving} onClick={() => void save()}>
          <CalendarIcon aria-hidden />
          {t('followup-export-ics')}
        </Button>
      </PageHeader>
      <FollowUpFilters />
      {error !== null && (
        <div className="list-fault">
          <ErrorNotice title={t('followup-failed')} error={error} onRetry={retry} />
        </div>
      )}
      <div ref={page} className="page-split fu-page">
        <div>
          {month ? (
            <MonthCalendar
              day={choice.day ?? today}
              onDay={(day) => choose({ day })}
              query={query}
              opened={openedDay}
              onOpen={(day) => {
                setOpened(null);
                setOpenedDay(day);
              }}
            />
          ) : (
            <>
              {chosen.size > 0 && (
                <SelectionBar
                  count={chosen.size}
                  open={open}
                  onAnswer={() => setOpened(chosenRow())}
                  onMove={() => setDoing({ what: 'move', ids })}
                  onAssign={() => setDoing({ what: 'assign', ids })}
                  onClear={() => {
                    setChosen(NONE);
                    page.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
                  }}
                />
              )}
              <CheckGrid
                lines={lines}
                total={list?.total ?? 0}
                rowAt={rowAt}
                chosen={chosen}
                onChosen={setChosen}
                keys={() => checkKeys({ ...query, offset: 0, limit: ALL })}
                opened={opened?.row.check.check_id ?? null}
                onOpen={(row, place) => setOpened({ row, place })}
                onDrawn={seen}
                waiting={(list === undefined || (behind && list.total === 0)) && error === null ? t('followup-waiting') : null}
                empty={error === null && (bare ? <Nothing open={open} /> : <NoHits />)}
                focusPlace={focusPlace}
                onFocused={() => setFocusPlace(null)}
              />
            </>
          )}
        </div>
        {opened ? (
          <CheckPanel
            key={opened.row.check.check_id}
            row={opened.row}
            hasNext={opened.place !== null && opened.place + 1 < (list?.total ?? 0)}
            onClose={close}
            onDone={answered}
            onMove={() => setDoing({ what: 'move', ids: [opened.row.check.check_id] })}
            onAssign={() => setDoing({ what: 'assign', ids: [opened.row.check.check_id] })}
            {...(openedDay !== null && month ? { onBack: () => setOpened(null) } : {})}
          />
        ) : (
          month &&
          openedDay !== null && (
            <DayPanel
              day={openedDay}
              query={query}
              onClose={() => {
                setOpenedDay(null);
                backToList(null);
              }}
              onOpen={(row) => setOpened({ row, place: null })}
            />
          )
        )}
      </div>
      <StatusBar>
        {list && !month && (
          <>
            <RichText id="followup-sum" args={{ count: list.total }} elems={{ b: <b /> }} />
            {GROUPS.map((group, index) => {
              const count = list.groups[index] ?? 0;
              if (count === 0) return null;
              const said = (
                <>
                  {t(`due-group-${group}`)} <b>{text.number(count)}</b>
                </>
              );
              return group === 'overdue' ? (
                <StatusTag key={group} name="overdue" size={14} loud={false}>
                  {said}
                </StatusTag>
              ) : (
                <span key={group}>{said}</span>
              );
            })}
          </>
        )}
      </StatusBar>
      {doing?.what === 'move' && <MoveDialog ids={doing.ids} onClose={() => setDoing(null)} onDone={finished} />}
      {doing?.what === 'assign' && <AssignDialog ids={doing.ids} onClose={() => setDoing(null)} onDone={finished} />}
    </>
  );
}

function Nothing({ open }: { open: boolean }) {
  const { t } = useText();
  return (
    <EmptyState
      icon={<CheckmarkCircleIcon aria-hidden fontSize={28} />}
      title={t(open ? 'followup-none' : 'followup-none-answered')}
    >
      {open && t('followup-none-said')}
    </EmptyState>
  );
}

function NoHits() {
  const { t } = useText();
  const choice = useFollowUpChoice();
  return (
    <EmptyState
      icon={<MagnifyingGlassIcon aria-hidden fontSize={28} />}
      title={t('followup-no-hits')}
      actions={
        <Button variant="secondary" data-color="neutral" onClick={clearFilters}>
          {t('button-clear-filters')}
        </Button>
      }
    >
      {t('list-filters-on', { count: filtersOn(choice) })}
    </EmptyState>
  );
}
