//! The only way to the backend. Besides the generated bindings, the only importer of @tauri-apps/api.

import { Channel, invoke } from '@tauri-apps/api/core';
import { emit, listen } from '@tauri-apps/api/event';
import { asRegisterError, type Failure, RegisterError } from './failure';

/** What a generated command answers. */
export type Answer<T> = { status: 'ok'; data: T } | { status: 'error'; error: Failure };

/** What a write answers beside its value. */
export interface Written<T> {
  value: T;
  /** Names of the tables that were changed. */
  touched: string[];
}

/** Opens an answer: the value, or a thrown `RegisterError`. */
export async function opened<T>(answer: Promise<Answer<T>>): Promise<T> {
  let result: Answer<T>;
  try {
    result = await answer;
  } catch (thrown) {
    throw asRegisterError(thrown);
  }
  if (result.status === 'error') throw new RegisterError(result.error);
  return result.data;
}

/** Calls a command by name; for commands that are not in the generated bindings. */
export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asRegisterError(thrown);
  }
}

/** Hears an event of the program. Answers how to stop. */
export function onEvent<Payload>(name: string, heard: (payload: Payload) => void): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  listen<Payload>(name, (event) => {
    if (!stopped) heard(event.payload);
  }).then(
    (unlisten) => {
      if (stopped) unlisten();
      else stop = unlisten;
    },
    () => undefined,
  );
  return () => {
    stopped = true;
    stop?.();
  };
}

/** Hears of writes this window did not make itself (a backup taken, another window). Answers how to stop. */
export const onTouched = (heard: (touched: string[]) => void): (() => void) => onEvent('touched', heard);

/** Hears that a copy was made by the program itself, or could not be. Answers how to stop. */
export const onBackupsChanged = (heard: () => void): (() => void) => onEvent('backups-changed', heard);

/** A way for a command to tell how far it has come. */
export function progressTo<News>(heard: (news: News) => void): Channel<News> {
  const channel = new Channel<News>();
  channel.onmessage = heard;
  return channel;
}

/** Hears that a reminder on the desktop was clicked. Answers how to stop. */
export const onOpenWeek = (heard: () => void): (() => void) => onEvent('open-week', heard);

/** Tells the program that the first screen is drawn, so that it shows the window. */
export function sayReady() {
  // Shown a little later by itself if this does not arrive.
  emit('ready').catch(() => undefined);
}
