//! Reads what was just attached, to propose from it. The last file with something to say is the one that is shown.

import { useState } from 'react';
import { commands, type Reading, type TakenFile } from '../../api/bindings';
import { opened } from '../../api/client';

export function useReading(): { reading: Reading | null; read: (files: readonly TakenFile[]) => void } {
  const [reading, setReading] = useState<Reading | null>(null);
  const read = (files: readonly TakenFile[]) => {
    for (const file of files) {
      opened(commands.readTakenFile(file)).then(
        (found) => {
          if (found)
            setReading((before) => (before && before.proposals.length > 0 && found.proposals.length === 0 ? before : found));
        },
        // A file that is gone is told of when the document is saved.
        () => undefined,
      );
    }
  };
  return { reading, read };
}
