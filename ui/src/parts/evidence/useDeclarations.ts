//! Reads what was just attached as environmental product declarations. What is none proposes nothing.

import { useState } from 'react';
import { commands, type DeclarationProposal, type TakenFile } from '../../api/bindings';
import { opened } from '../../api/client';
import { asRegisterError, type RegisterError } from '../../api/failure';

/** A declaration, and the file it stands in. */
export interface ReadDeclaration {
  /** Tells it from every other one. */
  key: string;
  proposal: DeclarationProposal;
  file: TakenFile;
}

/** A file that looked like a declaration and could not be read. */
export interface UnreadDeclaration {
  file: TakenFile;
  error: RegisterError;
}

export interface Declarations {
  /** What was found in files that are still attached, in their order. */
  found: readonly ReadDeclaration[];
  unread: readonly UnreadDeclaration[];
  read: (files: readonly TakenFile[]) => void;
}

const MAY_BE = /\.(xml|zip|json)$/i;

/** What one file came to, by its content. */
type Outcome = { proposals: readonly DeclarationProposal[] } | { error: RegisterError };

/** `attached` are the files of the form: what was read of one that is taken away again is not shown. */
export function useDeclarations(attached: readonly TakenFile[]): Declarations {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const read = (files: readonly TakenFile[]) => {
    for (const file of files.filter(({ name }) => MAY_BE.test(name))) {
      const keep = (outcome: Outcome) => setOutcomes((before) => new Map(before).set(file.sha256, outcome));
      opened(commands.readTakenDeclarations(file)).then(
        (proposals) => keep({ proposals }),
        (thrown: unknown) => keep({ error: asRegisterError(thrown) }),
      );
    }
  };
  const found = attached.flatMap((file) => {
    const outcome = outcomes.get(file.sha256);
    if (!outcome || 'error' in outcome) return [];
    return outcome.proposals.map((proposal, place) => ({ key: `${file.sha256} ${place}`, proposal, file }));
  });
  const unread = attached.flatMap((file) => {
    const outcome = outcomes.get(file.sha256);
    return outcome && 'error' in outcome ? [{ file, error: outcome.error }] : [];
  });
  return { found, unread, read };
}
