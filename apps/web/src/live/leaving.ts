import type * as Y from 'yjs';
import { carryOver } from '#lib/sync';
import type { Copy } from './copy.js';
import { type KeptWords, keptAs } from './kept-words.js';
import { leftBehind } from './left-behind.js';

/** An old copy while its successor waits for the draft; what is written in it meanwhile comes along. */
export interface Leaving {
  readonly copy: Copy;
  readonly updates: readonly Uint8Array[];
  /** Provisions in which nothing may be written again. */
  readonly except: ReadonlySet<string>;
  readonly why: string;
  /** There was a draft in it to be shown. */
  readonly hadArrived: boolean;
}

/** The fresh copy has the draft: what may still be written is written into it. Answers with the words that may not. */
export function moveInto(fresh: Y.Doc, { copy: { doc }, updates, except, why }: Leaving): readonly KeptWords[] {
  const carrying = { old: doc, updates, except };
  const words = carryOver(carrying, fresh);
  const at = Date.now();
  return leftBehind(carrying, words, fresh).map((left) =>
    keptAs({ ...left, id: `${doc.clientID} ${left.provision}`, why, at }),
  );
}
