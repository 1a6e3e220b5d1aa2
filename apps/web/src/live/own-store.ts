/** How y-indexeddb names its stores, and what of ours stands beside the document in the second. */
export const UPDATES = 'updates';
export const OWN = 'custom';

export const UNCONFIRMED = 'unconfirmed';
export const KEPT = 'kept';
export const WRITE = 'write';
export const WHERE = 'where';

export function allOf(kind: string): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []]);
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
