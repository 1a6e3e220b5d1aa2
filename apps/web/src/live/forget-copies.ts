import * as Y from 'yjs';
import { type Alone, holdCopy } from './device-copies.js';
import { type CopyOf, databaseNames, nameOf } from './device-names.js';
import { OwnEdits } from './own-edits.js';

/**
 * Who signs out leaves no draft behind on the device. Words of theirs that no server has yet stay under their name
 * alone, as refused words do, and are offered to them when they come back.
 */
export async function forgetCopies(of: Pick<CopyOf, 'server' | 'person'>, alone?: Alone): Promise<void> {
  const before = nameOf({ ...of, draft: '' });
  const names = await databaseNames();
  const drafts = names.filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
  await Promise.all(drafts.map((draft) => forgetCopy({ ...of, draft }, { why: 'SignedOut', alone })));
}

/** A draft that cannot be opened any more leaves the device; its author's words stay, as above. */
export async function forgetCopy(
  of: CopyOf,
  { why, alone }: { readonly why: string; readonly alone?: Alone | undefined },
): Promise<void> {
  const doc = new Y.Doc({ gc: false });
  const stop = new AbortController().signal;
  const held = await holdCopy(of, { doc: () => doc, stop, ...(alone && { alone }) });
  if (held === null) return;
  const own = new OwnEdits();
  own.takeFrom(held);
  await own.forget(doc, why);
  doc.destroy();
}
