import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { defineChange, useChange } from './change';
import { asRegisterError, RegisterError } from './failure';
import { defineQuery, useQueryOf } from './query';

function wiring() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  return ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

it('a change makes stale what reads a table it touched, and nothing else', async () => {
  const asked = { contracts: 0, suppliers: 0 };
  const contracts = defineQuery({ name: 'contracts', reads: ['contract', 'check'], ask: async (_: null) => ++asked.contracts });
  const suppliers = defineQuery({ name: 'suppliers', reads: ['supplier'], ask: async (_: null) => ++asked.suppliers });
  const answer = defineChange({ name: 'answer', send: async (_: null) => ({ value: 'done', touched: ['check'] }) });
  const { result } = renderHook(
    () => ({ contracts: useQueryOf(contracts, null), suppliers: useQueryOf(suppliers, null), change: useChange(answer) }),
    { wrapper: wiring() },
  );
  await waitFor(() => expect(result.current.suppliers.data).toBe(1));
  await act(() => result.current.change.mutateAsync(null));
  await waitFor(() => expect(result.current.contracts.data).toBe(2));
  expect(asked).toEqual({ contracts: 2, suppliers: 1 });
});

it('what is gone is not shown any more, and comes again if it does', async () => {
  let there = true;
  const one = defineQuery({
    name: 'one',
    reads: ['contract'],
    ask: (_: null) => (there ? Promise.resolve('Renhold') : Promise.reject({ code: 'not-found', params: {} })),
  });
  const undo = defineChange({ name: 'undo', send: async (_: null) => ({ value: null, touched: ['contract'] }) });
  const { result } = renderHook(() => ({ one: useQueryOf(one, null), undo: useChange(undo) }), { wrapper: wiring() });
  await waitFor(() => expect(result.current.one.data).toBe('Renhold'));
  there = false;
  await act(() => result.current.undo.mutateAsync(null));
  await waitFor(() => expect(result.current.one.error?.code).toBe('not-found'));
  expect(result.current.one.data).toBeUndefined();
  there = true;
  await act(() => result.current.undo.mutateAsync(null));
  await waitFor(() => expect(result.current.one.data).toBe('Renhold'));
});

it('a refusal keeps its code, field and values', async () => {
  const refusing = defineChange({
    name: 'refuse',
    send: (_: null) => Promise.reject({ code: 'too-long', field: 'title', params: { max: '200' } }),
  });
  const { result } = renderHook(() => useChange(refusing), { wrapper: wiring() });
  await act(() => result.current.mutateAsync(null).catch(() => undefined));
  await waitFor(() => expect(result.current.error).toBeInstanceOf(RegisterError));
  expect(result.current.error).toMatchObject({ code: 'too-long', field: 'title', params: { max: '200' } });
});

it('what is thrown by anything else is an unexpected error with its reason', () => {
  expect(asRegisterError(new Error('boom'))).toMatchObject({ code: 'unexpected', params: { reason: 'boom' } });
});
