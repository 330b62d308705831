//! The first start, and whenever no register could be opened: the ways to begin.

import {
  BooksIcon,
  ChevronRightIcon,
  FileIcon,
  FilePlusIcon,
  FolderFileIcon,
  PackageIcon,
  PadlockLockedIcon,
  TableIcon,
} from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { sentenceOf } from '../../api/failure';
import { setPreference, usePreferences } from '../../api/preferences';
import { useQueryOf } from '../../api/query';
import { session, useOpening, type WayToOpen } from '../../api/session';
import { ErrorNotice } from '../../components/ErrorNotice';
import { SelectField } from '../../components/fields';
import { Mark } from '../../components/Mark';
import { navigate } from '../../components/navigation';
import { useToasts } from '../../components/Toasts';
import { Progress, useLongWait } from '../../components/Waiting';
import { beginMaking } from '../../parts/keys/making';
import { useChoosingPackage } from '../../parts/keys/useChoosingPackage';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import { useText } from '../../text/TextProvider';
import './first-start.css';

interface Beginning {
  /** The texts' key. */
  key: string;
  way: WayToOpen | 'new' | 'package';
  icon: typeof FileIcon;
  /** Where it leads, if not where the way does by itself. */
  to?: string;
}

const WAYS: readonly Beginning[] = [
  { key: 'start-example', way: 'example', icon: BooksIcon },
  { key: 'start-list', way: 'own', icon: TableIcon, to: '/import?noun=contracts' },
  { key: 'start-own', way: 'own', icon: FileIcon },
  { key: 'start-other', way: 'other', icon: FolderFileIcon },
  { key: 'start-package', way: 'package', icon: PackageIcon },
];
/** For whoever had a register that cannot be opened: its place may be one that no register should be kept in. */
const WAYS_AGAIN: typeof WAYS = [
  ...WAYS.filter(({ to }) => to === undefined),
  { key: 'start-new', way: 'new', icon: FilePlusIcon },
];

/** Where a person who begins is best helped: the example is full, an empty register is not. */
const leadsTo = (way: Beginning['way']): string => (way === 'own' || way === 'new' ? '/contracts' : '/');

export function FirstStartPage() {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const { language } = usePreferences();
  const begun = useQueryOf(session, null).data;
  const wanted = useRef<string | undefined>(undefined);
  const opening = useOpening({
    done: ({ register }, another, way) => {
      if (register && another) navigate(wanted.current ?? leadsTo(way));
    },
  });
  const slow = useLongWait(opening.isPending);
  const choosing = useChoosingPackage();
  // What the user just tried tells more than what was open the last time.
  const refused = choosing.error ?? opening.error ?? (opening.isPending ? null : begun?.refused);
  const wasRefused = begun?.refused !== null && begun?.refused !== undefined;

  useEffect(() => {
    document.title = 'Kravspor';
  }, []);

  const speak = (next: (typeof LANGUAGES)[number] | null) => {
    if (next === null) return;
    setPreference('language', next).catch((error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true }));
  };
  return (
    <main className="fg">
      <div className="fg-c">
        <header>
          <Mark size={56} />
          <div>
            <h1>Kravspor</h1>
            <p className="sub">{t('start-about')}</p>
          </div>
        </header>
        {refused && <ErrorNotice title={t('start-refused')} error={refused} />}
        <h2>{t(wasRefused ? 'start-question-again' : 'start-question')}</h2>
        <ul>
          {(wasRefused ? WAYS_AGAIN : WAYS).map(({ key: named, way, icon: Icon, to }) => {
            // A register that is there already is opened, never made anew.
            const key = way === 'own' && wasRefused ? 'start-own-again' : named;
            return (
              <li key={named}>
                <button
                  type="button"
                  disabled={opening.isPending || choosing.isPending}
                  onClick={() => {
                    wanted.current = to;
                    // A register that is there is opened; one that is not is made with what is to open it.
                    if (way === 'new') beginMaking({ place: 'chosen', to: leadsTo(way) });
                    else if (way === 'own' && begun?.own === false) beginMaking({ place: 'own', to: to ?? leadsTo(way) });
                    else if (way === 'package') choosing.mutate(null);
                    else opening.mutate(way);
                  }}
                >
                  <Icon aria-hidden fontSize={28} />
                  <span>
                    <b>{t(key)}</b>
                    <span>{t(`${key}.said`)}</span>
                  </span>
                  <ChevronRightIcon aria-hidden fontSize={20} />
                </button>
              </li>
            );
          })}
        </ul>
        <div className="fg-wait">{slow && <Progress text={t('start-waiting')} />}</div>
      </div>
      <footer className="fg-f">
        <span>
          <PadlockLockedIcon aria-hidden fontSize={16} />
          {t('start-local')}
        </span>
        <SelectField
          className="fg-language"
          label={t('start-language')}
          value={language}
          onChange={speak}
          options={LANGUAGES.map((one) => ({ value: one, name: LANGUAGE_NAMES[one] }))}
        />
      </footer>
    </main>
  );
}
