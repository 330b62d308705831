//! Short news of what was done, with Angre: one at a time, the newest. Stays ten seconds, not counting while it has focus
//! or pointer. Only what failed is left standing beside the newest, until it is closed.

import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useText } from '../text/TextProvider';
import { KeyHint } from './KeyHint';
import { Sym } from './Sym';
import './toasts.css';

const STAYS_MS = 10_000;

export interface ToastNews {
  text: string;
  /** Takes back what the toast tells of. */
  undo?: () => void;
  /** Ctrl Z takes back something else than it does. */
  withoutKey?: boolean;
  /** Something failed; stays until closed. */
  failed?: boolean;
}

export interface ToastBoard {
  tell(news: ToastNews): void;
  clear(): void;
}

const Context = createContext<ToastBoard>({ tell: () => undefined, clear: () => undefined });
export const useToasts = (): ToastBoard => useContext(Context);

interface Shown extends ToastNews {
  id: number;
}
let nextId = 1;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const board = useMemo<ToastBoard>(
    () => ({
      tell: (news) => {
        nextId += 1;
        const id = nextId;
        setShown((before) => [...before.filter((other) => other.failed).slice(-1), { ...news, id }]);
      },
      clear: () => setShown([]),
    }),
    [],
  );
  const close = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  return (
    <Context value={board}>
      {children}
      <Region>
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </Region>
    </Context>
  );
}

function Region({ children }: { children: ReactNode }) {
  const { t } = useText();
  return (
    <section className="toasts" aria-label={t('toast-region')} aria-live="polite" aria-relevant="additions">
      {children}
    </section>
  );
}

/** The arrow back stands only where something can be taken back. */
function Icon({ toast }: { toast: ToastNews }) {
  if (toast.failed) return <Sym name="not-fulfilled" />;
  const Shape = toast.undo ? ArrowUndoIcon : CheckmarkIcon;
  return <Shape aria-hidden fontSize={18} data-says={toast.undo ? 'undo' : 'done'} />;
}

function Toast({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const { t } = useText();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const left = useRef(STAYS_MS);
  const close = useEffectEvent(onClose);
  const stays = toast.failed === true || pointed || focused;
  useEffect(() => {
    if (stays) return;
    const from = Date.now();
    const timer = setTimeout(() => close(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= Date.now() - from;
    };
  }, [stays]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the timer; everything in it is reachable without
    <div
      className="toast"
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Icon toast={toast} />
      <span className="toast-text">{toast.text}</span>
      {toast.undo && (
        <>
          <button
            type="button"
            className="lnk"
            {...(toast.withoutKey ? {} : { 'aria-keyshortcuts': 'Control+Z' })}
            onClick={() => {
              toast.undo?.();
              onClose();
            }}
          >
            {t('button-undo')}
          </button>
          {!toast.withoutKey && <KeyHint>Ctrl Z</KeyHint>}
        </>
      )}
      <Button variant="tertiary" icon aria-label={t('button-close')} className="toast-close" onClick={onClose}>
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
}
