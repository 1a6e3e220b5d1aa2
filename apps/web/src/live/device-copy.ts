import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { type DraftPlace, type KeptWords, keptAs, withoutText } from './kept-words.js';
import { allOf, answerOf, KEPT, OWN, UNCONFIRMED, UPDATES, WHERE, WRITE } from './own-store.js';
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
  readonly where: DraftPlace | null;
}

/** What takes the place of all that was stored. */
export interface Replacement {
  readonly doc: Y.Doc;
  readonly unconfirmed: readonly { readonly key: number; readonly update: Uint8Array }[];
  readonly kept: readonly KeptWords[];
}

/**
 * One person's copy of one draft on this device. y-indexeddb keeps the document; beside it, in the same database,
 * stand our unconfirmed edits one by one, so that they can be counted, and written again after a refusal.
 */
export class DeviceCopy {
  private nextKey = 1;
  private well = true;
  private readonly writing = new Set<number>();
  /** Called when the device has written down an edit. */
  onWritten: () => void = () => undefined;

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

  /** An edit that was handed to the device, and would not outlive the page yet. */
  isWriting(key: number): boolean {
    return this.writing.has(key);
  }

  /** Answers with the key under which the edit can be called confirmed. */
  wrote(update: Uint8Array): number {
    const key = this.nextKey++;
    this.writing.add(key);
    void this.write((own) => own.put(update, [UNCONFIRMED, key])).then(() => {
      this.writing.delete(key);
      this.onWritten();
    });
    return key;
  }

  confirmed(keys: readonly number[]): void {
    if (keys.length > 0) void this.write((own) => keys.map((key) => own.delete([UNCONFIRMED, key])));
  }

  mayWrite(write: boolean): void {
    void this.write((own) => own.put(write, WRITE));
  }

  /** What the draft is called and where it is, for whoever finds words of it on this device later. */
  isAt(where: DraftPlace): void {
    void this.write((own) => own.put(where, WHERE));
  }

  letGo(id: string): void {
    void this.write((own) => own.delete([KEPT, id]));
  }

  /** In one step, so that a browser that dies meanwhile has either all of the old or all of the new. */
  replace({ doc, unconfirmed, kept }: Replacement): void {
    const whole = Y.encodeStateAsUpdate(doc);
    void this.write((own, updates) => {
      updates.clear();
      own.delete(allOf(UNCONFIRMED));
      updates.add(whole);
      for (const { key, update } of unconfirmed) own.put(update, [UNCONFIRMED, key]);
      for (const words of kept) own.put(words, [KEPT, words.id]);
    });
    void this.keeper.destroy();
    this.keeper = new IndexeddbPersistence(this.name, doc);
  }

  /**
   * The draft is not for us any more: nothing stays of it but our own refused words, and not even a name without them.
   * Also those that another page has kept here.
   */
  async forget(kept: readonly KeptWords[]): Promise<void> {
    let left = kept.length;
    const done = this.change((transaction) => {
      const own = transaction.objectStore(OWN);
      transaction.objectStore(UPDATES).clear();
      const asked = own.getAll(allOf(KEPT));
      asked.onsuccess = () => {
        const all = new Map([...asked.result.map(keptAs), ...kept].map((words) => [words.id, withoutText(words)]));
        left = all.size;
        own.clear();
        for (const words of all.values()) own.put(words, [KEPT, words.id]);
      };
    });
    await done;
    if (left === 0) await this.keeper.clearData();
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
    const [keys, updates, kept, write, where] = await Promise.all([
      answerOf(own.getAllKeys(allOf(UNCONFIRMED))),
      answerOf(own.getAll(allOf(UNCONFIRMED))),
      answerOf(own.getAll(allOf(KEPT))),
      answerOf(own.get(WRITE)),
      answerOf(own.get(WHERE)),
    ]);
    const unconfirmed = updates.map((update: Uint8Array, at) => ({ key: (keys[at] as [string, number])[1], update }));
    // A browser may have died between storing an edit here and storing the document that holds it.
    for (const { update } of unconfirmed) Y.applyUpdate(doc, update, this);
    this.nextKey = (unconfirmed.at(-1)?.key ?? 0) + 1;
    const hasText = provisionsIn(doc).size > 0;
    return { unconfirmed, kept: kept.map(keptAs), write: write === true, hasText, where: where ?? null };
  }

  // A database that is being opened is waited for; what is written here goes in in the order it was written.
  private async write(work: (own: IDBObjectStore, updates: IDBObjectStore) => unknown): Promise<void> {
    await this.change((transaction) => {
      work(transaction.objectStore(OWN), transaction.objectStore(UPDATES));
      // Said like this it is carried out even where the page goes in the same moment.
      transaction.commit();
    });
  }

  private async change(work: (transaction: IDBTransaction) => void): Promise<void> {
    try {
      const db = await this.keeper._db;
      const transaction = db.transaction([OWN, UPDATES], 'readwrite');
      const over = new Promise<boolean>((resolve) => {
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
      work(transaction);
      if (!(await over)) this.well = false;
    } catch {
      this.well = false;
    }
  }
}
