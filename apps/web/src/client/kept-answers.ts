const NAME = 'caucus answers';
const ANSWERS = 'answers';
const BY_AGE = 'at';
const THIRTY_DAYS = 30 * 24 * 3600_000;

export interface Question {
  readonly name: string;
  readonly variables: string;
  /** Its words; an earlier version of the page may have asked for something else under the same name. */
  readonly query: string;
}

export interface KeptAnswer {
  readonly data: unknown;
  /** When the server gave it, in milliseconds since 1970. */
  readonly at: number;
}

/** What the server answered to one person, kept on their device; null where nothing is, or nothing can be kept. */
export async function keptAnswer(person: string, question: Question): Promise<KeptAnswer | null> {
  const found = await inAnswers('readonly', (store) => store.get(keyOf(person, question)));
  const kept = found as (KeptAnswer & { query: string }) | undefined;
  return kept?.query === question.query ? { data: kept.data, at: kept.at } : null;
}

/** Keeps answers, each in the place of an earlier one to the same question; those of last month go. */
export async function keepAnswers(person: string, answers: Iterable<readonly [Question, KeptAnswer]>): Promise<void> {
  await inAnswers('readwrite', (store) => {
    for (const [question, { data, at }] of answers)
      store.put({ data, at, query: question.query }, keyOf(person, question));
    const old = store.index(BY_AGE).openKeyCursor(IDBKeyRange.upperBound(Date.now() - THIRTY_DAYS));
    old.onsuccess = () => {
      if (old.result === null) return;
      store.delete(old.result.primaryKey);
      old.result.continue();
    };
  });
}

export async function forgetAnswers(person: string): Promise<void> {
  await inAnswers('readwrite', (store) => store.delete(allOf(person)));
}

export async function forgetAnswersOfOthers(person: string): Promise<void> {
  await inAnswers('readwrite', (store) => {
    store.delete(IDBKeyRange.upperBound([person], true));
    store.delete(IDBKeyRange.lowerBound([person, []]));
  });
}

function keyOf(person: string, { name, variables }: Question): string[] {
  return [person, name, variables];
}

function allOf(person: string): IDBKeyRange {
  return IDBKeyRange.bound([person], [person, []]);
}

/** Undefined where this browser keeps nothing. */
async function inAnswers(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest | undefined | void,
): Promise<unknown> {
  try {
    const db = await opened();
    try {
      return await new Promise((done, failed) => {
        const transaction = db.transaction(ANSWERS, mode);
        const request = work(transaction.objectStore(ANSWERS));
        transaction.oncomplete = () => done(request?.result);
        transaction.onabort = () => failed(transaction.error);
      });
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ANSWERS).createIndex(BY_AGE, 'at');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
