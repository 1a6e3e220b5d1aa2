import * as Y from 'yjs';
import type { KeptChange } from '#lib/live-draft';

/** Changes a document as the server does, and keeps of it what it takes to take it back. */
export function changed(doc: Y.Doc, change: () => unknown): KeptChange {
  const before = Y.encodeSnapshotV2(Y.snapshot(doc));
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array): void => {
    updates.push(update);
  };
  doc.on('update', keep);
  change();
  doc.off('update', keep);
  return { update: Y.mergeUpdates(updates), before };
}
