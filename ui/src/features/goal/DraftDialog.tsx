//! A dialog with a form whose draft is kept: Esc leaves what is typed for later, Avbryt lets go of it.

import { Fragment, type ReactNode } from 'react';
import { Dialog } from '../../components/Dialog';
import { DraftNote } from '../../components/DraftNote';
import type { Draft } from '../../components/draft';
import { Form } from '../../components/Form';
import type { UnreadFields } from '../../components/unread';

export interface DraftDialogProps<Value> {
  title: string;
  failedTitle: string;
  draft: Draft<Value>;
  unread: UnreadFields;
  saving: boolean;
  error: unknown;
  onSave: () => void;
  onClose: () => void;
  fields: (edit: (part: Partial<Value>) => void) => ReactNode;
}

export function DraftDialog<Value>({ draft, ...props }: DraftDialogProps<Value>) {
  return (
    <Dialog title={props.title} onClose={props.onClose} actions={null}>
      <Form
        saving={props.saving}
        error={props.error}
        unread={props.unread.any}
        failedTitle={props.failedTitle}
        onSave={props.onSave}
        onCancel={() => {
          draft.forget();
          props.onClose();
        }}
      >
        <DraftNote draft={draft} />
        {/* Drawn anew when the draft is dropped: a field holds what is typed in it. */}
        <Fragment key={draft.turn}>{props.fields((part) => draft.set((before) => ({ ...before, ...part })))}</Fragment>
      </Form>
    </Dialog>
  );
}
