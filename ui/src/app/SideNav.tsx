//! The side navigation: which register, where to go, and what Ctrl Z will undo.

import {
  ArrowUndoIcon,
  BooksIcon,
  CalendarIcon,
  CogIcon,
  ExclamationmarkTriangleIcon,
  FilePdfIcon,
  FileTextIcon,
  HandshakeIcon,
  LineGraphIcon,
  MagnifyingGlassIcon,
  MountainIcon,
  PaperclipIcon,
  PersonGroupIcon,
  QuestionmarkCircleIcon,
  TasklistIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import type { ShellFacts } from '../api/shell';
import { KeyHint } from '../components/KeyHint';
import { Link, usePath } from '../components/navigation';
import { useText } from '../text/TextProvider';
import { BackupLine } from './BackupLine';
import { changeText } from './change-text';
import { RegisterMenu, type RegisterWay } from './RegisterMenu';
import './shell.css';

interface Place {
  to: string;
  /** Text key. */
  name: string;
  icon: typeof CalendarIcon;
  count?: 'due_this_week' | 'contracts' | 'open_nonconformities';
  /** Addresses that also belong to it. */
  also?: string;
  gap?: boolean;
}

export const PLACES: readonly Place[] = [
  { to: '/', name: 'nav-week', icon: CalendarIcon, count: 'due_this_week' },
  { to: '/contracts', name: 'nav-contracts', icon: FileTextIcon, count: 'contracts', also: '/contract/' },
  { to: '/follow-up', name: 'nav-followup', icon: TasklistIcon },
  { to: '/suppliers', name: 'nav-suppliers', icon: PersonGroupIcon },
  { to: '/meetings', name: 'nav-meetings', icon: HandshakeIcon, also: '/meeting/' },
  { to: '/nonconformities', name: 'nav-nonconformities', icon: ExclamationmarkTriangleIcon, count: 'open_nonconformities' },
  { to: '/evidence', name: 'nav-evidence', icon: PaperclipIcon },
  { to: '/measurements', name: 'nav-measurements', icon: LineGraphIcon },
  { to: '/goals', name: 'nav-goals', icon: MountainIcon },
  { to: '/reports', name: 'nav-reports', icon: FilePdfIcon },
  { to: '/library', name: 'nav-library', icon: BooksIcon, gap: true },
  { to: '/bin', name: 'nav-bin', icon: TrashIcon },
  { to: '/settings', name: 'nav-settings', icon: CogIcon },
  { to: '/help', name: 'nav-help', icon: QuestionmarkCircleIcon },
];

const isAt = (place: Place, path: string): boolean =>
  path === place.to ||
  (place.to !== '/' && path.startsWith(`${place.to}/`)) ||
  (place.also !== undefined && path.startsWith(place.also));

export interface SideNavProps {
  facts: ShellFacts | undefined;
  onSearch: () => void;
  onUndo: () => void;
  onOpen: (way: RegisterWay) => void;
}

export function SideNav({ facts, onSearch, onUndo, onOpen }: SideNavProps) {
  const text = useText();
  const { t, number } = text;
  const path = usePath().split('?')[0] ?? '/';
  const undo = facts?.undo.undo;
  const undoName = undo ? t('undo-named', { change: changeText(text, undo) }) : t('undo-nothing');
  return (
    <nav className="side" aria-label={t('nav-label')}>
      <RegisterMenu register={facts?.register} onOpen={onOpen} />
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
        {facts && <BackupLine mark={facts.backup} example={facts.register.example} />}
        <button type="button" aria-keyshortcuts="Control+Z" disabled={!undo} title={undoName} onClick={onUndo}>
          <ArrowUndoIcon aria-hidden fontSize={16} />
          <span className="undo-name">{undoName}</span>
        </button>
      </div>
    </nav>
  );
}
