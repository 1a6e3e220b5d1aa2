import * as Y from 'yjs';
import { type Alone, type CopyOf, holdCopy, nameOf } from './device-copies.js';
import { OwnEdits } from './own-edits.js';

/**
 * Who signs out leaves no draft behind on the device. Words of theirs that no server has yet stay under their name
 * alone, as refused words do, and are offered to them when they come back.
 */
export async function forgetCopies(of: Pick<CopyOf, 'server' | 'person'>, alone?: Alone): Promise<void> {
  const before = nameOf({ ...of, draft: '' });
  const names = await databaseNames();
  const drafts = names.filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
  await Promise.all(drafts.map((draft) => forgetCopy({ ...of, draft }, alone)));
}

async function forgetCopy(of: CopyOf, alone?: Alone): Promise<void> {
  const doc = new Y.Doc({ gc: false });
  const stop = new AbortController().signal;
  const held = await holdCopy(of, { doc: () => doc, stop, ...(alone && { alone }) });
  if (held === null) return;
  const own = new OwnEdits();
  own.takeFrom(held);
  await own.forget(doc, 'SignedOut');
  doc.destroy();
}

async function databaseNames(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
