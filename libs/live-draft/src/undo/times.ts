import * as Y from 'yjs';

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
}

export function changeFrom({ update, before }: KeptChange): Change {
  const { structs, ds } = Y.decodeUpdate(update);
  const written: Range[] = structs.map(({ id, length }) => ({
    client: id.client,
    from: id.clock,
    to: id.clock + length,
  }));
  return { written, taken: ds, before: Y.decodeSnapshotV2(before) };
}

export function timesOf({ written, taken, before: snapshot }: Change): Times {
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
  };
}

/** Cuts the document's items so that each of them stood there as a whole or not at all, whenever it is asked about. */
export function cutAt(transaction: Y.Transaction, { written, taken, before }: Change): void {
  const cut = (client: number, clock: number): void => {
    if (clock < Y.getState(transaction.doc.store, client)) Y.getItemCleanStart(transaction, Y.createID(client, clock));
  };
  for (const [client, clock] of before.sv) cut(client, clock);
  for (const { client, from, to } of written) {
    cut(client, from);
    cut(client, to);
  }
  for (const deleted of [before.ds, taken]) Y.iterateDeletedStructs(transaction, deleted, () => undefined);
}
