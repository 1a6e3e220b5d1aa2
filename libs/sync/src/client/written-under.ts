import * as Y from 'yjs';

/** The client ids under which these edits put something into a draft. */
export function writtenUnder(updates: readonly Uint8Array[]): readonly number[] {
  return [...new Set(updates.flatMap((update) => [...Y.parseUpdateMeta(update).to.keys()]))];
}
