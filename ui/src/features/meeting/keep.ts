//! Keeps what is being typed on the disk while it is typed: the first letter at once, then at most every 150 ms, and at
//! once when the field, the item or the window is left. One write at a time, the latest last.

import { draftKeeper } from '../../api/drafts';

/** Longest time a letter is in memory only, in milliseconds. */
const PAUSE = 150;

/** Where drafts are kept: the register, or a test's own. */
export interface DraftStore {
  keep: (name: string, content: string) => Promise<unknown>;
  drop: (name: string) => Promise<unknown>;
}

export class Keeper {
  private waiting = new Map<string, string | null>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private writing: Promise<void> = Promise.resolve();
  /** Told of every write: blank when it went well, else what was thrown. */
  heard: (fault: unknown) => void = () => undefined;

  constructor(private readonly store: DraftStore = draftKeeper) {}

  /** Keeps what is typed; `null` = it is what is saved, so there is nothing to keep. */
  put(name: string, content: string | null) {
    this.waiting.set(name, content);
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.waiting.size > 0) void this.flush();
    }, PAUSE);
    void this.flush(false);
  }

  /** Writes what waits, now. Ended when all of it is on the disk. */
  flush(quiet = true): Promise<void> {
    if (quiet && this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    const batch = [...this.waiting];
    this.waiting.clear();
    if (batch.length === 0) return this.writing;
    this.writing = this.writing.then(async () => {
      for (const [name, content] of batch) {
        try {
          await (content === null ? this.store.drop(name) : this.store.keep(name, content));
          this.heard(null);
        } catch (fault) {
          // Tried again with the next letter, and when the field is left.
          if (!this.waiting.has(name)) this.waiting.set(name, content);
          this.heard(fault);
        }
      }
    });
    return this.writing;
  }

  /** Forgets what waits for a name, after what is being written is written: the item is about to be saved. */
  async drop(name: string): Promise<void> {
    this.waiting.delete(name);
    await this.writing;
    this.waiting.delete(name);
  }
}
