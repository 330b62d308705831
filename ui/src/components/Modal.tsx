//! A window within the window: the rest is inert, Esc closes, focus returns to where it was.

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useShortcut } from './shortcuts';
import './modal.css';

export interface ModalProps {
  /** Closing by Esc, by the ground around, or by the caller. */
  onClose: () => void;
  className: string;
  /** The name, or the id of the element that is. */
  label?: string;
  labelledBy?: string;
  children: ReactNode;
}

/** What takes the focus: what is marked, else what is to be filled in, else the main button; not the closing cross. */
const FIRST = '[data-autofocus], .dialog-body :is(input, select, textarea), .dialog-foot button:last-child';

export function Modal({ onClose, className, label, labelledBy, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  // The newest holder has the key: what lies below, such as a panel that Esc closes too, stays as it is.
  useShortcut('escape', onClose);
  // Something new would be begun below it, where nothing can be reached.
  useShortcut('ctrl+n', () => undefined);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (!shown) return;
    shown.showModal();
    shown.querySelector<HTMLElement>(FIRST)?.focus();
    const cancelled = (event: Event) => {
      event.preventDefault();
      close();
    };
    const pressed = (event: MouseEvent) => {
      if (event.target === shown) close();
    };
    shown.addEventListener('cancel', cancelled);
    shown.addEventListener('mousedown', pressed);
    return () => {
      shown.removeEventListener('cancel', cancelled);
      shown.removeEventListener('mousedown', pressed);
      shown.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={`modal ${className}`} aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </dialog>
  );
}
