import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { OpenRegister, Start } from './bindings';
import { usePreferences } from './preferences';
import { defineQuery, useQueryOf } from './query';
import { session, useOpening } from './session';

function wiring() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { client, wrapper };
}
const register = (path: string): OpenRegister => ({
  path,
  name: path,
  organisation: '',
  user: '',
  example: false,
  sealed: false,
});
const start = (open: string | null, last: string | null = open): Start => ({
  version: '1',
  today: '2026-11-23',
  preferences: { language: 'nn', theme: 'dark', letter_keys: false, register: last },
  register: open === null ? null : register(open),
  locked: null,
  damaged: null,
  own: true,
});
/** The program's answers; a function may refuse. */
const answering = (answers: Record<string, () => unknown>) => {
  const invoke = async (command: string) => answers[command]?.() ?? null;
  Object.assign(window, { __TAURI_INTERNALS__: { invoke } });
};

afterEach(() => {
  Reflect.deleteProperty(window, '__TAURI_INTERNALS__');
});

it('a register that cannot be opened is told of, and the preferences hold all the same', async () => {
  answering({
    start: () => Promise.reject({ code: 'register-damaged', field: null, params: {}, sentence: 'Registeret er skadet.' }),
    standing: () => start(null, 'a'),
  });
  const { wrapper } = wiring();
  const { result } = renderHook(() => ({ session: useQueryOf(session, null), preferences: usePreferences() }), { wrapper });
  await waitFor(() => expect(result.current.session.data?.refused?.sentence).toBe('Registeret er skadet.'));
  expect(result.current.preferences).toEqual({
    language: 'nn',
    theme: 'dark',
    letterKeys: false,
    lockAfter: 15,
    zoom: 100,
    reminders: true,
    filters: '',
  });
});

it('a register that is gone is told of by its place', async () => {
  answering({ start: () => start(null, '/usb/a.kravspor') });
  const { wrapper } = wiring();
  const { result } = renderHook(() => useQueryOf(session, null), { wrapper });
  await waitFor(() =>
    expect(result.current.data?.refused).toMatchObject({ code: 'file-missing', params: { path: '/usb/a.kravspor' } }),
  );
});

it('nothing read from one register is kept for another, and choosing none changes nothing', async () => {
  let next = start('b');
  answering({ start: () => start('a'), open_other: () => next });
  const { client, wrapper } = wiring();
  const asked = { contracts: 0 };
  const contracts = defineQuery({ name: 'contracts', reads: ['contract'], ask: async (_: null) => ++asked.contracts });
  const told: [string | undefined, boolean][] = [];
  const { result, rerender } = renderHook(
    () => ({
      session: useQueryOf(session, null),
      contracts: useQueryOf(contracts, null),
      opening: useOpening({ done: (begun, another) => told.push([begun.register?.path, another]) }),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.contracts.data).toBe(1));
  await act(() => result.current.opening.mutateAsync('other'));
  rerender();
  await waitFor(() => expect(result.current.session.data?.register?.path).toBe('b'));
  expect(client.getQueryData(['contracts', null])).not.toBe(1);
  next = start('b');
  await act(() => result.current.opening.mutateAsync('other'));
  expect(told).toEqual([
    ['b', true],
    ['b', false],
  ]);
});
