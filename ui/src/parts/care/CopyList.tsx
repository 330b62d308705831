//! The copies of a register, newest first, by day: when, why, how large, what it holds, and the way to put it back.

import { Button } from '@digdir/designsystemet-react';
import { ArrowCirclepathReverseIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useState } from 'react';
import type { Backup } from '../../api/bindings';
import { daysBetween } from '../../text/calendar';
import { useText } from '../../text/TextProvider';
import { Holding } from './Holding';
import { dayOfMoment } from './moment';
import { RestoreDialog } from './RestoreDialog';
import './care.css';

/** Arrow keys go from one row's button to the next. */
export function moveInRows(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.care-row button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = at < 0 || to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function byDay(copies: readonly Backup[]): [string, Backup[]][] {
  const days = new Map<string, Backup[]>();
  for (const copy of copies) {
    const day = dayOfMoment(copy.at);
    days.set(day, [...(days.get(day) ?? []), copy]);
  }
  return [...days];
}

export interface CopyListProps {
  copies: readonly Backup[];
  /** There is a register that can be opened, which the copy takes the place of. */
  instead: boolean;
  /** How many are shown before somebody asks for the rest. */
  few?: number;
}

export function CopyList({ copies, instead, few = 20 }: CopyListProps) {
  const text = useText();
  const { t } = text;
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<Backup | null>(null);
  const shown = all ? copies : copies.slice(0, few);
  const dayName = (day: string) => {
    const ago = daysBetween(day, text.today);
    const long = text.longDate(day);
    return ago === 0 || ago === 1 ? t('backup-day-near', { near: text.relative(day), date: long }) : long;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the buttons in it
    <div className="care-copies" onKeyDown={moveInRows}>
      {byDay(shown).map(([day, those]) => (
        <section key={day} aria-label={dayName(day)}>
          <h3 className="care-day">{dayName(day)}</h3>
          <ul>
            {those.map((copy) => (
              <li key={copy.name} className="care-row">
                <p className="care-when">
                  <time dateTime={copy.at} className="m">
                    {text.time(new Date(copy.at))}
                  </time>
                </p>
                <div className="care-what">
                  <p className="sm sub">
                    {t(`backup-reason-${copy.reason}`)} · {text.fileSize(copy.kilobytes * 1000)}
                  </p>
                  <Holding name={copy.name} />
                </div>
                <Button
                  variant="secondary"
                  data-color="neutral"
                  aria-label={t('restore-this', { day: text.date(day), time: text.time(new Date(copy.at)) })}
                  onClick={() => setAsking(copy)}
                >
                  <ArrowCirclepathReverseIcon aria-hidden />
                  {t('restore-do')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length < copies.length && (
        <Button variant="secondary" data-color="neutral" className="care-more" onClick={() => setAll(true)}>
          {t('backup-show-all', { count: copies.length })}
        </Button>
      )}
      {asking && <RestoreDialog copy={asking} instead={instead} onClose={() => setAsking(null)} />}
    </div>
  );
}
