//! Which steps can follow from how a nonconformity stands, and the column of the board each leads to.

import type { NonconformityState, StepKind } from '../../api/bindings';

const KINDS: readonly StepKind[] = ['notice-sent', 'deadline-set', 'sanctioned', 'corrected', 'verified', 'closed', 'withdrawn'];

/** The steps that can follow, in the order they are taken. */
export function following(state: NonconformityState): StepKind[] {
  const corrected = state === 'corrected' || state === 'verified';
  return KINDS.filter((kind) => kind !== 'verified' || corrected);
}

export interface Column {
  /** The states in it; its name is the first one's. */
  states: readonly [NonconformityState, ...NonconformityState[]];
  /** The step that is taken from it. */
  next: StepKind;
  /** The step that leads to it; none leads to where all begin. */
  reached: StepKind | null;
}

/** The columns: a deadline that runs and one that was missed stand in the same, the missed first. */
export const COLUMNS: readonly Column[] = [
  { states: ['not-notified'], next: 'notice-sent', reached: null },
  { states: ['notified'], next: 'deadline-set', reached: 'notice-sent' },
  { states: ['deadline-running', 'deadline-missed'], next: 'corrected', reached: 'deadline-set' },
  { states: ['sanctioned'], next: 'corrected', reached: 'sanctioned' },
  { states: ['corrected'], next: 'verified', reached: 'corrected' },
  { states: ['verified'], next: 'closed', reached: 'verified' },
];

/** The step by which what stands so comes into a column; nothing if it stands there, or no step leads there. */
export function stepInto(column: Column, state: NonconformityState): StepKind | null {
  if (column.reached === null || column.states.includes(state)) return null;
  return following(state).includes(column.reached) ? column.reached : null;
}
