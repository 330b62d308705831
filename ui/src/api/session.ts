//! Which register is open, and the ways to open another.

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { commands, type OpenRegister, type Start } from './bindings';
import { opened } from './client';
import { asRegisterError, type RegisterError } from './failure';
import { takePreferences } from './preferences';
import { defineQuery } from './query';

export type { OpenRegister, Start };

export interface Session extends Start {
  /** Why the register that was open last could not be opened; blank if there was none, or it is open. */
  refused: RegisterError | null;
}

async function begin(): Promise<Session> {
  let session: Session;
  try {
    session = { ...(await opened(commands.start())), refused: null };
  } catch (thrown) {
    // The preferences hold all the same, and the other ways to start are offered.
    session = { ...(await opened(commands.standing())), refused: asRegisterError(thrown) };
  }
  takePreferences(session.preferences);
  return session;
}

/** How things stood at the start, or when a register was opened last. */
export const session = defineQuery<null, Session>({ name: 'session', reads: ['session'], ask: begin });

const KEY = [session.name, null] as const;

/** The user's own register, the example, one that the user finds, or a new one where the user says. */
export type WayToOpen = 'own' | 'example' | 'other' | 'new';

const WAYS: Record<WayToOpen, () => Promise<Start>> = {
  own: () => opened(commands.openOwn()),
  example: () => opened(commands.openExample()),
  other: () => opened(commands.openOther()),
  new: () => opened(commands.makeRegister()),
};

/** Nothing that was read from one register may be shown of another. */
function takeOver(client: QueryClient, start: Start) {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== session.name });
  client.setQueryData<Session>(KEY, { ...start, refused: null });
}

/** Opens a register. `done` is told whether it is another than before: the user may have chosen none. */
export function useOpening(
  after: { done?: (start: Start, another: boolean) => void; failed?: (error: RegisterError) => void } = {},
) {
  const client = useQueryClient();
  return useMutation<Start, RegisterError, WayToOpen>({
    mutationKey: ['session.open'],
    mutationFn: (way) => WAYS[way]().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (start) => {
      const before = client.getQueryData<Session>(KEY)?.register?.path;
      const another = start.register !== null && start.register.path !== before;
      if (another) takeOver(client, start);
      after.done?.(start, another);
    },
    onError: (error) => after.failed?.(error),
  });
}
