//! Which register is open, and the ways to open another.

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { commands, type DamagedRegister, type LockedRegister, type OpenRegister, type Start, type WayKind } from './bindings';
import { opened } from './client';
import { asRegisterError, RegisterError } from './failure';
import { takePreferences } from './preferences';
import { defineQuery } from './query';

export type { DamagedRegister, LockedRegister, OpenRegister, Start, WayKind };

export interface Session extends Start {
  /** Why the register that was open last could not be opened; blank if there was none, or it is open. */
  refused: RegisterError | null;
  /** How often another has taken the place of the open register under the same path: the window is drawn anew each time. */
  turn: number;
}

async function begin(): Promise<Session> {
  let session: Session;
  try {
    session = { ...(await opened(commands.start())), refused: null, turn: 0 };
  } catch (thrown) {
    // The preferences hold all the same, and the other ways to start are offered.
    session = { ...(await opened(commands.standing())), refused: asRegisterError(thrown), turn: 0 };
  }
  takePreferences(session.preferences);
  const { register, damaged, preferences, refused } = session;
  // A file that is gone is no fault of the program's, but whoever looks for it must be told.
  if (!register && !damaged && !refused && preferences.register)
    session.refused = new RegisterError({ code: 'file-missing', params: { path: preferences.register } });
  return session;
}

/** How things stood at the start, or when a register was opened last. */
export const session = defineQuery<null, Session>({ name: 'session', reads: ['session'], ask: begin });

const KEY = [session.name, null] as const;

/** The user's own register, the example, or one that the user finds. */
export type WayToOpen = 'own' | 'example' | 'other';

const WAYS: Record<WayToOpen, () => Promise<Start>> = {
  own: () => opened(commands.openOwn()),
  example: () => opened(commands.openExample()),
  other: () => opened(commands.openOther()),
};

/** Nothing that was read from one register may be shown of another. */
function takeOver(client: QueryClient, start: Start, again = 0) {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== session.name });
  client.setQueryData<Session>(KEY, (before) => ({ ...start, refused: null, turn: (before?.turn ?? 0) + again }));
}

/** For what puts another register in the place of the one that was open, or that could not be opened. */
export function useReplacing(): (start: Start) => void {
  const client = useQueryClient();
  return (start) => takeOver(client, start, 1);
}

export interface AfterOpening {
  /** `another` is false if the register is the one that was open before: the user may have chosen none. */
  done?: (start: Start, another: boolean, way: WayToOpen) => void;
  failed?: (error: RegisterError) => void;
}

/** Opens a register. */
export function useOpening(after: AfterOpening = {}) {
  const client = useQueryClient();
  return useMutation<Start, RegisterError, WayToOpen>({
    mutationKey: ['session.open'],
    mutationFn: (way) => WAYS[way]().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (start, way) => {
      const before = client.getQueryData<Session>(KEY)?.register?.path;
      const another = start.register !== null && start.register.path !== before;
      if (another || start.locked !== null || (start.register === null && start.damaged !== null)) takeOver(client, start);
      after.done?.(start, another, way);
    },
    onError: (error) => after.failed?.(error),
  });
}

/** Locks the open register: nothing that was read of it is left in the page. */
export function useLocking(after: { failed: (error: RegisterError) => void }) {
  const client = useQueryClient();
  return useMutation<Start, RegisterError, null>({
    mutationKey: ['session.lock'],
    mutationFn: () => opened(commands.lock()).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (start) => takeOver(client, start),
    onError: after.failed,
  });
}

/** Lets go of a recovery key that somebody has put away; a register that was made with it, or sealed, is shown from then on. */
export function usePuttingAway(after: { done?: (start: Start) => void } = {}) {
  const client = useQueryClient();
  return useMutation<Start, RegisterError, null>({
    mutationKey: ['session.put-away'],
    mutationFn: () => opened(commands.recoveryKeyPutAway()).catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (start) => {
      takeOver(client, start);
      after.done?.(start);
    },
  });
}

/** What somebody typed to unlock a register. */
export interface Typed {
  /** Blank: what this computer remembers. */
  way: WayKind | null;
  typed: string;
}

/** Unlocks the register that is locked. */
export function useUnlocking() {
  const client = useQueryClient();
  return useMutation<Start, RegisterError, Typed>({
    mutationKey: ['session.unlock'],
    mutationFn: ({ way, typed }) =>
      opened(way === null ? commands.unlockRemembered() : commands.unlock(way, typed)).catch((thrown: unknown) =>
        Promise.reject(asRegisterError(thrown)),
      ),
    onSuccess: (start) => takeOver(client, start),
    // What was typed is not kept with how it went.
    gcTime: 0,
  });
}
