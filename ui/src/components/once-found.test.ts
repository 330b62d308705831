import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useOnceFound } from './once-found';

const field = () => {
  const chosen = vi.fn();
  const hook = renderHook(({ found, hit }) => useOnceFound(found, () => chosen(hit)), {
    initialProps: { found: true, hit: 'Engangsprodukter' },
  });
  return { chosen, hook };
};

it('Enter takes what was found', () => {
  const { chosen, hook } = field();
  act(() => hook.result.current.enter());
  expect(chosen.mock.calls).toEqual([['Engangsprodukter']]);
});

it('Enter before the answer takes nothing of the letters before, and what was sought when it comes, once', () => {
  const { chosen, hook } = field();
  hook.rerender({ found: false, hit: 'Engangsprodukter' });
  act(() => hook.result.current.enter());
  expect(chosen).not.toHaveBeenCalled();
  hook.rerender({ found: true, hit: 'English' });
  hook.rerender({ found: false, hit: 'English' });
  hook.rerender({ found: true, hit: 'Engelsk' });
  expect(chosen.mock.calls).toEqual([['English']]);
});

it('typing on after Enter lets go of it', () => {
  const { chosen, hook } = field();
  hook.rerender({ found: false, hit: 'Engangsprodukter' });
  act(() => hook.result.current.enter());
  act(() => hook.result.current.forget());
  hook.rerender({ found: true, hit: 'English' });
  expect(chosen).not.toHaveBeenCalled();
});
