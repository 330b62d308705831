//! The side navigation: which register, where to go, what Ctrl Z will undo, and when it was last backed up.

import {
  ArrowUndoIcon,
  BooksIcon,
  CalendarIcon,
  ChevronUpDownIcon,
  CogIcon,
  FilePdfIcon,
  FileTextIcon,
  HddDownIcon,
  MagnifyingGlassIcon,
  PersonGroupIcon,
  QuestionmarkCircleIcon,
} from '@navikt/aksel-icons';
import type { ChangeName, ShellFacts } from '../api/shell';
import { KeyHint } from '../components/KeyHint';
import { Mark } from '../components/Mark';
import { Link, usePath } from '../components/navigation';
import { Sym } from '../components/Sym';
import { dayOfInstant, daysBetween } from '../text/calendar';
import { type Text, useText } from '../text/TextProvider';
import './shell.css';

const BACKUP_GROWS_OLD_DAYS = 7;

interface Place {
  to: string;
  /** Text key. */
  name: string;
  icon: typeof CalendarIcon;
  count?: 'dueThisWeek' | 'contracts';
  /** Addresses that also belong to it. */
  also?: string;
  gap?: boolean;
}

export const PLACES: readonly Place[] = [
  { to: '/', name: 'nav-week', icon: CalendarIcon, count: 'dueThisWeek' },
  { to: '/contracts', name: 'nav-contracts', icon: FileTextIcon, count: 'contracts', also: '/contract/' },
  { to: '/suppliers', name: 'nav-suppliers', icon: PersonGroupIcon },
  { to: '/reports', name: 'nav-reports', icon: FilePdfIcon },
  { to: '/library', name: 'nav-library', icon: BooksIcon, gap: true },
  { to: '/settings', name: 'nav-settings', icon: CogIcon },
  { to: '/help', name: 'nav-help', icon: QuestionmarkCircleIcon },
];

const isAt = (place: Place, path: string): boolean =>
  path === place.to ||
  (place.to !== '/' && path.startsWith(`${place.to}/`)) ||
  (place.also !== undefined && path.startsWith(place.also));

/** A change in words: "La til kontrakten «Mykpapir»". */
export function changeText({ t, has }: Pick<Text, 't' | 'has'>, change: ChangeName): string {
  const key = `change-${change.name}`;
  return has(key) ? t(key, change.params) : t('change-unnamed');
}

function lastBackup(text: Text, facts: ShellFacts | undefined): { said: string; old: boolean } {
  if (!facts) return { said: '', old: false };
  if (facts.lastBackup === null) return { said: text.t('backup-never'), old: true };
  const instant = new Date(facts.lastBackup);
  const day = dayOfInstant(instant);
  const age = daysBetween(day, text.today);
  const near = text.relative(day);
  const said = age <= 1 ? text.t('backup-at', { day: near, time: text.time(instant) }) : near;
  return { said, old: age > BACKUP_GROWS_OLD_DAYS };
}

export interface SideNavProps {
  facts: ShellFacts | undefined;
  onSearch: () => void;
  onUndo: () => void;
}

export function SideNav({ facts, onSearch, onUndo }: SideNavProps) {
  const text = useText();
  const { t, number } = text;
  const path = usePath().split('?')[0] ?? '/';
  const backup = lastBackup(text, facts);
  const undoName = facts?.undo ? t('undo-named', { change: changeText(text, facts.undo) }) : t('undo-nothing');
  return (
    <nav className="side" aria-label={t('nav-label')}>
      <Link className="reg" to="/settings/register" title={facts?.registerName}>
        <Mark size={24} />
        <span className="reg-t">
          <span className="sr">{t('nav-register')} </span>
          <span className="reg-n">{facts?.registerName ?? ''}</span>
          {facts?.isExample && <span className="ex">{t('example-register')}</span>}
        </span>
        <ChevronUpDownIcon aria-hidden fontSize={14} />
      </Link>
      <button className="gosearch" type="button" aria-keyshortcuts="Control+K" title={t('nav-search')} onClick={onSearch}>
        <MagnifyingGlassIcon aria-hidden fontSize={16} />
        <span>{t('nav-search')}</span>
        <KeyHint>Ctrl K</KeyHint>
      </button>
      <ul className="nav">
        {PLACES.map((place) => {
          const Icon = place.icon;
          const count = place.count && facts ? facts[place.count] : 0;
          return (
            <li key={place.to} className={place.gap ? 'gap' : undefined}>
              <Link to={place.to} aria-current={isAt(place, path) ? 'page' : undefined} title={t(place.name)}>
                <Icon aria-hidden fontSize={18} />
                <span className="nl">{t(place.name)}</span>
                {place.count && count > 0 && (
                  <span className="nc">
                    <span aria-hidden="true">{number(count)}</span>
                    <span className="sr">{t(`${place.name}-count`, { count })}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
      <div className="foot">
        <button type="button" aria-keyshortcuts="Control+Z" disabled={!facts?.undo} title={undoName} onClick={onUndo}>
          <ArrowUndoIcon aria-hidden fontSize={16} />
          <span className="undo-name">{undoName}</span>
        </button>
        <Link className="bk" to="/settings/backup" title={`${t('backup-last')} ${backup.said}`}>
          {backup.old ? <Sym name="warning" /> : <HddDownIcon aria-hidden fontSize={16} />}
          <span>
            <span className="bk-a">{t('backup-last')}</span>
            <span className="bk-b">{backup.said}</span>
          </span>
        </Link>
      </div>
    </nav>
  );
}
