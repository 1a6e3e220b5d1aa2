import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import { asSync } from './as-sync.js';
import { InGroups } from './in-groups.js';
import { type Projected, RoomKinds, type RoomPlace, type Saying } from './room-kinds.events.js';
import { type ClientState, keepSessions } from './writing-sessions.js';

export interface Projection extends Projected {
  /** Up to where each client has written, of those who have written since the last time. */
  readonly states: readonly ClientState[];
}

export interface KnownRoom extends RoomPlace {
  readonly kind: string;
  /** Up to which log entry the rows reach; 0 where there are none. */
  readonly reached: number;
}

interface Writing extends Saying {
  readonly kind: string;
}

interface FoundRoom extends KnownRoom {
  readonly keepsBrackets: boolean;
}

const ROOMS = `select r.id, r.kind, r.conference_id as "conferenceId", r.audience, coalesce(p.seq, 0)::int as reached
  from room r left join room_projection p on p.room_id = r.id where r.id = any($1::uuid[])`;

// Always in one order, so that two nodes never wait for each other.
const REACHED = `
  insert into room_projection (room_id, conference_id, audience, seq)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[]) order by 1
  on conflict (room_id) do update set seq = greatest(room_projection.seq, excluded.seq)`;

/** Rooms whose rows are written in one transaction, and how long after the last one the next may begin, in milliseconds. */
const GROUPS = { most: 50, apart: 100 };

// The log has it already, and whoever starts after a crash writes the rows anew; so nobody waits for the disk. Each of these
// commits tells who reads, and the database lets only one such commit through at a time: waiting would hold up the log.
const WITHOUT_WAITING = 'set local synchronous_commit = off';

/** What the documents say, as rows. */
@Injectable()
export class ProjectionStore {
  private readonly saving = new InGroups<Projection>(GROUPS, (group) => this.saveAll(group));

  constructor(
    private readonly database: Database,
    private readonly kinds: RoomKinds,
  ) {}

  /** Brings the rows up to a log entry and tells who reads them; at once where somebody waits for it. */
  save(projected: Projection, isWaitedFor: boolean): Promise<void> {
    return this.saving.do(projected, isWaitedFor);
  }

  async write(tx: Transaction, room: Omit<KnownRoom, 'reached'>, projected: Projected): Promise<void> {
    await this.writeAll(tx, [{ place: room, kind: room.kind, projected }]);
  }

  private saveAll(group: readonly Projection[]): Promise<void> {
    return this.database.transaction({ kind: 'system', job: 'projection' }, async (tx) => {
      await tx.sql(WITHOUT_WAITING);
      const known = new Map(
        (await tx.sql<KnownRoom>(ROOMS, [group.map(({ room }) => room)])).map((row) => [row.id, row]),
      );
      const all = group.flatMap((projected) => {
        const room = known.get(projected.room);
        return room ? [{ place: room, kind: room.kind, projected }] : [];
      });
      await this.writeAll(tx, all);
      const sessions = all.flatMap(({ place, projected: { states } }) =>
        states.length > 0 ? [[place.id, states] as const] : [],
      );
      if (sessions.length > 0) await asSync(tx, (ask) => keepSessions(ask, new Map(sessions)));
      for (const [kind, moved] of groupedBy(all.filter(hasMoved), (each) => each.kind))
        await this.kinds.of(kind).tell(tx, moved);
    });
  }

  // The rows of rooms come first: they keep two nodes from writing one room's other rows at once.
  private async writeAll(tx: Transaction, all: readonly Writing[]): Promise<void> {
    await tx.sql(REACHED, [
      all.map(({ place }) => place.id),
      all.map(({ place }) => place.conferenceId),
      all.map(({ place }) => place.audience),
      all.map(({ projected }) => projected.seq),
    ]);
    for (const [kind, sayings] of groupedBy(all, (each) => each.kind)) await this.kinds.of(kind).write(tx, sayings);
  }

  /** Null where there is no such room. */
  find(id: string): Promise<FoundRoom | null> {
    return this.database.read({ kind: 'system', job: 'projection' }, async (tx) => {
      const [room] = await tx.sql<KnownRoom>(ROOMS, [[id]]);
      return room ? { ...room, keepsBrackets: this.kinds.of(room.kind).keepsBrackets } : null;
    });
  }
}

function hasMoved({ projected: { provisions, gone, divisions } }: Writing): boolean {
  return provisions.length + gone.length > 0 || divisions !== null;
}
