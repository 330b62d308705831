//! A card of the board that is dragged with the mouse or a pen: which one, where to, and what follows when it is let go.
//! By finger the board scrolls; the keyboard has keys of its own.

import { type PointerEvent as CardPointer, useEffect, useRef, useState } from 'react';

/** How far a press may waver and still be a click, in pixels. */
const WAVER = 6;

export interface Dragged {
  id: string;
  /** How far it is from where it lay. */
  dx: number;
  dy: number;
  /** The number of the column it is held over. */
  over: number | null;
}

const columnAt = (x: number, y: number): number | null => {
  const column = document.elementsFromPoint(x, y).find((one) => one instanceof HTMLElement && one.dataset.column !== undefined);
  return column instanceof HTMLElement ? Number(column.dataset.column) : null;
};

export interface CardDrag {
  dragged: Dragged | null;
  /** What a card hears. */
  handlers: (id: string) => {
    onPointerDown: (event: CardPointer<HTMLElement>) => void;
    onPointerMove: (event: CardPointer<HTMLElement>) => void;
    onPointerUp: (event: CardPointer<HTMLElement>) => void;
    onPointerCancel: () => void;
  };
  /** Whether the click that is heard now only ended a dragging. */
  wasDragged: () => boolean;
}

/** Hears of cards that are dragged; `onDrop` is told the card and the column it was let go over. */
export function useCardDrag(onDrop: (id: string, column: number) => void): CardDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const pressed = useRef<{ id: string; x: number; y: number; moved: boolean } | null>(null);
  const ended = useRef(false);
  const dragging = dragged !== null;

  useEffect(() => {
    if (!dragging) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      pressed.current = null;
      ended.current = true;
      setDragged(null);
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [dragging]);

  return {
    dragged,
    handlers: (id) => ({
      onPointerDown: (event) => {
        ended.current = false;
        if (event.button !== 0 || event.pointerType === 'touch') return;
        // At once: a quick hand is over another column before it is told to have moved.
        event.currentTarget.setPointerCapture?.(event.pointerId);
        pressed.current = { id, x: event.clientX, y: event.clientY, moved: false };
      },
      onPointerMove: (event) => {
        const press = pressed.current;
        if (press?.id !== id) return;
        const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
        if (!press.moved && Math.hypot(dx, dy) < WAVER) return;
        press.moved = true;
        setDragged({ id, dx, dy, over: columnAt(event.clientX, event.clientY) });
      },
      onPointerUp: (event) => {
        const press = pressed.current;
        pressed.current = null;
        setDragged(null);
        if (press?.id !== id || !press.moved) return;
        ended.current = true;
        const column = columnAt(event.clientX, event.clientY);
        if (column !== null) onDrop(id, column);
      },
      onPointerCancel: () => {
        pressed.current = null;
        setDragged(null);
      },
    }),
    wasDragged: () => {
      const was = ended.current;
      ended.current = false;
      return was;
    },
  };
}
