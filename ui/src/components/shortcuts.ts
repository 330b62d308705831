//! Keys that work from anywhere in the window. The newest holder of a key has it, so that a form's Ctrl S wins
//! over the page's; single letters are silent in text fields and can be switched off.

import { useEffect, useEffectEvent } from 'react';

type Handler = (event: KeyboardEvent) => void;

const holders = new Map<string, Handler[]>();
let singleKeys = true;
let listening = false;

/** Whether keys without Ctrl or Alt are heard (WCAG 2.1.4). */
export function setSingleKeys(on: boolean) {
  singleKeys = on;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

function chordOf(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('ctrl');
  if (event.altKey) parts.push('alt');
  const key = event.key.toLowerCase();
  // A question mark or slash needs Shift on some keyboards and not on others.
  if (event.shiftKey && !/^[^\p{L}\p{N}]$/u.test(key)) parts.push('shift');
  return [...parts, key].join('+');
}

function hear(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing) return;
  const chord = chordOf(event);
  const handler = holders.get(chord)?.at(-1);
  if (!handler) return;
  const single = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  if (single && (!singleKeys || isTyping(event.target))) return;
  // In a text field Ctrl Z takes back what was typed, as everywhere.
  if ((chord === 'ctrl+z' || chord === 'ctrl+y' || chord === 'ctrl+shift+z') && isTyping(event.target)) return;
  event.preventDefault();
  handler(event);
}

/** Holds a key (`ctrl+k`, `alt+arrowleft`, `?`, `escape`) while the component is shown and `on` is true. */
export function useShortcut(chord: string, handler: Handler, on = true) {
  const latest = useEffectEvent(handler);
  useEffect(() => {
    if (!on) return;
    if (!listening) {
      window.addEventListener('keydown', hear);
      listening = true;
    }
    const mine: Handler = (event) => latest(event);
    holders.set(chord, [...(holders.get(chord) ?? []), mine]);
    return () => {
      holders.set(
        chord,
        (holders.get(chord) ?? []).filter((other) => other !== mine),
      );
    };
  }, [chord, on]);
}
