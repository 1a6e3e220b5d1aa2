import { Injectable, Logger } from '@nestjs/common';
import { appendGroup, type Outcome } from './append-group.js';
import { RoomPool } from './room-pool.js';
import { WaitingLines } from './waiting-lines.js';

/** What a room puts into the log. `settled` is told once, whatever becomes of it. */
export interface Appending {
  /** The copy of the document that this was admitted to: what it takes in next builds on it. */
  readonly copy: { readonly name: string };
  readonly room: string;
  /** Read when it is written: rights may have changed since without touching what is on its way. */
  readonly epoch: () => number;
  /** Up to where that copy has read the log, read when it is written. */
  readonly head: () => number;
  readonly person: string;
  readonly update: Uint8Array;
  /** Client ids that nobody has written under before. */
  readonly clients: readonly number[];
  /** All that it writes under. */
  readonly authors: readonly number[];
  /** It may only stand where that copy has read all there is; asked when it is written, as it depends on what is closed. */
  readonly needsAll: () => boolean;
  /** The room's rights have changed: whether all that is on its way from this copy may stand under the new ones. */
  readonly renewed: () => Promise<boolean>;
  /** Something was said elsewhere under a client id of its: whether all that is on its way goes with what is in the log by now. */
  readonly caughtUp: () => Promise<boolean>;
  readonly settled: (outcome: Appended) => void;
}

/** Under which seq it stands; null where it could not be written. */
export type Appended = { readonly seq: number; readonly first: number } | null;

export interface Written {
  readonly heads: readonly (readonly [room: string, seq: number])[];
  /** The database has told the other nodes, as it was asked to. */
  readonly announced: boolean;
}

/** Whoever tells the other nodes. */
export interface Teller {
  /** Whether the database is to tell them with the commit. That takes a lock which all commits of all nodes share. */
  announces(): boolean;
  /** Told after each commit which rooms stand at which seq. */
  written(written: Written): void;
}

/** What goes into one statement. A longer one keeps everybody waiting, and is held in memory several times over. */
const MOST = { entries: 2000, bytes: 2 << 20 };
const BUSY_PAUSE = 3;

/**
 * Writes the log, one statement at a time for all rooms of this node.
 *
 * The next group goes out when the last has come back: whatever came in meanwhile is in it, so the busier we are the
 * more goes into one commit, and nobody waits for a timer. Documents take turns.
 */
@Injectable()
export class Committer {
  /** Tells this node's announcements from those of others. */
  readonly node = crypto.randomUUID();
  private readonly log = new Logger('LiveRooms');
  private readonly queue = new WaitingLines<Appending>();
  private running = false;
  private readonly idle = new Set<() => void>();
  private teller: Teller = { announces: () => true, written: () => undefined };

  constructor(private readonly pool: RoomPool) {}

  tells(teller: Teller): void {
    this.teller = teller;
  }

  append(appending: Appending): void {
    this.queue.add(appending);
    if (!this.running) void this.run();
  }

  /** The copy is at an end: nobody was shown what of it has not been written, so it need not be. */
  forget(copy: object): void {
    this.queue.drop((entry) => entry.copy === copy);
  }

  /** Resolves when everything that was handed in has been settled. */
  drained(): Promise<void> {
    return this.running ? new Promise((done) => this.idle.add(done)) : Promise.resolve();
  }

  private async run(): Promise<void> {
    this.running = true;
    // Everything that is heard in one go goes into the first group.
    await Promise.resolve();
    while (!this.queue.isEmpty) await this.commit(this.queue.takeGroup(MOST));
    this.running = false;
    for (const done of this.idle) done();
    this.idle.clear();
  }

  private async commit(group: readonly Appending[]): Promise<void> {
    try {
      const announced = this.teller.announces();
      const outcomes = await this.write(group, announced);
      this.tell(outcomes, announced);
      const again = await toWriteAgain(group, outcomes);
      this.giveUp(group.filter((entry) => !isWritten(outcomes.get(entry.room)) && !again.has(entry)));
      for (const [room, outcome] of outcomes)
        tell(
          group.filter((entry) => entry.room === room),
          outcome,
        );
      if (again.size === 0) return;
      this.queue.putBack([...again]);
      await new Promise((later) => setTimeout(later, BUSY_PAUSE));
    } catch (error) {
      this.log.warn(`The log could not be written: ${(error as Error).message}`);
      this.giveUp(group);
    }
  }

  private tell(outcomes: ReadonlyMap<string, Outcome>, announced: boolean): void {
    const heads = [...outcomes].flatMap(([room, each]) =>
      isWritten(each) ? [[room, Number(each.last)] as const] : [],
    );
    if (heads.length > 0) this.teller.written({ heads, announced });
  }

  /**
   * What was admitted to the same copy afterwards builds on what was not written. In the log it would stand on nothing
   * and the document could not be opened again, so it goes as well; its authors will send it once more.
   */
  private giveUp(lost: readonly Appending[]): void {
    if (lost.length === 0) return;
    const copies = new Set(lost.map(({ copy }) => copy));
    const behind = this.queue.drop(({ copy }) => copies.has(copy));
    for (const { settled } of [...lost, ...behind]) settled(null);
  }

  private write(group: readonly Appending[], announced: boolean): Promise<ReadonlyMap<string, Outcome>> {
    const entries = group.map(({ room, copy, person, update, clients, authors, epoch, head, needsAll }) => {
      const now = { epoch: epoch(), head: head(), needsAll: needsAll() };
      return { room, copy: copy.name, person, update, clients, authors, ...now };
    });
    const { node } = this;
    return appendGroup((text, params) => this.pool.often('append to the log', text, params), entries, {
      node,
      announced,
    });
  }
}

// Somebody else holds the room for a moment, or what may be written in it changed and these are not concerned, or what
// was said elsewhere under the same client ids has been read meanwhile.
async function toWriteAgain(
  group: readonly Appending[],
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<ReadonlySet<Appending>> {
  const outcomeOf = ({ room }: Appending) => outcomes.get(room)?.outcome;
  const copies = new Map(group.map((entry) => [entry.copy, entry]));
  const asked = await Promise.all([...copies.values()].map(async (entry) => ({ entry, may: await mayStand(entry) })));
  const standing = new Set(asked.filter(({ may }) => may).map(({ entry }) => entry.copy));
  return new Set(group.filter((entry) => outcomeOf(entry) === 'busy' || standing.has(entry.copy)));

  function mayStand(entry: Appending): Promise<boolean> {
    if (outcomeOf(entry) === 'stale') return entry.renewed();
    return outcomeOf(entry) === 'behind' ? entry.caughtUp() : Promise.resolve(false);
  }
}

function isWritten(outcome: Outcome | undefined): boolean {
  return outcome?.outcome === 'done';
}

function tell(entries: readonly Appending[], outcome: Outcome): void {
  if (!isWritten(outcome)) return;
  const first = Number(outcome.first);
  for (const [at, { settled }] of entries.entries()) settled({ seq: first + at, first: first + at });
}
