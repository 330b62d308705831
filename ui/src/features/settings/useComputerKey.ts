//! Whether this computer remembers the register's key: has it remember, or forget.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WaysIn } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { settle } from '../../api/query';
import { useToasts } from '../../components/Toasts';
import { forgetKey, rememberKey, waysIn } from '../../parts/keys/queries';
import { useText } from '../../text/TextProvider';

export function useComputerKey() {
  const { t } = useText();
  const client = useQueryClient();
  const toasts = useToasts();
  return useMutation<WaysIn, RegisterError, 'remember' | 'forget'>({
    mutationKey: ['keys.computer'],
    mutationFn: (what) =>
      (what === 'remember' ? rememberKey() : forgetKey()).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (ways, what) => {
      settle(client, waysIn, null, ways);
      toasts.tell({ text: t(what === 'remember' ? 'keys-remembered' : 'keys-forgotten') });
    },
  });
}
