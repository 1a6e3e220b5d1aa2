import type { CopiedWords } from './copies.js';

/** One thing of a change to take back. Steps look first, all of them, and then act. */
export interface Step {
  /** What somebody did there since, as words to show; null where nothing stands in the way. */
  readonly obstacle: string | null;
  /** Answers with the words that it wrote again. */
  readonly undo: () => readonly CopiedWords[];
}

export const nothing: readonly CopiedWords[] = [];
