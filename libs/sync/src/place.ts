import * as Y from 'yjs';
import { BODY, isNodeName, roots } from '#lib/live-draft';

/** What the children of a shared type are part of. */
export type Place =
  /** The document's own structure: the server's alone. */
  | { readonly kind: 'outside' }
  /** Under something collected: nobody will see it. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'inside'; readonly provision: string; readonly node: string };

export const OUTSIDE: Place = { kind: 'outside' };
export const GONE: Place = { kind: 'gone' };

type Type = Y.AbstractType<unknown>;

/** The deepest a body goes: table, row, cell, text. */
const DEEPEST = 6;

/** The place that a type of the document makes for its children. */
export function placeIn(doc: Y.Doc, type: Type): Place {
  let at: Type = type;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const item = at._item;
    if (item === null || !isType(item.parent)) return OUTSIDE;
    const provision = provisionOf(doc, item);
    if (provision !== null) return { kind: 'inside', provision, node: nodeOf(type) };
    at = item.parent;
  }
  return OUTSIDE;
}

/** What a type is called in the schema; `body` and `text` are the two that have no name in Yjs. */
export function nodeOf(type: Type): string {
  if (type instanceof Y.XmlElement) return isNodeName(type.nodeName) ? type.nodeName : 'unknown';
  if (type instanceof Y.XmlText) return 'text';
  return type instanceof Y.XmlFragment ? 'body' : 'unknown';
}

function provisionOf(doc: Y.Doc, body: Y.Item): string | null {
  const map = body.parent as Type;
  if (body.parentSub !== BODY || map._item === null) return null;
  return map._item.parent === doc.share.get(roots.provisions) ? map._item.parentSub : null;
}

function isType(parent: unknown): parent is Type {
  return parent instanceof Y.AbstractType;
}
