import * as Y from 'yjs';
import { type Editor, textIn } from './live-draft.js';

export interface PersonSeen {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
  readonly hasCursor: boolean;
}

interface Awareness {
  readonly clientID: number;
  getStates(): Map<number, { user?: { id: string; name: string; delegation: string | null }; cursor?: unknown }>;
  setLocalState(state: unknown): void;
}

/** Puts somebody's cursor into a provision, as an editor's binding does. */
export function putCursor(editor: Editor, provision: string, at = 0): void {
  const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(textIn(editor.doc, provision), at));
  awarenessOf(editor).setLocalState({ user: { name: 'The Chair of all' }, cursor: { anchor: place, head: place } });
}

/** Whom somebody sees beside themselves, by name. */
export function whoIsSeenBy(editor: Editor): readonly PersonSeen[] {
  const awareness = awarenessOf(editor);
  return [...awareness.getStates()]
    .filter(([client]) => client !== awareness.clientID)
    .map(([, { user, cursor }]) => ({
      id: user?.id ?? '',
      name: user?.name ?? '',
      delegation: user?.delegation ?? null,
      hasCursor: Boolean(cursor),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function awarenessOf(editor: Editor): Awareness {
  return editor.provider.awareness as unknown as Awareness;
}
