import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useIdle } from './idle';

const MINUTE = 60_000;
const press = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

describe('nobody at the keyboard', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is told once, when the time has passed', () => {
    const away = vi.fn();
    renderHook(() => useIdle(15, away));
    vi.advanceTimersByTime(14 * MINUTE);
    expect(away).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * MINUTE);
    expect(away).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60 * MINUTE);
    expect(away).toHaveBeenCalledTimes(1);
  });

  it('is put off by every key', () => {
    const away = vi.fn();
    renderHook(() => useIdle(15, away));
    vi.advanceTimersByTime(14 * MINUTE);
    press();
    vi.advanceTimersByTime(14 * MINUTE);
    expect(away).not.toHaveBeenCalled();
  });

  it('is told before the key that wakes a laptop that slept', () => {
    const away = vi.fn();
    renderHook(() => useIdle(15, away));
    // The clock goes on and no timer runs.
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    press();
    expect(away).toHaveBeenCalledTimes(1);
  });

  it('is never told when that is wished', () => {
    const away = vi.fn();
    renderHook(() => useIdle(0, away));
    vi.advanceTimersByTime(24 * 60 * MINUTE);
    expect(away).not.toHaveBeenCalled();
  });
});
