//! Copying files in, with how far it has come, a way to stop it, and what could not be taken. One after the other: what is
//! dropped while another is copied waits for its turn.

import { useRef, useState } from 'react';
import { commands, type FileProgress, type RefusedFile, type Taken, type TakenFile } from '../../api/bindings';
import { opened, progressTo } from '../../api/client';
import { asRegisterError } from '../../api/failure';

let nextJob = 1;

export interface Taking {
  /** How far it has come; `null` while nothing is copied. */
  progress: FileProgress | null;
  /** Whether something is being chosen or copied. */
  busy: boolean;
  /** What could not be taken the last time, and why. */
  refused: readonly RefusedFile[];
  /** Why nothing could be taken at all. */
  error: unknown;
  /** Opens the system's dialog. */
  choose: () => void;
  /** Takes what was dropped. */
  takeDropped: (drop: number) => void;
  cancel: () => void;
  forgetRefused: () => void;
}

export function useTaking(onTaken: (files: TakenFile[]) => void): Taking {
  const [progress, setProgress] = useState<FileProgress | null>(null);
  const [running, setRunning] = useState(0);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [error, setError] = useState<unknown>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const current = useRef<number | null>(null);
  const taken = useRef(onTaken);
  taken.current = onTaken;

  const run = (ask: (job: number) => Promise<Taken>) => {
    setRunning((count) => count + 1);
    queue.current = queue.current.then(async () => {
      nextJob += 1;
      const job = nextJob;
      current.current = job;
      setRefused([]);
      setError(null);
      try {
        const answer = await ask(job);
        setRefused(answer.refused);
        if (answer.files.length > 0) taken.current(answer.files);
      } catch (thrown) {
        setError(asRegisterError(thrown));
      } finally {
        current.current = null;
        setProgress(null);
        setRunning((count) => count - 1);
      }
    });
  };
  const heard = () => progressTo<FileProgress>(setProgress);
  return {
    progress,
    busy: running > 0,
    refused,
    error,
    choose: () => run((job) => opened(commands.chooseFiles(job, heard()))),
    takeDropped: (drop) => run((job) => opened(commands.takeDroppedFiles(drop, job, heard()))),
    cancel: () => {
      if (current.current !== null) void commands.cancelFiles(current.current);
    },
    forgetRefused: () => {
      setRefused([]);
      setError(null);
    },
  };
}
