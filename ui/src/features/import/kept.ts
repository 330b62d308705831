//! What stays while the window is open, so that a look at another screen loses nothing. The list itself is kept by the program.

import type { Noun, RowState, TakenIn } from '../../api/bindings';
import type { Step } from './steps';

export interface Done {
  noun: Noun;
  file: string;
  taken: TakenIn;
}

interface Kept {
  step: Step;
  /** Which rows are shown; nothing = all. */
  shown: RowState | null;
  /** What was read in last. */
  done: Done | null;
}

const FRESH: Omit<Kept, 'done'> = { step: 'file', shown: null };

export const kept: Kept = { ...FRESH, done: null };

/** Another list: nothing of the one before holds. */
export function forget(): void {
  Object.assign(kept, FRESH, { done: null });
}
