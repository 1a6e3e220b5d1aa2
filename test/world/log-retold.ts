import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { appendGroup, type EntryToWrite } from '../../apps/api/src/live/append-group.js';
import { appendChange } from '../../apps/api/src/live/change-in-room.js';
import type { Ask } from '../../apps/api/src/live/room-log.store.js';
import { emptyDraft, serverClient } from '../../libs/live-draft/src/index.js';
import { apply, type Locks, type Logged } from '../../libs/sync/src/index.js';
import { beginning, type Deed, leavingClosedAlone, type World } from '../../libs/sync/testing/index.js';
import type { BareLog } from './bare-log.js';

type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** A room in Postgres in which a story of the model is told once more. */
interface Telling {
  readonly id: string;
  readonly deeds: readonly Deed[];
  /** The names of its servers' copies of the room. */
  readonly copies: Map<number, string>;
  /** The document as it is for somebody who reads on after each entry. */
  readonly doc: Y.Doc;
  head: number;
  locks: Locks;
}

/**
 * Asks the log in Postgres all that stories of the model have asked theirs, in the same order, and expects the same
 * answers. Servers and people know of the log by these alone, so with this log the stories would have gone the same way.
 *
 * The stories are told side by side: what several append at one step goes in one statement. Answers with their rooms.
 */
export async function retold(log: BareLog, worlds: readonly World[]): Promise<readonly string[]> {
  const tellings: Telling[] = [];
  for (const world of worlds) tellings.push(await begun(log, world));
  const longest = Math.max(...tellings.map(({ deeds }) => deeds.length));
  for (let step = 0; step < longest; step++) {
    await append(log, tellings, step);
    await Promise.all(tellings.map((telling) => carryOut(log, telling, telling.deeds[step])));
  }
  return tellings.map(({ id }) => id);
}

async function begun(log: BareLog, { log: { deeds } }: World): Promise<Telling> {
  const opened = beginning();
  const doc = emptyDraft(serverClient(0.4));
  Y.applyUpdate(doc, opened);
  const id = await log.open(serverClient(0), opened);
  return { id, deeds, copies: new Map(), doc, head: 1, locks: new Map() };
}

async function append(log: BareLog, tellings: readonly Telling[], step: number): Promise<void> {
  const writing = tellings.flatMap((telling) => {
    const deed = telling.deeds[step];
    return deed?.kind === 'Append' ? [{ telling, deed }] : [];
  });
  if (writing.length === 0) return;
  const entries = writing.flatMap(({ telling, deed }) => entriesOf(log, telling, deed));
  const outcomes = await appendGroup(askOf(log), entries, { node: randomUUID(), announced: true });
  for (const { telling, deed } of writing) {
    expect({ step, ...outcomes.get(telling.id) }).toEqual({ step, ...expected(telling.id, deed) });
    await readOn(log, telling, deed.statement.group);
  }
}

function entriesOf(log: BareLog, { id, copies }: Telling, { statement }: DeedOf<'Append'>): readonly EntryToWrite[] {
  const { epoch, head, group, needsAll } = statement;
  const copy = copies.get(statement.copy) ?? randomUUID();
  copies.set(statement.copy, copy);
  return group.map(({ person, update, clients, authors }) => {
    return { room: id, copy, epoch, head, person: personOf(log, person), update, clients, authors, needsAll };
  });
}

function expected(room: string, { outcome, statement: { group } }: DeedOf<'Append'>): object {
  if (typeof outcome === 'string') return { room, outcome, first: null, last: null };
  const { first } = outcome;
  return { room, outcome: 'done', first: String(first), last: String(first + group.length - 1) };
}

async function carryOut(log: BareLog, telling: Telling, deed: Deed | undefined): Promise<void> {
  const { store, pool } = log;
  const { id } = telling;
  switch (deed?.kind) {
    case 'Change':
      await pool.rows(
        `insert into room_client (room_id, client, origin) values ($1, $2, 'chair') on conflict do nothing`,
        [id, deed.client],
      );
      await appendChange(askOf(log), {
        room: id,
        seq: telling.head + 1,
        who: { viewer: { kind: 'system', job: 'story' }, personId: null, origin: 'chair' },
        update: deed.update,
        before: new Uint8Array(),
      });
      return readOn(log, telling);
    case 'Retire':
      await store.retire(id, personOf(log, deed.person), deed.clients);
      return readOn(log, telling);
    case 'Rights':
      await pool.rows('update room set epoch = epoch + 1 where id = $1', [id]);
      telling.locks = deed.locks;
      return;
    case 'Fold':
      return store.compact(id, deed.seq, deed.state);
    case 'Read':
      expect(await found(log, id, deed.after)).toEqual(told(log, deed));
  }
}

/** Takes in what was written just now, entry by entry; nothing of it may change what is closed to its author. */
async function readOn(
  log: BareLog,
  telling: Telling,
  group: DeedOf<'Append'>['statement']['group'] = [],
): Promise<void> {
  const { entries, head } = await log.store.since(telling.id, telling.head);
  telling.head = head;
  for (const [at, { update }] of entries.entries()) {
    const takeIn = () => expect(apply(telling.doc, update)).toBe(true);
    const author = group[at]?.person;
    if (author === undefined) takeIn();
    else leavingClosedAlone(telling.doc, telling.locks, author, takeIn);
  }
}

async function found({ store }: BareLog, room: string, after: number): Promise<object> {
  const { entries, head } = await store.since(room, after);
  return { head, updates: entries.map(asText), owners: ownersIn(entries) };
}

function told(log: BareLog, { found: { entries, head } }: DeedOf<'Read'>): object {
  const owners = entries.map(({ update, clients }) => ({
    update,
    clients: clients.map(([client, person]) => [client, person && personOf(log, person)] as const),
  }));
  return { head, updates: entries.map(asText), owners: ownersIn(owners) };
}

function asText({ update }: Logged): string {
  return Buffer.from(update).toString('base64');
}

function ownersIn([first]: readonly Logged[]): readonly (readonly [number, string | null])[] {
  return [...(first?.clients ?? [])].sort(([one], [other]) => one - other);
}

/** The model calls people by number. */
function personOf({ people }: BareLog, name: string): string {
  return people[Number(name.split(' ')[1])]!;
}

function askOf({ pool }: BareLog): Ask {
  return (text, params) => pool.rows(text, params);
}
