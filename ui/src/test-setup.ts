//! What every test needs: a clean page afterwards, time, and the sizes jsdom does not have.

import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

// A laptop that builds at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 30_000 });

// jsdom lacks it, and the design system's polyfills ask for it.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

// jsdom draws no animations; the design system's spinner asks for them.
if (typeof document !== 'undefined') document.getAnimations ??= () => [];

if (typeof HTMLElement !== 'undefined') {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 400 });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 1000 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 400 });
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number, top?: number) {
    this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : (top ?? 0);
    this.dispatchEvent(new Event('scroll'));
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
