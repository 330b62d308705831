//! Where the window is, kept in the address after `#`, with the way back. Knows no page.

import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let place = 0;
let cameBack = false;

function stateIndex(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number' ? state.place : 0;
}
const tell = () => {
  for (const listener of listeners) listener();
};

window.addEventListener('popstate', () => {
  cameBack = stateIndex() < place;
  place = stateIndex();
  tell();
});

/** The address of the page shown, always beginning with `/`. */
export function currentPath(): string {
  const typed = window.location.hash.slice(1);
  try {
    return decodeURI(typed) || '/';
  } catch {
    return '/';
  }
}

/** Goes to a page. `replace` leaves no step back (a redirect, a changed filter). */
export function navigate(path: string, { replace = false } = {}) {
  if (path === currentPath()) return;
  cameBack = false;
  if (!replace) place += 1;
  history[replace ? 'replaceState' : 'pushState']({ place }, '', `#${encodeURI(path)}`);
  tell();
}

/** One page back, if there is one. */
export function goBack() {
  if (place > 0) history.back();
}

/** Whether the page shown was reached by going back: lists then return to the row that was left. */
export const isReturn = (): boolean => cameBack;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The address of the page shown. */
export const usePath = (): string => useSyncExternalStore(subscribe, currentPath);

/** Holds an address against `/contract/:id/:tab`; answers the named parts, or `null`. Query parts are left out. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = (path.split('?')[0] ?? '').split('/');
  if (wanted.length !== given.length) return null;
  const parts: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = given[index] ?? '';
    if (want.startsWith(':')) {
      if (part === '') return null;
      parts[want.slice(1)] = part;
    } else if (want !== part) {
      return null;
    }
  }
  return parts;
}

/** The values after `?` in the address shown. */
export const usePathQuery = (): URLSearchParams => new URLSearchParams(usePath().split('?')[1] ?? '');

/** A link to a page of the window. */
export function Link({ to, onClick, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return <a href={`#${encodeURI(to)}`} onClick={follow} {...rest} />;
}
