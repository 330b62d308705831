//! The addresses of the list of documents: which view, which document, a new one.

/** What is shown: everything, what must be acted on, what is missing. */
export const VIEWS = ['all', 'act', 'missing'] as const;
export type View = (typeof VIEWS)[number];

export const places = {
  view: (base: string, view: View) => (view === 'all' ? base : `${base}?view=${view}`),
  document: (base: string, view: View, id: string) => `${base}?${view === 'all' ? '' : `view=${view}&`}document=${id}`,
  /** A new document, for a requirement if one is named. */
  begin: (base: string, requirement?: string) => `${base}?new=1${requirement === undefined ? '' : `&requirement=${requirement}`}`,
};
