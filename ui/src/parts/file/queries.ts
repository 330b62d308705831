//! What is asked and done about files: those of a document, a step of a nonconformity or an item of a meeting's agenda.

import { commands, type File, type FileOwner, type OwnerRef, type TakenFile } from '../../api/bindings';
import { defineChange } from '../../api/change';
import { opened } from '../../api/client';
import { defineQuery } from '../../api/query';

export const ownedFiles = defineQuery<OwnerRef, File[]>({
  name: 'file.owned',
  reads: ['file'],
  ask: (owner) => opened(commands.ownedFiles(owner)),
});

export const addFiles = defineChange<{ owner: OwnerRef; files: TakenFile[] }, null>({
  name: 'file.add',
  send: ({ owner, files }) => opened(commands.addFiles(owner, files)),
});

export const removeFile = defineChange<string, null>({
  name: 'file.remove',
  send: (id) => opened(commands.removeFile(id)),
});

/** Whose files: `ownerOf('evidence', id)`. */
export const ownerOf = (noun: FileOwner, id: string): OwnerRef => ({ noun, id });
