import * as Y from 'yjs';
import { type CopiedWords, type Copies, copiesFrom } from './copies.js';

/** A change of the server's as it is kept: its update (V1), and a snapshot (V2) of the document before it. */
export interface KeptChange {
  readonly update: Uint8Array;
  readonly before: Uint8Array;
}

/** What of a document stood there when: each asks about one tick of one client. */
export interface Times {
  readonly before: Time;
  readonly after: Time;
  /** It came in with the change. */
  readonly wrote: Time;
  /** The change deleted it. */
  readonly took: Time;
  /** It came in after the change. */
  readonly since: Time;
  readonly copies: Copies;
}

export type Time = (id: Y.ID) => boolean;

interface Range {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

export interface Change {
  readonly written: readonly Range[];
  readonly taken: ReturnType<typeof Y.decodeUpdate>['ds'];
  readonly before: Y.Snapshot;
  readonly copies: Copies;
}

export function changeFrom({ update, before }: KeptChange, copied: readonly CopiedWords[]): Change {
  const { structs, ds } = Y.decodeUpdate(update);
  const written: Range[] = structs.map(({ id, length }) => ({
    client: id.client,
    from: id.clock,
    to: id.clock + length,
  }));
  return { written, taken: ds, before: Y.decodeSnapshotV2(before), copies: copiesFrom(copied) };
}

export function timesOf({ written, taken, before: snapshot, copies }: Change): Times {
  const known: Time = ({ client, clock }) => clock < (snapshot.sv.get(client) ?? 0);
  const before: Time = (id) => known(id) && !Y.isDeleted(snapshot.ds, id);
  const ends = new Map<number, { from: number; to: number }>();
  for (const { client, from, to } of written) {
    const all = ends.get(client);
    ends.set(client, { from: Math.min(from, all?.from ?? from), to: Math.max(to, all?.to ?? to) });
  }
  const wrote: Time = ({ client, clock }) => {
    const range = ends.get(client);
    return range !== undefined && range.from <= clock && clock < range.to;
  };
  const took: Time = (id) => Y.isDeleted(taken, id);
  return {
    before,
    after: (id) => (before(id) || wrote(id)) && !took(id),
    wrote,
    took,
    since: (id) => !known(id) && !wrote(id),
    copies,
  };
}

/** What a tick was when the change was made: for words that were written again since, what the first ones were. */
export function firstOf(id: Y.ID, times: Times): Y.ID {
  const as = times.since(id) ? times.copies.copied(id) : null;
  return as === null ? id : firstOf(as, times);
}

/** Cuts the document's items so that each of them stood there as a whole or not at all, whenever it is asked about. */
export function cutAt(transaction: Y.Transaction, { written, taken, before, copies }: Change, times: Times): void {
  const cut = (client: number, clock: number): void => {
    if (clock < Y.getState(transaction.doc.store, client)) Y.getItemCleanStart(transaction, Y.createID(client, clock));
  };
  for (const [client, clock] of before.sv) cut(client, clock);
  for (const { client, from, to } of written) {
    cut(client, from);
    cut(client, to);
  }
  for (const deleted of [before.ds, taken]) Y.iterateDeletedStructs(transaction, deleted, () => undefined);
  for (const words of copies.words) for (const { client, clock } of seamsOf(words, times)) cut(client, clock);
}

// One word may have been written again for pieces that came and went at different times.
function seamsOf({ client, clock, length, as }: CopiedWords, times: Times): readonly Y.ID[] {
  const seams = [0, length].flatMap((at) => [Y.createID(client, clock + at), Y.createID(as.client, as.clock + at)]);
  let last = '';
  for (let at = 0; at < length; at++) {
    const id = Y.createID(client, clock + at);
    const first = firstOf(id, times);
    const fate = [times.before, times.after, times.since].map((time) => time(first)).join();
    if (fate !== last) seams.push(id);
    last = fate;
  }
  return seams;
}
