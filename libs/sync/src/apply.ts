import * as Y from 'yjs';

/**
 * Applies an update to the server's copy; false if that copy can no longer be trusted.
 *
 * Yjs tidies up marks after each change that comes from elsewhere, as an edit of its own. Every client does that and
 * sends it here, so the server's copy does not: it is the log applied, and nothing else.
 */
export function apply(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    doc.transact((transaction) => {
      Y.applyUpdate(doc, update);
      transaction.local = true;
    }, 'log');
  } catch {
    return false;
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null;
}
