//! Putting a copy in the register's place, and taking that back.

import { useMutation } from '@tanstack/react-query';
import type { RestoredRegister, WayKind } from '../../api/bindings';
import { asRegisterError, type RegisterError, sentenceOf } from '../../api/failure';
import { useReplacing } from '../../api/session';
import { navigate } from '../../components/navigation';
import { useToasts } from '../../components/Toasts';
import { useText } from '../../text/TextProvider';
import { tellAfter } from './after';
import { momentText } from './moment';
import { restoreBackup, restoreChosen } from './queries';

/** A copy beside the register by its name, or the one that was chosen elsewhere with what opens it. */
export type Putting =
  | { name: string /** When it was made. */; at: string | null /** It takes an earlier one back. */; undoes?: boolean }
  | { way: WayKind; typed: string };

/** After it the whole window is drawn anew: nothing of what was replaced is shown. */
export function useRestoring() {
  const text = useText();
  const toasts = useToasts();
  const replace = useReplacing();
  const restoring = useMutation<RestoredRegister | null, RegisterError, Putting>({
    mutationKey: ['care.restore'],
    mutationFn: (putting) =>
      ('name' in putting ? restoreBackup(putting.name) : restoreChosen(putting.way, putting.typed)).catch((thrown: unknown) =>
        Promise.reject(asRegisterError(thrown)),
      ),
    onSuccess: (answer, putting) => {
      if (!answer) return;
      const { start, restored } = answer;
      const at = 'at' in putting ? putting.at : null;
      const taken = 'undoes' in putting && putting.undoes === true;
      tellAfter(start.register && !taken ? { kind: 'restored', path: start.register.path, at, restored } : null);
      toasts.clear();
      replace(start);
      navigate('/settings/backups');
      const { replaced } = restored;
      const said = taken
        ? text.t('restore-taken-back')
        : at === null
          ? text.t('restore-done')
          : text.t('restore-done-at', { moment: momentText(text, at) });
      toasts.tell({
        text: said,
        ...(replaced !== null && !taken
          ? { undo: () => restoring.mutate({ name: replaced, at: null, undoes: true }), withoutKey: true }
          : {}),
      });
    },
    onError: (error, putting) => {
      // Of others the dialog tells; a toast's Angre has none.
      if ('undoes' in putting && putting.undoes) toasts.tell({ text: sentenceOf(text, error), failed: true });
    },
    // What was typed is not kept with how it went.
    gcTime: 0,
  });
  return restoring;
}
