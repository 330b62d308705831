//! Reads what was just attached as environmental product declarations. What is none proposes nothing.

import { useState } from 'react';
import { commands, type DeclarationProposal, type TakenFile } from '../../api/bindings';
import { opened } from '../../api/client';
import { asRegisterError } from '../../api/failure';

export interface Declarations {
  /** What was found, in the order of the files. */
  found: readonly DeclarationProposal[];
  /** Why the latest file that looked like one could not be read. */
  error: unknown;
  read: (files: readonly TakenFile[]) => void;
}

const MAY_BE = /\.(xml|zip|json)$/i;

export function useDeclarations(): Declarations {
  const [found, setFound] = useState<readonly DeclarationProposal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const read = (files: readonly TakenFile[]) => {
    for (const file of files.filter(({ name }) => MAY_BE.test(name))) {
      opened(commands.readTakenDeclarations(file)).then(
        (proposals) => {
          setError(null);
          setFound((before) => [...before, ...proposals]);
        },
        (thrown: unknown) => setError(asRegisterError(thrown)),
      );
    }
  };
  return { found, error, read };
}
