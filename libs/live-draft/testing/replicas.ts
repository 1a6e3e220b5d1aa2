import * as Y from 'yjs';
import { bodyOf, emptyDraft, serverClient } from '#lib/live-draft';

/** Two delegates and the server, each with a copy of one document. */
export interface Replicas {
  readonly server: Y.Doc;
  readonly delegates: readonly Y.Doc[];
}

export function replicas(update: Uint8Array, delegates = 2): Replicas {
  const docs = [emptyDraft(serverClient(0.5)), ...Array.from({ length: delegates }, (_, at) => emptyDraft(at * 7 + 1))];
  for (const doc of docs) Y.applyUpdate(doc, update);
  return { server: docs[0]!, delegates: docs.slice(1) };
}

/** Brings everybody's edits to everybody. With `backwards` they arrive in the opposite order. */
export function settleAll({ server, delegates }: Replicas, backwards = false): void {
  const docs = [server, ...delegates];
  const states = docs.map((doc) => Y.encodeStateAsUpdate(doc));
  if (backwards) states.reverse();
  for (const doc of docs) for (const state of states) Y.applyUpdate(doc, state);
}

/** Types `typed` after the first `before` of a provision, as a delegate's editor would. */
export function typeAfter(doc: Y.Doc, provision: string, before: string, typed: string): boolean {
  for (const text of textsIn(bodyOf(doc, provision))) {
    const at = plain(text).indexOf(before);
    if (at === -1) continue;
    text.insert(at + before.length, typed);
    return true;
  }
  return false;
}

/** All words of a provision, brackets' options one after the other, as they lie in the shared text. */
export function wordsOfDraft(doc: Y.Doc, provision: string): string {
  return textsIn(bodyOf(doc, provision)).map(plain).join('\n');
}

/** The first line of a provision. */
export function lineIn(doc: Y.Doc, provision = 'p-1'): Y.XmlText {
  return textsIn(bodyOf(doc, provision))[0]!;
}

export function textsIn(parent: Y.XmlFragment | null): Y.XmlText[] {
  return (parent?.toArray() ?? []).flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? textsIn(child) : [];
  });
}

function plain(text: Y.XmlText): string {
  return (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
}
