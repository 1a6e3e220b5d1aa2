import type * as Y from 'yjs';
import { provisionsOf } from '#lib/live-draft';
import type { Notice } from '../wire.js';
import { touchedBy } from './provisions.js';

type Refused = Pick<Extract<Notice, { kind: 'Refused' }>, 'why' | 'facts'>;

/** Where nothing may be written again: nowhere at all for a reader, in the provision of a refused edit for a writer. */
export function notAgain({ why, facts }: Refused, guilty: readonly Uint8Array[], copy: Y.Doc): ReadonlySet<string> {
  if (why === 'ReadOnly' || why === 'DocumentFull') return new Set(provisionsOf(copy).keys());
  // The words are welcome, under another client id.
  if (why === 'ForeignClient' || why === 'TooManyCopies') return new Set();
  const { provision } = facts;
  return typeof provision === 'string'
    ? new Set([provision])
    : new Set(guilty.flatMap((update) => [...touchedBy(update, copy)]));
}
