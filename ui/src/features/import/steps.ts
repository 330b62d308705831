//! The steps of reading a list in, what keeps a step from being gone to, and what two columns may not both be. Holds no screen.

import type { ColumnUse, IntakeView, PreviewView } from '../../api/bindings';

export const STEPS = ['file', 'columns', 'rows', 'take-in'] as const;
export type Step = (typeof STEPS)[number];

export const pathOf = (step: Step): string => `/import/${step}`;
export const stepOf = (name: string): Step | null => STEPS.find((step) => step === name) ?? null;

/** What has to be done before a step: the first thing that is missing, or nothing. */
export type Hindrance = 'columns-missing' | 'columns-twice' | 'dates' | 'rows' | null;

/** Columns, by place, that another one before them is read as too. */
export function twice(uses: readonly ColumnUse[]): Map<number, number> {
  const first = new Map<string, number>();
  const found = new Map<number, number>();
  for (const [place, { field }] of uses.entries()) {
    if (field === null) continue;
    const before = first.get(field);
    if (before === undefined) first.set(field, place);
    else found.set(place, before);
  }
  return found;
}

/** The required fields that no column is read as. */
export const missing = (view: IntakeView, uses: readonly ColumnUse[]): string[] =>
  view.fields.filter(({ name, required }) => required && !uses.some(({ field }) => field === name)).map(({ name }) => name);

/** Columns, by place, whose days can be read in two ways, and nobody has said which. */
export const unanswered = (view: IntakeView): number[] => view.columns.flatMap(({ days }, place) => (days?.ask ? [place] : []));

/** What keeps a step from being gone to. */
export function hindrance(step: Step, view: IntakeView, preview: PreviewView | undefined): Hindrance {
  if (step === 'file' || step === 'columns') return null;
  const uses = view.columns.map(({ used }) => used);
  if (missing(view, uses).length > 0) return 'columns-missing';
  if (twice(uses).size > 0) return 'columns-twice';
  if (unanswered(view).length > 0) return 'dates';
  return step === 'take-in' && !preview?.ready ? 'rows' : null;
}

/** The field of a column is another. */
export const withField = (uses: readonly ColumnUse[], place: number, field: string | null): ColumnUse[] =>
  uses.map((used, at) => (at === place ? { field, dates: null } : used));

/** The field goes from the column that has it to another. */
export const movedField = (uses: readonly ColumnUse[], place: number): ColumnUse[] =>
  uses.map((used, at) =>
    at !== place && used.field !== null && used.field === uses[place]?.field ? { field: null, dates: null } : used,
  );
