//! A new passphrase as it is typed: twice, so that a slip of the finger shuts nobody out.

/** Fewest characters, as the program counts: shorter ones are refused. */
export const SHORTEST = 10;

export interface Typed {
  first: string;
  again: string;
}

export const BLANK: Typed = { first: '', again: '' };

/** What is wrong with it before anybody else is asked: nothing typed, not typed again, or typed otherwise. */
export function wrongWith({ first, again }: Typed): 'missing' | 'again' | 'unlike' | null {
  if (first === '') return 'missing';
  if (again === '') return 'again';
  return first === again ? null : 'unlike';
}
