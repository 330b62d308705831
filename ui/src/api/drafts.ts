//! Drafts of forms as the program keeps them in the register, over a closed window.

import { commands, type KeptDraft } from './bindings';
import { opened } from './client';
import { defineQuery } from './query';

/** What an earlier window kept of the forms of the register at a path. Only the open register is asked. */
export const keptDrafts = defineQuery<string, KeptDraft[]>({
  name: 'drafts.kept',
  reads: ['drafts'],
  ask: () => opened(commands.keptDrafts()),
});

export const draftKeeper = {
  keep: (name: string, content: string): Promise<null> => opened(commands.keepDraft(name, content)),
  drop: (name: string): Promise<null> => opened(commands.dropDraft(name)),
};
