//! What the palette can do on every page: go to a page, begin something, change language or look, open another register.

import {
  ArrowsSquarepathIcon,
  ClockDashedIcon,
  FilePdfIcon,
  FilesIcon,
  FileTextIcon,
  GlobeIcon,
  MoonIcon,
  PadlockLockedIcon,
  PlusIcon,
  StethoscopeIcon,
  SunIcon,
  TableIcon,
} from '@navikt/aksel-icons';
import { sentenceOf } from '../api/failure';
import { type Preferences, setPreference, usePreferences } from '../api/preferences';
import type { Command } from '../components/commands';
import { navigate } from '../components/navigation';
import { useToasts } from '../components/Toasts';
import { LANGUAGE_NAMES, LANGUAGES } from '../text/language';
import { useText } from '../text/TextProvider';
import type { RegisterWay } from './RegisterMenu';
import { PLACES } from './SideNav';

const SIZE = 18;

export interface WindowCommands {
  onKeys: () => void;
  onOpen: (way: RegisterWay) => void;
  /** Blank if the open register cannot be locked. */
  onLock: (() => void) | null;
}

/** Not memoised: the palette that shows them is open for moments. */
export function useWindowCommands({ onKeys, onOpen, onLock }: WindowCommands): Command[] {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const { language } = usePreferences();
  const prefer = <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) =>
    setPreference(name, value).catch((error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true }));
  const dark = () => document.documentElement.dataset.colorScheme === 'dark';
  return [
    {
      id: 'new-contract',
      name: t('command-new-contract'),
      icon: <PlusIcon aria-hidden fontSize={SIZE} />,
      run: () => navigate(NEW_CONTRACT),
    },
    {
      id: 'read-notice',
      name: t('command-read-notice'),
      icon: <FileTextIcon aria-hidden fontSize={SIZE} />,
      run: () => navigate(READ_NOTICE),
    },
    {
      id: 'read-list',
      name: t('intake-title'),
      icon: <TableIcon aria-hidden fontSize={SIZE} />,
      run: () => navigate(READ_LIST),
    },
    {
      id: 'make-report',
      name: t('command-make-report'),
      icon: <FilePdfIcon aria-hidden fontSize={SIZE} />,
      run: () => navigate('/reports'),
    },
    ...PLACES.map(({ to, name, icon: Icon }) => ({
      id: to,
      name: t(name),
      icon: <Icon aria-hidden fontSize={SIZE} />,
      run: () => navigate(to),
    })),
    ...CARE.map(({ to, name, icon: Icon }) => ({
      id: to,
      name: t(name),
      icon: <Icon aria-hidden fontSize={SIZE} />,
      run: () => navigate(to),
    })),
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      id: `language-${other}`,
      name: t('command-language', { language: LANGUAGE_NAMES[other] }),
      icon: <GlobeIcon aria-hidden fontSize={SIZE} />,
      run: () => void prefer('language', other),
    })),
    {
      id: 'theme',
      name: t(dark() ? 'command-light' : 'command-dark'),
      icon: dark() ? <SunIcon aria-hidden fontSize={SIZE} /> : <MoonIcon aria-hidden fontSize={SIZE} />,
      run: () => void prefer('theme', dark() ? 'light' : 'dark'),
    },
    ...(['own', 'example', 'other', 'new'] as const).map((way) => ({
      id: `register-${way}`,
      name: t(`register-way-${way}`),
      icon: <ArrowsSquarepathIcon aria-hidden fontSize={SIZE} />,
      run: () => onOpen(way),
    })),
    ...(onLock
      ? [
          {
            id: 'lock',
            name: t('lock-now'),
            keys: 'Ctrl L',
            icon: <PadlockLockedIcon aria-hidden fontSize={SIZE} />,
            run: onLock,
          },
        ]
      : []),
    { id: 'keys', name: t('keys-title'), keys: '?', run: onKeys },
  ];
}

/** Pages under the settings. */
const CARE = [
  { to: '/settings/backups', name: 'care-backups', icon: FilesIcon },
  { to: '/settings/check', name: 'care-check', icon: StethoscopeIcon },
  { to: '/settings/history', name: 'care-history', icon: ClockDashedIcon },
];
const NEW_CONTRACT = '/contracts/new';
const READ_NOTICE = '/contracts/notice';
const READ_LIST = '/import';
