import * as Y from 'yjs';
import type { World } from '../index.js';
import { editorOf, synced } from '../live-draft.js';

/** A draft as it stands now, as anyone in the drafting group is given it. */
export async function copyOf(world: World, draft: string): Promise<Uint8Array> {
  const editor = editorOf(world, 'delegateB', draft);
  await synced(editor);
  const copy = Y.encodeStateAsUpdate(editor.doc);
  editor.leave();
  return copy;
}
