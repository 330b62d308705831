//! Tells that something was done, with Angre. What is undone is the register's latest change, as Ctrl Z does.

import { commands } from '../../api/bindings';
import { defineChange, useChange } from '../../api/change';
import { opened } from '../../api/client';
import { sentenceOf } from '../../api/failure';
import { useToasts } from '../../components/Toasts';
import { useText } from '../../text/TextProvider';

const undoLatest = defineChange<null, [string, string]>({ name: 'journal.undo', send: () => opened(commands.undo()) });

/** Answers a function that tells of a change that was just made. */
export function useDone(): (said: string) => void {
  const text = useText();
  const toasts = useToasts();
  const undo = useChange(undoLatest, {
    done: ([name, subject]) => {
      const key = `change-${name}`;
      const change = text.has(key) ? text.t(key) : text.t('change-unnamed');
      toasts.tell({ text: text.t('undone', { change: subject ? `${change}: ${subject}` : change }) });
    },
    failed: (error) => toasts.tell({ text: sentenceOf(text, error), failed: true }),
  });
  return (said) => toasts.tell({ text: said, undo: () => undo.mutate(null) });
}
