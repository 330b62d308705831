//! Room that scrolls sideways when what is in it is wider: reached by Tab, so that the arrows can move it.

import type { ReactNode } from 'react';
import './page.css';

/** `label` names it for screen readers. */
export function ScrollSideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll it
    <div className="scroll-x" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
