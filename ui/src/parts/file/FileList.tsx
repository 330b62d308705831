//! The files of a document, a step or an item that is stored: read, open, save a copy, attach, remove. Each is done at once.

import { useRef } from 'react';
import { commands, type File, type OwnerRef, type TakenFile } from '../../api/bindings';
import { useChange } from '../../api/change';
import { opened } from '../../api/client';
import { sentenceOf } from '../../api/failure';
import { useQueryOf } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useToasts } from '../../components/Toasts';
import { useText } from '../../text/TextProvider';
import { useDone } from '../change/useDone';
import { AttachFiles } from './AttachFiles';
import { FileRows } from './FileRows';
import { addFiles, ownedFiles, removeFile } from './queries';

export interface FileListProps {
  /** Whose: `ownerOf('step', id)`. */
  owner: OwnerRef;
  /** Only shown: nothing is attached or removed. */
  fixed?: boolean;
  /** Said when there are none and nothing can be attached. */
  none?: string;
  /** Told of what was just attached: a document's form proposes from it. */
  onAttached?: (files: TakenFile[]) => void;
}

/** What opens a stored file and saves a copy of it, and tells when that fails. */
export function useFileDeeds() {
  const text = useText();
  const toasts = useToasts();
  const failed = (error: unknown) => toasts.tell({ text: sentenceOf(text, error), failed: true });
  return {
    open: (id: string) => void opened(commands.openFile(id)).catch(failed),
    save: (id: string) =>
      void opened(commands.saveFile(id)).then((saved) => {
        if (saved) toasts.tell({ text: text.t('files-saved', { path: saved.path }) });
      }, failed),
  };
}

export function FileList({ owner, fixed = false, none, onAttached }: FileListProps) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const done = useDone();
  const deeds = useFileDeeds();
  const list = useRef<HTMLDivElement>(null);
  const { data: files, error, refetch } = useQueryOf(ownedFiles, owner);
  const failed = (thrown: unknown) => toasts.tell({ text: sentenceOf(text, thrown), failed: true });
  const add = useChange(addFiles, {
    done: (_, { files: added }) => {
      const names = added.map((file) => file.name).join(', ');
      done(t('files-attached', { count: added.length, names }));
      onAttached?.(added);
    },
    failed,
  });
  const remove = useChange(removeFile, { failed });
  const takeOut = (file: File) => {
    remove.mutate(file.id, {
      onSuccess: () => {
        done(t('files-removed', { name: file.name }));
        list.current?.querySelector<HTMLElement>('.drop-zone button')?.focus();
      },
    });
  };
  const rows = (files ?? []).map((file) => ({ ...file, key: file.id }));
  return (
    <div ref={list} className="files">
      {error && <ErrorNotice title={t('files-unread')} error={error} onRetry={() => void refetch()} />}
      <FileRows
        files={rows}
        onOpen={(file) => deeds.open(file.id)}
        onSave={(file) => deeds.save(file.id)}
        {...(fixed ? {} : { onRemove: takeOut })}
      />
      {fixed && files?.length === 0 && none && <p className="sub">{none}</p>}
      {!fixed && <AttachFiles onTaken={(taken) => add.mutate({ owner, files: taken })} />}
    </div>
  );
}
