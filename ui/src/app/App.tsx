//! Puts the window together: which register is open, language, data, toasts, and the frame.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { sayReady } from '../api/client';
import { draftKeeper, keptDrafts } from '../api/drafts';
import { onOtherLanguage, usePreferences } from '../api/preferences';
import { useQueryOf } from '../api/query';
import { type DamagedRegister, type LockedRegister, session } from '../api/session';
import { CommandProvider } from '../components/commands';
import { type FoundDraft, keepDraftsWith } from '../components/draft';
import { ErrorNotice } from '../components/ErrorNotice';
import { ToastProvider, useToasts } from '../components/Toasts';
import { DamagedPage } from '../features/start/DamagedPage';
import { FirstStartPage } from '../features/start/FirstStartPage';
import { LockedPage } from '../features/start/LockedPage';
import { NewRegisterPage } from '../features/start/NewRegisterPage';
import { tellAfter } from '../parts/care/after';
import { useMaking } from '../parts/keys/making';
import { TextProvider, useText } from '../text/TextProvider';
import { useAppearance } from './appearance';
import { ErrorBoundary } from './ErrorBoundary';
import { registerName } from './RegisterMenu';
import { Shell } from './Shell';
import { useDay } from './today';
import { useZoomKeys } from './zoom';

const client = new QueryClient({
  defaultOptions: {
    // The backend is on this machine and says itself what has become stale: nothing goes stale by time.
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Texts in the chosen language and on the register's day; nothing before it is known how things stand. */
function Texts({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const { data, isPending } = useQueryOf(session, null);
  const today = useDay(data ? { today: data.today, open: data.register !== null } : null);
  useAppearance();
  // Sentences that the program itself has written stand in the language they were asked for in.
  useEffect(() => onOtherLanguage(() => void client.invalidateQueries()), []);
  useZoomKeys();
  useEffect(() => {
    if (!isPending) sayReady();
  }, [isPending]);
  if (isPending) return null;
  return (
    <TextProvider language={language} today={today}>
      {children}
    </TextProvider>
  );
}

/** The first start as long as no register is open; else the frame, anew for each register. */
function Window() {
  const { data, error, refetch } = useQueryOf(session, null);
  const making = useMaking();
  if (error) return <StartFault error={error} onRetry={() => void refetch()} />;
  if (making)
    return (
      <ErrorBoundary page="making">
        <NewRegisterPage making={making} />
      </ErrorBoundary>
    );
  if (data?.locked) return <Locked key={data.locked.path} register={data.locked} />;
  const register = data?.register;
  if (!register && data?.damaged) return <Damaged key={`${data.damaged.path} ${data.turn}`} register={data.damaged} />;
  if (!register)
    return (
      <ErrorBoundary page="start">
        <FirstStartPage />
      </ErrorBoundary>
    );
  return <Opened key={`${register.path} ${data.turn}`} path={register.path} />;
}

function Locked({ register }: { register: LockedRegister }) {
  const text = useText();
  const toasts = useToasts();
  // News of what was done names what is in the register.
  useEffect(() => {
    toasts.clear();
    tellAfter(null);
  }, [toasts]);
  return <LockedPage register={register} name={registerName(text, { organisation: '', name: register.name })} />;
}

function Damaged({ register }: { register: DamagedRegister }) {
  const text = useText();
  return (
    <ErrorBoundary page="damaged">
      <DamagedPage register={register} name={registerName(text, { organisation: '', name: register.name })} />
    </ErrorBoundary>
  );
}

/** The frame, when it is known what an earlier window kept of the register's forms. */
function Opened({ path }: { path: string }) {
  const kept = useQueryOf(keptDrafts, path);
  if (kept.isPending) return null;
  return <Drafting kept={kept.data ?? []} />;
}

function Drafting({ kept }: { kept: readonly FoundDraft[] }) {
  // Before any form opens.
  useState(() => keepDraftsWith(draftKeeper, kept));
  return <Shell />;
}

function StartFault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main className="page-fault">
      <ErrorNotice title="Kravspor" error={error} onRetry={onRetry} />
    </main>
  );
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Texts>
        <ToastProvider>
          <CommandProvider>
            <Window />
          </CommandProvider>
        </ToastProvider>
      </Texts>
    </QueryClientProvider>
  );
}
