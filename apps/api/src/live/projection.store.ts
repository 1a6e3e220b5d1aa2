import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';
import { asSync } from './as-sync.js';
import { type Projected, RoomKinds, type RoomPlace } from './room-kinds.events.js';
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

interface FoundRoom extends KnownRoom {
  readonly keepsBrackets: boolean;
}

const ROOM = `select r.id, r.kind, r.conference_id as "conferenceId", r.audience, coalesce(p.seq, 0)::int as reached
  from room r left join room_projection p on p.room_id = r.id where r.id = $1`;

const REACHED = `
  insert into room_projection (room_id, conference_id, audience, seq) values ($1, $2, $3, $4)
  on conflict (room_id) do update set seq = greatest(room_projection.seq, excluded.seq)`;

/** What the documents say, as rows. */
@Injectable()
export class ProjectionStore {
  constructor(
    private readonly database: Database,
    private readonly kinds: RoomKinds,
  ) {}

  /** Brings the rows up to a log entry and tells who reads them. */
  save(projected: Projection): Promise<void> {
    return this.database.transaction({ kind: 'system', job: 'projection' }, async (tx) => {
      const [room] = await tx.sql<KnownRoom>(ROOM, [projected.room]);
      if (!room) return;
      await this.write(tx, room, projected);
      const { seq, provisions, gone, divisions, states } = projected;
      if (states.length > 0) await asSync(tx, (ask) => keepSessions(ask, room.id, states));
      if (provisions.length + gone.length === 0 && divisions === null) return;
      await this.kinds.of(room.kind).tell(tx, room, { seq, changed: [...provisions.map(({ id }) => id), ...gone] });
    });
  }

  async write(tx: Transaction, room: Omit<KnownRoom, 'reached'>, projected: Projected): Promise<void> {
    await this.kinds.of(room.kind).write(tx, room, projected);
    // This holds the room's row, so two nodes never write its sessions at once.
    await tx.sql(REACHED, [room.id, room.conferenceId, room.audience, projected.seq]);
  }

  /** Null where there is no such room. */
  find(id: string): Promise<FoundRoom | null> {
    return this.database.read({ kind: 'system', job: 'projection' }, async (tx) => {
      const [room] = await tx.sql<KnownRoom>(ROOM, [id]);
      return room ? { ...room, keepsBrackets: this.kinds.of(room.kind).keepsBrackets } : null;
    });
  }
}
