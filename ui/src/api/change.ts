//! Writing: a change sends something, and what it touched is read again.

import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Written } from './client';
import { asRegisterError, type RegisterError } from './failure';
import { staleBy } from './query';

export interface Change<Args, Value> {
  /** Unique name, `noun.verb`. */
  readonly name: string;
  readonly send: (args: Args) => Promise<Written<Value>>;
  /** Changes that share it are sent one after the other, however fast they are asked for. */
  readonly turn?: string;
}

/** Declares a change. Keep it beside its feature: `features/contract/queries.ts`. */
export const defineChange = <Args, Value>(change: Change<Args, Value>): Change<Args, Value> => change;

/** Sends a change; `mutateAsync` ends after what it touched has been marked stale. */
export function useChange<Args, Value>(
  change: Change<Args, Value>,
  after: { done?: (value: Value, args: Args) => void; failed?: (error: RegisterError) => void } = {},
): UseMutationResult<Value, RegisterError, Args> {
  const client = useQueryClient();
  return useMutation<Value, RegisterError, Args>({
    mutationKey: [change.name],
    ...(change.turn === undefined ? {} : { scope: { id: change.turn } }),
    mutationFn: async (args) => {
      const written = await change.send(args).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown)));
      void staleBy(client, written.touched);
      return written.value;
    },
    onSuccess: (value, args) => after.done?.(value, args),
    onError: (error) => after.failed?.(error),
  });
}
