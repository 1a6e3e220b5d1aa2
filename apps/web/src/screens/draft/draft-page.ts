import type { KeptWords } from '../../live/index.js';
import type { Kept } from '../../parts/live/use-kept-words.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import type { Lock } from '../../parts/locks/lock.js';
import type { Look } from './look.js';
import type { Amendment, Draft } from './use-draft.js';

/** What every look of the draft is drawn from. */
export interface DraftPage {
  readonly draft: Draft;
  readonly look: Look;
  /** True to leave out what the look is not about. */
  readonly only: boolean;
  readonly room: LiveRoom | null;
  readonly amendments: ReadonlyMap<string, readonly Amendment[]>;
  /** The provisions that are closed, by id. */
  readonly locks: ReadonlyMap<string, Lock>;
  readonly kept: Kept;
  readonly permalinks: ReadonlyMap<string, string>;
  /** The provision that the address names. */
  readonly target: string;
}

export const noAmendments: readonly Amendment[] = [];
export const noKeptWords: readonly KeptWords[] = [];

export function placeOn({ permalinks, target }: DraftPage, id: string) {
  const permalink = permalinks.get(id) ?? id;
  return { permalink, current: target === permalink };
}
