//! «Til regneark»: the list as it is seen, saved where the user says. The same button, words and key beside every list.

import { Button } from '@digdir/designsystemet-react';
import { TableIcon } from '@navikt/aksel-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AskedList } from '../../api/bindings';
import { asRegisterError, sentenceOf } from '../../api/failure';
import { type Command, useCommands } from '../../components/commands';
import { KeyHint } from '../../components/KeyHint';
import { useShortcut } from '../../components/shortcuts';
import { useToasts } from '../../components/Toasts';
import { useLongWait } from '../../components/Waiting';
import { useText } from '../../text/TextProvider';
import { saveList, stopGiving } from './queries';
import { useCome } from './useCome';

export interface ToSheetProps {
  /** What is seen, at the moment it is asked for. */
  asked: () => AskedList;
  /** Nothing to give. */
  disabled?: boolean;
  /** One of several on the page: without the key, which would not say which. */
  oneOfSeveral?: boolean;
}

export function ToSheet({ asked, disabled = false, oneOfSeveral = false }: ToSheetProps) {
  const text = useText();
  const { t } = text;
  const toasts = useToasts();
  const [saving, setSaving] = useState(false);
  const come = useCome(saving);
  const long = useLongWait(saving);
  const save = async () => {
    if (saving || disabled) return;
    setSaving(true);
    try {
      const saved = await saveList(asked());
      if (saved) toasts.tell({ text: t('export-saved', { path: saved.path }) });
    } catch (thrown) {
      const error = asRegisterError(thrown);
      if (error.code === 'cancelled') toasts.tell({ text: t('export-cancelled') });
      else toasts.tell({ text: `${t('export-failed')}. ${sentenceOf(text, error)}`, failed: true });
    } finally {
      setSaving(false);
    }
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const silent = disabled || oneOfSeveral;
  useShortcut('ctrl+e', () => void save(), !silent);
  const commands = useMemo<Command[]>(
    () =>
      silent
        ? []
        : [
            {
              id: 'to-sheet',
              name: t('export-sheet'),
              keys: 'Ctrl E',
              icon: <TableIcon aria-hidden fontSize={18} />,
              run: () => void latest.current(),
            },
          ],
    [t, silent],
  );
  useCommands('to-sheet', commands);
  const stoppable = long && come !== null;
  return (
    <Button
      type="button"
      variant="secondary"
      data-color="neutral"
      {...(oneOfSeveral ? {} : { 'aria-keyshortcuts': 'Control+E' })}
      title={t('export-sheet-said')}
      disabled={disabled}
      aria-busy={saving}
      onClick={() => (stoppable ? stopGiving() : void save())}
    >
      <TableIcon aria-hidden />
      {stoppable ? (
        t('export-stop', { percent: come.percent })
      ) : (
        <>
          {t('export-sheet')} {!oneOfSeveral && <KeyHint>Ctrl E</KeyHint>}
        </>
      )}
    </Button>
  );
}
