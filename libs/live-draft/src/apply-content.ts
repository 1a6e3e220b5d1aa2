import type * as Y from 'yjs';
import type { Content } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import { editBody } from './edit-body.js';
import { type FlatBlock, factsOf, flatten } from './flatten.js';
import { bodyOf, bracketMapOf } from './layout.js';
import { writeFacts } from './write-facts.js';

/** Where the change comes from; kept with each bracket that it opens. */
export interface Provenance {
  readonly merge: string | null;
}

const nothing: FlatBlock = { kind: 'paragraph', chain: [], line: [] };

/**
 * Makes a provision say `content`, as the smallest edit of the words that stand there.
 *
 * Words that stay keep their Yjs items, in their order: what others type between them at the same moment comes out
 * between them. Brackets are laid round words by marks; those not in `content` are taken off, and their facts with them.
 */
export function applyContent(
  doc: Y.Doc,
  provision: string,
  content: Content,
  { merge }: Provenance,
): null | Refusal<'ProvisionMissing', { provision: string }> {
  const body = bodyOf(doc, provision);
  if (body === null) return refuse('ProvisionMissing', { provision });
  doc.transact(() => {
    const blocks = flatten(content);
    editBody(body, blocks.length > 0 ? blocks : [nothing]);
    writeFacts(bracketMapOf(doc), provision, factsOf(provision, content, merge));
  }, 'server');
  return null;
}
