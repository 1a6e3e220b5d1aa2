import * as idb from 'lib0/indexeddb';
import { type CopyOf, databaseNames, nameOf } from './device-names.js';
import { type DraftPlace, type KeptWords, keptAs } from './kept-words.js';
import { allOf, answerOf, KEPT, OWN, UNCONFIRMED, UPDATES, WHERE } from './own-store.js';

/** One person's words on this device that no server has: of one draft, whether or not it can still be opened. */
export interface WordsHere {
  readonly draft: string;
  readonly where: DraftPlace | null;
  /** Changes that wait to be sent when the draft is opened. */
  readonly waiting: number;
  readonly kept: readonly KeptWords[];
}

/** Everything of theirs that waits or was not taken, draft by draft. Nothing where the browser does not tell. */
export async function wordsOnDevice(of: Pick<CopyOf, 'server' | 'person'>): Promise<readonly WordsHere[]> {
  const before = nameOf({ ...of, draft: '' });
  const drafts = (await databaseNames())
    .filter((name) => name.startsWith(before))
    .map((name) => name.slice(before.length));
  const all = await Promise.all(drafts.map((draft) => wordsOfDraft({ ...of, draft }).catch(() => null)));
  return all.filter((here) => here !== null && (here.waiting > 0 || here.kept.length > 0)) as WordsHere[];
}

async function wordsOfDraft(of: CopyOf): Promise<WordsHere> {
  return inOwn(of, 'readonly', async (own) => {
    const [waiting, kept, where] = await Promise.all([
      answerOf(own.count(allOf(UNCONFIRMED))),
      answerOf(own.getAll(allOf(KEPT))),
      answerOf(own.get(WHERE)),
    ]);
    const words = kept.map(keptAs).sort((one, other) => one.at - other.at);
    return {
      draft: of.draft,
      where: (where as DraftPlace | undefined) ?? words[0]?.where ?? null,
      waiting,
      kept: words,
    };
  });
}

/** For a page that has not the device's copy: another of the same person has it, and words of one's own are kept all the same. */
export async function keepOnDevice(of: CopyOf, kept: readonly KeptWords[]): Promise<void> {
  if (kept.length === 0) return;
  await inOwn(of, 'readwrite', (own) => Promise.all(kept.map((words) => answerOf(own.put(words, [KEPT, words.id])))));
  tellKeptChanged();
}

/** Their author has done with them. */
export async function discardKept(of: CopyOf, id: string): Promise<void> {
  await inOwn(of, 'readwrite', (own) => answerOf(own.delete([KEPT, id])));
  tellKeptChanged();
}

/** They were filed. What stood round them is in the amendment now. */
export async function becameAmendment(of: CopyOf, id: string, amendment: string): Promise<void> {
  await inOwn(of, 'readwrite', async (own) => {
    const found: KeptWords | undefined = await answerOf(own.get([KEPT, id]));
    if (found) await answerOf(own.put({ ...keptAs(found), amendment }, [KEPT, id]));
  });
  tellKeptChanged();
}

async function inOwn<Answer>(
  of: CopyOf,
  mode: IDBTransactionMode,
  work: (own: IDBObjectStore) => Promise<Answer>,
): Promise<Answer> {
  const db = await idb.openDB(nameOf(of), (made) =>
    idb.createStores(made, [[UPDATES, { autoIncrement: true }], [OWN]] as never),
  );
  try {
    return await work(db.transaction(OWN, mode).objectStore(OWN));
  } finally {
    db.close();
  }
}

const CHANGED = 'caucus kept words';

/** Every page of this person's on this device shows what is kept now. */
export function tellKeptChanged(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANGED);
  channel.postMessage(null);
  channel.close();
}

export function onKeptChanged(hear: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANGED);
  channel.onmessage = hear;
  return () => channel.close();
}
