//! The frame of the window: navigation, the page, the palette, undo and redo from anywhere.

import { useQueryClient } from '@tanstack/react-query';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useChange } from '../api/change';
import { onBackupsChanged, onOpenWeek, onTouched } from '../api/client';
import { sentenceOf } from '../api/failure';
import { usePreferences } from '../api/preferences';
import { staleBy, useQueryOf } from '../api/query';
import { useLocking } from '../api/session';
import { redoLast, sayMeeting, shellFacts, undoLast } from '../api/shell';
import { useOfferedCommands } from '../components/commands';
import { goBack, matchPath, navigate, usePath } from '../components/navigation';
import { RegisterName } from '../components/PageHeader';
import { useShortcut } from '../components/shortcuts';
import { useToasts } from '../components/Toasts';
import { useText } from '../text/TextProvider';
import { changeText } from './change-text';
import { ErrorBoundary } from './ErrorBoundary';
import { useIdle } from './idle';
import { KeyboardHelp } from './KeyboardHelp';
import { Palette } from './Palette';
import { registerName, useRegisterSwitch } from './RegisterMenu';
import { pageOf } from './routes';
import { SideNav } from './SideNav';
import './shell.css';
import { useWindowCommands } from './window-commands';

/** Often enough for a word that counts days. */
const LOOK_EVERY_MS = 600_000;

/** Keeps what is said of the newest copy true: it grows old by itself. */
function useBackupAge() {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => void staleBy(client, ['backup']);
    const stop = onBackupsChanged(look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [client]);
}

export function Shell() {
  const text = useText();
  const { t } = text;
  const path = usePath();
  const page = path.split('?')[0] ?? '/';
  const client = useQueryClient();
  const toasts = useToasts();
  const main = useRef<HTMLElement>(null);
  const [floating, setFloating] = useState<'palette' | 'keys' | null>(null);
  const facts = useQueryOf(shellFacts, null).data;

  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  // What was told before offers to take back a change that is no longer the latest.
  const tellOnly = (said: string) => {
    toasts.clear();
    toasts.tell({ text: said });
  };
  const undo = useChange(undoLast, {
    done: (change) => tellOnly(t('undone', { change: changeText(text, change) })),
    failed,
  });
  const redo = useChange(redoLast, {
    done: (change) => tellOnly(t('redone', { change: changeText(text, change) })),
    failed,
  });
  const takeBack = () => undo.mutate(null);
  const doAgain = () => redo.mutate(null);
  const offered = useOfferedCommands();

  useShortcut('ctrl+k', () => setFloating('palette'));
  // Each press is one step; a key that is held down is not many.
  useShortcut('ctrl+z', (event) => event.repeat || takeBack());
  useShortcut('ctrl+y', (event) => event.repeat || doAgain());
  useShortcut('ctrl+shift+z', (event) => event.repeat || doAgain());
  useShortcut('alt+arrowleft', goBack);
  useShortcut('?', () => setFloating('keys'));
  useShortcut('ctrl+n', () => offered.find((command) => command.keys === 'Ctrl N')?.run());

  useEffect(() => onTouched((touched) => void staleBy(client, touched)), [client]);
  useEffect(() => onOpenWeek(() => navigate('/')), []);
  useBackupAge();

  const { open, question } = useRegisterSwitch();
  const locking = useLocking({ failed });
  const sealed = facts?.register.sealed ?? false;
  const { lockAfter } = usePreferences();
  const lock = () => locking.isPending || locking.mutate(null);
  useShortcut('ctrl+l', lock, sealed);
  useIdle(sealed ? lockAfter : 0, lock);
  const commands = useWindowCommands({ onKeys: () => setFloating('keys'), onOpen: open, onLock: sealed ? lock : null });

  // A meeting has the whole window: it is seen by both sides.
  const whole = matchPath('/meeting/:id/run', page) !== null;
  useEffect(() => sayMeeting(whole), [whole]);
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  const register = facts?.register;
  const name =
    register &&
    (register.example ? t('register-title-example', { name: registerName(text, register) }) : registerName(text, register));
  return (
    <RegisterName value={name ?? null}>
      <div className={whole ? 'app app-whole' : 'app'}>
        {/* biome-ignore lint/a11y/useValidAnchor: the address after # is the page, so the jump is made by hand */}
        <a className="skip" href="#main" onClick={skip}>
          {t('skip-to-content')}
        </a>
        {!whole && <SideNav facts={facts} onSearch={() => setFloating('palette')} onUndo={takeBack} onOpen={open} />}
        <main ref={main} className="main" id="main" tabIndex={-1}>
          {register?.example && <p className="example-bar">{t('example-register')}</p>}
          <ErrorBoundary page={page}>{pageOf(path)}</ErrorBoundary>
        </main>
      </div>
      {question}
      {floating === 'palette' && (
        <Palette commands={commands} onClose={() => setFloating(null)} onKeys={() => setFloating('keys')} />
      )}
      {floating === 'keys' && <KeyboardHelp onClose={() => setFloating(null)} />}
    </RegisterName>
  );
}
