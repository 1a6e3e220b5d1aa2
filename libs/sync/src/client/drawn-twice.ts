import * as Y from 'yjs';
import { saidAgain } from '../forks.js';
import type { Unsaid } from './answer.js';

/**
 * Whether what the server sends has to do with somebody else's words under a client id of ours: both drew it by chance,
 * and the others came first. Taken in, their words would be laid over ours, and what they delete would be ours; so this
 * copy is at an end before that.
 *
 * Where somebody deletes what was never confirmed to us, it may be theirs, or ours that came into the log all the same.
 * A fresh copy can tell.
 */
export function isDrawnTwice({ doc, updates }: Unsaid, heard: Uint8Array): boolean {
  if (updates.length === 0) return false;
  const ours = unsaidSpans(updates);
  const { structs, ds } = Y.decodeUpdate(heard);
  const told = structs.filter(({ id }) => ours.has(id.client));
  if (told.some(({ id, length }) => id.clock + length > Y.getState(doc.store, id.client))) return true;
  return saidAgain(doc, told).otherwise !== null || deletesOurs(doc, ours, ds);
}

type Spans = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

function unsaidSpans(updates: readonly Uint8Array[]): Spans {
  const spans = new Map<number, { from: number; to: number }>();
  for (const update of updates) {
    const { from, to } = Y.parseUpdateMeta(update);
    for (const [client, end] of to) {
      const before = spans.get(client) ?? { from: Number.POSITIVE_INFINITY, to: 0 };
      spans.set(client, { from: Math.min(before.from, from.get(client) ?? 0), to: Math.max(before.to, end) });
    }
  }
  return spans;
}

function deletesOurs({ store }: Y.Doc, ours: Spans, { clients }: ReturnType<typeof Y.decodeUpdate>['ds']): boolean {
  return [...ours].some(([client, { from, to }]) => {
    const gone = (clients.get(client) ?? []).filter(({ clock, len }) => clock < to && clock + len > from);
    if (gone.length === 0) return false;
    const standing = store.clients.get(client)!.filter(({ deleted }) => !deleted);
    return standing.some(({ id, length }) =>
      gone.some(({ clock, len }) => Math.max(id.clock, from, clock) < Math.min(id.clock + length, to, clock + len)),
    );
  });
}
