import type * as Y from 'yjs';
import { carryOver } from './carry-over.js';
import type { Copy } from './copy.js';
import type { KeptWords } from './draft-state.js';

/** An old copy while its successor waits for the draft. */
export interface Leaving {
  readonly copy: Copy;
  readonly updates: readonly Uint8Array[];
  /** Provisions in which nothing may be written again. */
  readonly except: ReadonlySet<string>;
  readonly why: string;
}

/** The fresh copy has the draft: what may still be written is written into it. Answers with the words that may not. */
export function moveInto(fresh: Y.Doc, { copy: { doc }, updates, except, why }: Leaving): readonly KeptWords[] {
  const lost = carryOver({ old: doc, updates, except }, fresh);
  return [...lost].map(([provision, words]) => ({ id: `${doc.clientID} ${provision}`, provision, words, why }));
}
