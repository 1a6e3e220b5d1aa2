import * as Y from 'yjs';
import { saidAgain } from '../forks.js';
import type { Unsaid } from './answer.js';
import { writtenUnder } from './written-under.js';

/**
 * Whether what the server sends has words of somebody else under a client id of ours: both drew it by chance, and the
 * others came first. Taken in, their words would be laid over ours; so this copy is at an end before that.
 */
export function isDrawnTwice({ doc, updates }: Unsaid, heard: Uint8Array): boolean {
  if (updates.length === 0) return false;
  const ours = new Set(writtenUnder(updates));
  const told = [...Y.parseUpdateMeta(heard).to].filter(([client]) => ours.has(client));
  if (told.length === 0) return false;
  if (told.some(([client, clock]) => clock > Y.getState(doc.store, client))) return true;
  const { structs } = Y.decodeUpdate(heard);
  return (
    saidAgain(
      doc,
      structs.filter(({ id }) => ours.has(id.client)),
    ).otherwise !== null
  );
}
