//! A month of checks, Monday first, with week numbers and holidays. One day takes the focus; arrows move the day, Page Up
//! and Page Down the month, Home and End within the week; Enter opens the day.

import { Button } from '@digdir/designsystemet-react';
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CalendarDay, CheckQuery } from '../../api/bindings';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { StatusTag } from '../../components/StatusTag';
import { SkeletonRows } from '../../components/Waiting';
import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../../text/calendar';
import { type Text, useText } from '../../text/TextProvider';
import { checkMonth } from './queries';

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** The same day some months later, or the month's last where it has none. */
export function monthsFrom(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day) ?? { year: 2000, month: 1, date: 1 };
  const there = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(there / 12), (there % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day;
}

/** The day that a key leads to; blank if the key does not move. */
export function dayFrom(day: Day, key: string): Day | null {
  const weekday = weekdayOf(day);
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - weekday,
    End: 7 - weekday,
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'PageUp') return monthsFrom(day, -1);
  return key === 'PageDown' ? monthsFrom(day, 1) : null;
}

export function MonthCalendar(props: {
  day: Day;
  onDay: (day: Day) => void;
  query: Omit<CheckQuery, 'offset' | 'limit'>;
  /** The day that is open beside it. */
  opened: Day | null;
  onOpen: (day: Day) => void;
}) {
  const text = useText();
  const { t, today } = text;
  const { day, query } = props;
  const first = `${day.slice(0, 7)}-01`;
  // Which checks the list shows is no filter here: a day tells of open and of answered ones.
  const asked = { ...query, show: 'open', from: null, to: null, offset: 0, limit: 1 } as const;
  const answer = useQueryOf(checkMonth, { day: first, query: asked }, { keepPrevious: true });
  const month = answer.data;
  const table = useRef<HTMLTableElement>(null);
  const [focusWanted, setFocusWanted] = useState(false);
  const shownHere = month?.first === first;
  useEffect(() => {
    if (!focusWanted || !shownHere) return;
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    setFocusWanted(false);
  }, [focusWanted, shownHere, day]);
  const go = (to: Day, focus: boolean) => {
    const year = Number(to.slice(0, 4));
    if (year < 1900 || year > 2199) return;
    props.onDay(to);
    setFocusWanted(focus);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const to = dayFrom(day, event.key);
    if (to !== null) go(to, true);
    else if (event.key === 'Enter' || event.key === ' ') props.onOpen(day);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { year, month: number } = partsOf(day) ?? { year: 0, month: 1 };
  const name = capital(`${t(`month-${number}`)} ${year}`);
  return (
    <div className="fu-month">
      <div className="fu-month-h">
        <h2 aria-live="polite">{name}</h2>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={t('followup-month-previous')}
          onClick={() => go(monthsFrom(day, -1), false)}
        >
          <ChevronLeftIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={t('followup-month-next')}
          onClick={() => go(monthsFrom(day, 1), false)}
        >
          <ChevronRightIcon aria-hidden />
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={() => go(today, true)}>
          {t('followup-month-today')}
        </Button>
        <p className="xs sub">{t('followup-month-keys')}</p>
      </div>
      {answer.error && !month ? (
        <ErrorNotice title={t('followup-month-failed')} error={answer.error} onRetry={() => void answer.refetch()} />
      ) : !month ? (
        <SkeletonRows label={t('followup-month-waiting')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its days are moved between by the arrows
        <table ref={table} role="grid" className="fu-table" aria-label={name} aria-busy={!shownHere} onKeyDown={press}>
          <thead>
            <tr>
              <th scope="col" className="fu-week">
                <abbr title={t('followup-week')}>{t('followup-week-short')}</abbr>
              </th>
              {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
                <th key={weekday} scope="col">
                  <abbr title={t(`weekday-${weekday}`)}>{capital(t(`weekday-${weekday}`).slice(0, 3))}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {month.weeks.map((week) => (
              <tr key={week.days[0]?.on}>
                <th scope="row" className="fu-week">
                  {week.number}
                </th>
                {week.days.map((one) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid
                  <td
                    key={one.on}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a day of the grid
                    role="gridcell"
                    data-day={one.on}
                    tabIndex={one.on === day ? 0 : -1}
                    aria-selected={one.on === props.opened}
                    aria-current={one.on === today ? 'date' : undefined}
                    className={classOf(one, month.first)}
                    onClick={() => {
                      go(one.on, true);
                      props.onOpen(one.on);
                    }}
                  >
                    <span className="fu-date">
                      <span className="sr">{saidOf(text, one)}</span>
                      <span aria-hidden="true">{Number(one.on.slice(8))}</span>
                      {one.holiday && <span className="fu-holiday ell">{t(`holiday-${one.holiday}`)}</span>}
                    </span>
                    <Counts day={one} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const classOf = (one: CalendarDay, first: Day) =>
  [one.on.slice(0, 7) === first.slice(0, 7) ? 'fu-day' : 'fu-day beyond', one.holiday || weekdayOf(one.on) > 5 ? 'off' : '']
    .filter(Boolean)
    .join(' ');

/** What the figure of a day stands for: `mandag 23. november 2026, i dag`. */
function saidOf({ t, today, longDate }: Text, { on, open, answered }: CalendarDay): string {
  const none = open + answered === 0 ? t('followup-day-none') : '';
  return [longDate(on), on === today ? t('day-today') : '', none].filter(Boolean).join(', ');
}

function Counts({ day: { on, open, answered } }: { day: CalendarDay }) {
  const { t, today } = useText();
  const late = on < today;
  return (
    <span className="fu-counts">
      {open > 0 && (
        <span className="fu-count">
          <StatusTag name={late ? 'overdue' : 'expiring'} size={14}>
            {t(late ? 'followup-day-count-overdue' : 'followup-day-count-open', { count: open })}
          </StatusTag>
          <Figure count={open} />
        </span>
      )}
      {answered > 0 && (
        <span className="fu-count">
          <StatusTag name="fulfilled" size={14}>
            {t('followup-day-count-answered', { count: answered })}
          </StatusTag>
          <Figure count={answered} />
        </span>
      )}
    </span>
  );
}

/** The figure by itself, where there is no room for the words. */
function Figure({ count }: { count: number }) {
  const { number } = useText();
  return (
    <span className="fu-figure tnum" aria-hidden="true">
      {number(count)}
    </span>
  );
}
