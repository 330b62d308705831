//! Puts the window together: language, data, toasts, and the frame.

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { sayReady } from '../api/client';
import { useQueryOf } from '../api/query';
import { shellFacts } from '../api/shell';
import { CommandProvider } from '../components/commands';
import { ToastProvider } from '../components/Toasts';
import { dayOfInstant } from '../text/calendar';
import { TextProvider } from '../text/TextProvider';
import { usePreferences } from './preferences';
import { Shell } from './Shell';

const client = new QueryClient({
  defaultOptions: {
    // The backend is on this machine and says itself what has become stale: nothing goes stale by time.
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const MINUTE_MS = 60_000;

/** The register's day, and this machine's until that has answered. */
function Texts({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const facts = useQueryOf(shellFacts, null);
  const [local, setLocal] = useState(() => dayOfInstant(new Date()));
  const { refetch, isPending } = facts;
  useEffect(() => {
    if (!isPending) sayReady();
  }, [isPending]);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = dayOfInstant(new Date());
      if (now === local) return;
      // A new day: everything relative to today is another.
      setLocal(now);
      void refetch();
      void client.invalidateQueries();
    }, MINUTE_MS);
    return () => clearInterval(timer);
  }, [local, refetch]);
  return (
    <TextProvider language={language} today={facts.data?.today ?? local}>
      {children}
    </TextProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Texts>
        <ToastProvider>
          <CommandProvider>
            <Shell />
          </CommandProvider>
        </ToastProvider>
      </Texts>
    </QueryClientProvider>
  );
}
