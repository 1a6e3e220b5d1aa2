import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { KeptWords } from './draft-state.js';
import { provisionsIn } from './provisions.js';

/** What this device had of a draft when it was opened. */
export interface Found {
  /** Edits of ours that no server has confirmed, oldest first. */
  readonly unconfirmed: readonly { readonly key: number; readonly update: Uint8Array }[];
  /** Words of ours that were refused and that we have not done with. */
  readonly kept: readonly KeptWords[];
  /** Whether we might write when we were last told. */
  readonly write: boolean;
  /** There is a text to show. */
  readonly hasText: boolean;
}

/** What takes the place of all that was stored. */
export interface Replacement {
  readonly doc: Y.Doc;
  readonly unconfirmed: readonly { readonly key: number; readonly update: Uint8Array }[];
  readonly kept: readonly KeptWords[];
}

const UPDATES = 'updates';
const OWN = 'custom';
const UNCONFIRMED = 'unconfirmed';
const KEPT = 'kept';
const WRITE = 'write';

/**
 * One person's copy of one draft on this device. y-indexeddb keeps the document; beside it, in the same database,
 * stand our unconfirmed edits one by one, so that they can be counted, and written again after a refusal.
 */
export class DeviceCopy {
  private nextKey = 1;
  private well = true;

  private constructor(
    private readonly name: string,
    private keeper: IndexeddbPersistence,
  ) {}

  /** Reads what is there into the document, and stores from now on what happens to it. Throws where nothing can be stored. */
  static async open(name: string, doc: Y.Doc): Promise<{ readonly copy: DeviceCopy; readonly found: Found }> {
    const keeper = new IndexeddbPersistence(name, doc);
    await Promise.all([keeper._db, keeper.whenSynced]);
    const copy = new DeviceCopy(name, keeper);
    return { copy, found: await copy.read() };
  }

  get doc(): Y.Doc {
    return this.keeper.doc;
  }

  /** False once something could not be written here, as on a full disk. */
  get isWell(): boolean {
    return this.well;
  }

  /** Answers with the key under which the edit can be called confirmed. */
  wrote(update: Uint8Array): number {
    const key = this.nextKey++;
    this.write((own) => own.put(update, [UNCONFIRMED, key]));
    return key;
  }

  confirmed(keys: readonly number[]): void {
    if (keys.length > 0) this.write((own) => keys.map((key) => own.delete([UNCONFIRMED, key])));
  }

  mayWrite(write: boolean): void {
    this.write((own) => own.put(write, WRITE));
  }

  letGo(id: string): void {
    this.write((own) => own.delete([KEPT, id]));
  }

  /** In one step, so that a browser that dies meanwhile has either all of the old or all of the new. */
  replace({ doc, unconfirmed, kept }: Replacement): void {
    const whole = Y.encodeStateAsUpdate(doc);
    this.write((own, updates) => {
      updates.clear();
      own.delete(allOf(UNCONFIRMED));
      updates.add(whole);
      for (const { key, update } of unconfirmed) own.put(update, [UNCONFIRMED, key]);
      for (const words of kept) own.put(words, [KEPT, words.id]);
    });
    void this.keeper.destroy();
    this.keeper = new IndexeddbPersistence(this.name, doc);
  }

  /** The draft is not for us any more: nothing stays of it but our own refused words, and not even a name without them. */
  async forget(kept: readonly KeptWords[]): Promise<void> {
    this.write((own, updates) => {
      updates.clear();
      own.clear();
      for (const words of kept) own.put(words, [KEPT, words.id]);
    });
    if (kept.length === 0) await this.keeper.clearData();
    else await this.keeper.destroy();
  }

  async close(): Promise<void> {
    await this.keeper.destroy();
  }

  /** A key for an edit that `replace` will store. */
  freshKey(): number {
    return this.nextKey++;
  }

  private async read(): Promise<Found> {
    const { db, doc } = this.keeper;
    const own = db!.transaction(OWN, 'readonly').objectStore(OWN);
    const [keys, updates, kept, write] = await Promise.all([
      answerOf(own.getAllKeys(allOf(UNCONFIRMED))),
      answerOf(own.getAll(allOf(UNCONFIRMED))),
      answerOf(own.getAll(allOf(KEPT))),
      answerOf(own.get(WRITE)),
    ]);
    const unconfirmed = updates.map((update: Uint8Array, at) => ({ key: (keys[at] as [string, number])[1], update }));
    // A browser may have died between storing an edit here and storing the document that holds it.
    for (const { update } of unconfirmed) Y.applyUpdate(doc, update, this);
    this.nextKey = (unconfirmed.at(-1)?.key ?? 0) + 1;
    return { unconfirmed, kept, write: write === true, hasText: provisionsIn(doc).size > 0 };
  }

  // A database that is being opened is waited for; what is written here goes in in the order it was written.
  private write(work: (own: IDBObjectStore, updates: IDBObjectStore) => unknown): void {
    const failed = (): void => {
      this.well = false;
    };
    void this.keeper._db
      .then((db) => {
        const transaction = db.transaction([OWN, UPDATES], 'readwrite');
        transaction.onabort = failed;
        work(transaction.objectStore(OWN), transaction.objectStore(UPDATES));
      })
      .catch(failed);
  }
}

function allOf(kind: string): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []]);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
