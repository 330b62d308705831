import { fireEvent, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Preferences } from '../api/bindings';
import { takePreferences } from '../api/preferences';
import { answerSample, startSample } from '../api/sample';
import { nextZoom, useZoomKeys, zoomOf } from './zoom';

it('steps up and down between the usual sizes, and stops at the ends', () => {
  expect(nextZoom(100, 1)).toBe(110);
  expect(nextZoom(100, -1)).toBe(90);
  expect(nextZoom(300, 1)).toBe(300);
  expect(nextZoom(50, -1)).toBe(50);
});

it('hears the plus and minus of any keyboard, and nought for the usual size', () => {
  expect([zoomOf('+', 100), zoomOf('=', 100), zoomOf('-', 100), zoomOf('−', 100), zoomOf('0', 175)]).toEqual([
    110, 110, 90, 90, 100,
  ]);
  expect(zoomOf('s', 100)).toBeNull();
});

it('the size that was kept is set at the start, and a key’s is kept for the next', async () => {
  const set: unknown[] = [];
  const kept: unknown[] = [];
  startSample();
  answerSample('zoom', ({ percent }) => set.push(percent));
  answerSample('keep_preferences', ({ preferences }) => kept.push((preferences as Preferences).zoom));
  takePreferences({ zoom: 125 });
  renderHook(() => useZoomKeys());
  expect(set).toEqual([125]);
  fireEvent.keyDown(window, { key: '+', ctrlKey: true });
  await waitFor(() => expect(kept).toEqual([150]));
  fireEvent.keyDown(window, { key: '0', ctrlKey: true });
  await waitFor(() => expect(kept).toEqual([150, 100]));
  expect(set).toEqual([125, 150, 100]);
});
