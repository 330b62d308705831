import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextProvider } from '../text/TextProvider';
import { type ToastBoard, ToastProvider, useToasts } from './Toasts';

let board: ToastBoard;
function Taker() {
  board = useToasts();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <TextProvider language="nb" today="2026-11-23">
      <ToastProvider>
        <Taker />
      </ToastProvider>
    </TextProvider>,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

const tell = (text: string, more: { failed?: boolean; undo?: () => void } = {}) => act(() => board.tell({ text, ...more }));
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const shown = () => [...document.querySelectorAll('.toast-text')].map((toast) => toast.textContent);

it('the newest takes the place of the one before', () => {
  tell('Kontrakten er lagret', { undo: () => undefined });
  tell('Rapporten er lagret');
  expect(shown()).toEqual(['Rapporten er lagret']);
});

it('an arrow back is shown only where something can be taken back', () => {
  const icons = () => [...document.querySelectorAll('.toast [data-says]')].map((icon) => icon.getAttribute('data-says'));
  tell('Kontrakten er lagret', { undo: () => undefined });
  expect(icons()).toEqual(['undo']);
  tell('Rapporten er lagret');
  expect(icons()).toEqual(['done']);
  tell('Kunne ikke angre', { failed: true });
  expect(icons()).toEqual([]);
});

it('what failed is left standing beside the newest, and does not go by itself', () => {
  tell('Kunne ikke angre', { failed: true });
  tell('Kontrakten er lagret');
  expect(shown()).toEqual(['Kunne ikke angre', 'Kontrakten er lagret']);
  pass(60_000);
  expect(shown()).toEqual(['Kunne ikke angre']);
});

it('ten seconds pass only while it has neither pointer nor focus', () => {
  tell('Kontrakten er lagret', { undo: () => undefined });
  const toast = screen.getByText('Kontrakten er lagret').parentElement as HTMLElement;
  pass(6_000);
  fireEvent.mouseEnter(toast);
  fireEvent.focus(screen.getByRole('button', { name: 'Angre' }));
  pass(20_000);
  fireEvent.mouseLeave(toast);
  pass(20_000);
  expect(shown()).toHaveLength(1);
  fireEvent.blur(screen.getByRole('button', { name: 'Angre' }));
  pass(3_900);
  expect(shown()).toHaveLength(1);
  pass(200);
  expect(shown()).toHaveLength(0);
});
