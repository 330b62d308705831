//! The keys of a command, beside it.

import './key-hint.css';

/** `Ctrl K`. Hidden from screen readers; use `aria-keyshortcuts` on the command itself. */
export const KeyHint = ({ children }: { children: string }) => (
  <kbd className="kbd" aria-hidden="true">
    {children}
  </kbd>
);
