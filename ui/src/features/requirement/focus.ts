//! Where the focus goes when what held it has left the page.

/** Focuses the first of these that is there once the page is drawn, if nothing else has taken the focus. */
export function focusWhenDrawn(...selectors: string[]) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      for (const selector of selectors) {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) continue;
        found.focus();
        return;
      }
    }),
  );
}

/** The row of the list that the arrows move from. */
export const ACTIVE_ROW = 'main [role=row][tabindex="0"]';
export const PANEL = '.side-panel button';
