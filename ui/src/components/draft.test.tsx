import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FoundDraft, forgetDrafts, keepDraftsWith, useDraft, useUnsavedDrafts } from './draft';
import { merged } from './draft-merge';

interface Form {
  title: string;
  notes: string;
  ends: string | null;
  codes: string[];
}
const saved: Form = { title: 'Kopipapir', notes: '', ends: null, codes: [] };
let file = new Map<string, string>();

/** The program is started anew with what lies in the file. */
function start(kept: readonly FoundDraft[] = []) {
  file = new Map(kept.map(({ name, content }) => [name, content]));
  keepDraftsWith(
    {
      keep: async (name, content) => file.set(name, content),
      drop: async (name) => file.delete(name),
    },
    kept,
  );
}
const open = (from: Form = saved) => renderHook(() => useDraft('contract/1', from));
const kept = (base: unknown, value: unknown): FoundDraft => ({
  name: 'contract/1',
  at: '2026-11-20T14:05:00Z',
  content: JSON.stringify({ base, value }),
});

beforeEach(async () => {
  vi.useFakeTimers();
  start();
  await forgetDrafts();
});
afterEach(() => {
  vi.useRealTimers();
});

it('what is typed is written after a pause, once', () => {
  const form = open();
  act(() => form.result.current.edit('title', 'K'));
  act(() => form.result.current.edit('title', 'Ko'));
  expect(file.size).toBe(0);
  vi.advanceTimersByTime(500);
  expect(JSON.parse(file.get('contract/1') ?? '')).toEqual({ base: saved, value: { ...saved, title: 'Ko' } });
});

it('a draft of an earlier window is there when its form opens, and says when it is from', () => {
  start([kept(saved, { ...saved, title: 'Papir' })]);
  const form = open();
  expect(form.result.current.value.title).toBe('Papir');
  expect(form.result.current.found).toBe('2026-11-20T14:05:00Z');
  expect(form.result.current.dirty).toBe(true);
  expect(renderHook(useUnsavedDrafts).result.current).toBe(1);
  const before = file.get('contract/1');
  vi.advanceTimersByTime(500);
  expect(file.get('contract/1')).toBe(before);
});

it('what is dropped or saved is neither in the form nor in the file', () => {
  start([kept(saved, { ...saved, title: 'Papir' })]);
  const form = open();
  act(() => form.result.current.forget());
  expect(form.result.current.value).toEqual(saved);
  expect(form.result.current.found).toBeNull();
  vi.advanceTimersByTime(500);
  expect(file.size).toBe(0);
});

it('a draft takes back nothing that was saved after it was typed', () => {
  start([kept(saved, { ...saved, title: 'Papir' })]);
  const now: Form = { ...saved, notes: 'Endret etterpå', ends: '2027-12-31' };
  expect(open(now).result.current.value).toEqual({ ...now, title: 'Papir' });
});

it('what is no draft, or says what is saved already, is let go', () => {
  for (const content of ['{', '7', JSON.stringify({ base: saved, value: saved })]) {
    start([{ ...kept(saved, saved), content }]);
    const form = open();
    expect(form.result.current).toMatchObject({ value: saved, dirty: false, found: null });
    expect(file.size).toBe(0);
    form.unmount();
  }
});

it('only what has the shape of the form is taken from a draft', () => {
  const value = { title: 7, notes: 'n', ends: '2027-01-01', codes: 'x', more: 1 };
  expect(merged(saved, {}, value)).toEqual({ title: 'Kopipapir', notes: 'n', ends: '2027-01-01', codes: [] });
  expect(merged({ inner: saved }, { inner: saved }, { inner: { ...saved, codes: ['1'] } })).toEqual({
    inner: { ...saved, codes: ['1'] },
  });
});

it('what is saved or undone below what is typed is followed, in every field that nobody typed in', () => {
  const form = renderHook(({ from }) => useDraft('contract/1', from), { initialProps: { from: { ...saved, notes: 'Sendt' } } });
  act(() => form.result.current.edit('title', 'Papir'));
  form.rerender({ from: saved });
  expect(form.result.current.value).toEqual({ ...saved, title: 'Papir' });
  vi.advanceTimersByTime(500);
  expect(JSON.parse(file.get('contract/1') ?? '')).toEqual({ base: saved, value: { ...saved, title: 'Papir' } });
});

it('what is typed back to what is saved is no draft, and follows what is saved', () => {
  const form = renderHook(({ from }) => useDraft('contract/1', from), { initialProps: { from: saved } });
  act(() => form.result.current.edit('title', 'Papir'));
  act(() => form.result.current.edit('title', saved.title));
  const undone = { ...saved, title: 'Før' };
  form.rerender({ from: undone });
  expect(form.result.current).toMatchObject({ value: undone, dirty: false });
});
