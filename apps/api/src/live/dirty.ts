import * as Y from 'yjs';
import { type BracketFacts, bracketMapOf, divisionsOf, type ProvisionMap, provisionsOf } from '#lib/live-draft';

/** What of a document has changed since it was last projected. */
export interface Dirty {
  readonly provisions: Set<string>;
  divisions: boolean;
}

export function watchChanges(doc: Y.Doc): Dirty {
  const dirty: Dirty = { provisions: new Set(), divisions: false };
  const all = provisionsOf(doc);
  // Not by Yjs' observers: they find out where among its neighbours each thing stands that changed, and what a whole
  // paragraph reads like, which somebody who means ill makes last for seconds.
  doc.on('afterTransaction', ({ changed }) => {
    for (const [type, keys] of changed)
      if (type === (all as unknown)) for (const id of keys) dirty.provisions.add(id!);
      else note(dirty, all, type as Y.AbstractType<unknown>);
  });
  bracketMapOf(doc).observe(({ changes, target }) => {
    // A heading is written together with its brackets, and is noticed by itself.
    for (const [id, { oldValue }] of changes.keys)
      for (const facts of [oldValue, target.get(id)] as (BracketFacts | undefined)[])
        if (facts && !divisionsOf(doc).has(facts.provision)) dirty.provisions.add(facts.provision);
  });
  divisionsOf(doc).observe(() => {
    dirty.divisions = true;
  });
  return dirty;
}

export function isDirty({ provisions, divisions }: Dirty): boolean {
  return divisions || provisions.size > 0;
}

function note(dirty: Dirty, all: Y.Map<ProvisionMap>, changed: Y.AbstractType<unknown>): void {
  for (let item = changed._item; item !== null; item = (item.parent as Y.AbstractType<unknown>)._item)
    if (item.parent === all && item.parentSub !== null) dirty.provisions.add(item.parentSub);
}
