import * as Y from 'yjs';

/** Words that undoing a change wrote again: `length` ticks of `client` from `clock` on stand for those of `as`. */
export interface CopiedWords {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly as: { readonly client: number; readonly clock: number };
}

/** Follows words that were written again, perhaps several times, to those that they stand for. */
export interface Copies {
  readonly words: readonly CopiedWords[];
  /** What it was written again for; null where it is no copy. */
  copied(id: Y.ID): Y.ID | null;
  /** Something else stands for it now. */
  isCopied(id: Y.ID): boolean;
}

export function copiesFrom(words: readonly CopiedWords[]): Copies {
  return {
    words,
    copied: (id) => {
      const found = words.find((each) => isIn(id, each));
      return found === undefined ? null : Y.createID(found.as.client, found.as.clock + id.clock - found.clock);
    },
    isCopied: (id) => words.some(({ as, length }) => isIn(id, { ...as, length })),
  };
}

function isIn(id: Y.ID, { client, clock, length }: Omit<CopiedWords, 'as'>): boolean {
  return id.client === client && clock <= id.clock && id.clock < clock + length;
}
