import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { defineQuery, useQueryOf } from '../api/query';
import { useDay } from './today';

afterEach(() => {
  Reflect.deleteProperty(window, '__TAURI_INTERNALS__');
});

it('when the window is returned to on another day, everything is read again; on the same day nothing is', async () => {
  let today = '2026-11-23';
  Object.assign(window, { __TAURI_INTERNALS__: { invoke: async () => ({ today }) } });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const asked = { lists: 0 };
  const list = defineQuery({ name: 'list', reads: ['contract'], ask: async (_: null) => ++asked.lists });
  const { result } = renderHook(() => ({ day: useDay({ today: '2026-11-22', open: true }), list: useQueryOf(list, null) }), {
    wrapper,
  });
  await waitFor(() => expect(result.current).toMatchObject({ day: '2026-11-23', list: { data: 1 } }));

  await act(async () => window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(asked.lists).toBe(1);

  today = '2026-11-24';
  await act(async () => window.dispatchEvent(new Event('focus')));
  await waitFor(() => expect(result.current).toMatchObject({ day: '2026-11-24', list: { data: 2 } }));
});
