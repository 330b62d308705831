//! The requirement library as it is asked for, and wordings with their blanks filled.

import { commands, type LibraryLevel, type LibraryRequirement } from '../../api/bindings';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';
import type { Language } from '../../text/language';
import { hasEveryWord } from '../../text/words';

/** All kinds. Asked for each language, since the texts come with it. */
export const library = defineQuery<Language, LibraryRequirement[]>({
  name: 'library.all',
  reads: [],
  ask: () => opened(commands.library()),
});

/** A wording in pieces: plain text, and the blanks that are not filled yet. */
export type Piece = { text: string; blank: boolean };

/** Values by the blank's name. What is not filled stays as `[label]`. */
export function filledWording(level: LibraryLevel, values: Readonly<Record<string, string>> = {}): Piece[] {
  const byLabel = new Map(level.blanks.map((blank) => [`[${blank.label}]`, blank.name]));
  return level.wording
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = byLabel.get(part);
      if (name === undefined) return { text: part, blank: false };
      const value = values[name]?.trim();
      return value ? { text: value, blank: false } : { text: part, blank: true };
    });
}

/** Whether everything a person typed is found in what the library says of a kind. */
export function matchesWords(requirement: LibraryRequirement, typed: string): boolean {
  const all = [requirement.name, requirement.purpose, requirement.question, requirement.proof]
    .concat(requirement.levels.map((level) => level.wording))
    .join(' ');
  return hasEveryWord(all, typed);
}
