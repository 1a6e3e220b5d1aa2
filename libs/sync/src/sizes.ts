import * as Y from 'yjs';
import { type Refusal, refuse } from '#lib/foundation';
import { bodyOf } from '#lib/live-draft';
import type { Limits } from './limits.js';
import type { Verdict } from './verdict.js';

export type Full =
  | Refusal<'DocumentFull', { limit: number }>
  | Refusal<'ProvisionFull', { provision: string; limit: number }>;

/** How many structs a document is made of. */
export function structsIn({ store }: Y.Doc): number {
  let count = 0;
  for (const structs of store.clients.values()) count += structs.length;
  return count;
}

/** Whether there is no room for an update, in the document or in a provision that it writes in. */
export function fullFor(
  { doc, bytes, limits }: { readonly doc: Y.Doc; readonly bytes: number; readonly limits: Limits },
  { update, structs, types, authors, provisions }: Extract<Verdict, { kind: 'Admitted' }>,
): Full | null {
  const all = structsIn(doc) + structs;
  if (bytes + update.length > limits.document) return refuse('DocumentFull', { limit: limits.document });
  if (all > limits.structsOfRoom) return refuse('DocumentFull', { limit: limits.structsOfRoom });
  // What is small as a whole need not be looked into.
  if (types > 0 && all > limits.typesOfRoom && typesIn(doc) + types > limits.typesOfRoom)
    return refuse('DocumentFull', { limit: limits.typesOfRoom });
  const small = all <= limits.structsOfProvision && bytes + update.length <= limits.wordsOfProvision;
  // Whoever only takes words away may.
  return small || authors.length === 0 ? null : fullProvision(doc, provisions, limits);
}

function fullProvision(doc: Y.Doc, provisions: Iterable<string>, limits: Limits): Full | null {
  for (const provision of provisions) {
    const left = { structs: limits.structsOfProvision, words: limits.wordsOfProvision };
    const body = bodyOf(doc, provision);
    if (body !== null) measure(body, left);
    if (left.structs < 0) return refuse('ProvisionFull', { provision, limit: limits.structsOfProvision });
    if (left.words < 0) return refuse('ProvisionFull', { provision, limit: limits.wordsOfProvision });
  }
  return null;
}

function measure(type: unknown, left: { structs: number; words: number }): void {
  for (let item = (type as Y.AbstractType<unknown>)._start; item !== null && left.structs >= 0; item = item.right) {
    left.structs--;
    if (item.content instanceof Y.ContentType) measure(item.content.type, left);
    else if (!item.deleted) left.words -= item.length;
  }
}

function typesIn({ store }: Y.Doc): number {
  let count = 0;
  for (const structs of store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item && struct.content instanceof Y.ContentType) count++;
  return count;
}
