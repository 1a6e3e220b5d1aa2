import { randomUUID } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { RoomLog } from '../../apps/api/src/live/room-log.store.js';
import { RoomPool } from '../../apps/api/src/live/room-pool.js';
import type { Settings } from '../../apps/api/src/platform/config/settings.js';
import { connection } from '../../apps/api/src/platform/database/connection.js';
import { PERSONAS } from './cast.js';
import { cluster } from './cluster.js';
import { copyDatabase } from './copy-database.js';

/** The log of live documents in Postgres, with nobody round it: no server, no rows, no people but their ids. */
export interface BareLog {
  readonly store: RoomLog;
  readonly pool: RoomPool;
  readonly people: readonly string[];
  /** Opens a room with this as its first entry, which one client of the server's has written. */
  open(client: number, opened: Uint8Array): Promise<string>;
  owner<Row extends QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

const OPEN = `with opening as (select set_config('caucus.system', 'test', false))
  select caucus.open_room($1, $2, 'public', $3, $4) from opening`;

export async function bareLog(): Promise<BareLog> {
  const shared = await cluster();
  const copy = await copyDatabase(shared, shared.inhabited);
  const pool = new RoomPool({ databaseUrl: copy.applicationUrl } as Settings);
  const owner = connection({ connectionString: copy.ownerUrl });
  await owner.connect();
  return {
    store: new RoomLog(pool),
    pool,
    people: PERSONAS.map((persona) => shared.cast.people[persona].personId),
    open: async (client, opened) => {
      const id = randomUUID();
      await owner.query(OPEN, [id, shared.cast.conferenceId, client, Buffer.from(opened)]);
      return id;
    },
    owner: async <Row extends QueryResultRow>(sql: string, params: readonly unknown[] = []) =>
      (await owner.query<Row>(sql, [...params])).rows,
    stop: async () => {
      await pool.onApplicationShutdown();
      await owner.end();
      await copy.drop();
    },
  };
}
