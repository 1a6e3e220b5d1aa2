import { Client as PgClient } from 'pg';
import type { Policies } from '../../apps/api/src/platform/access/access.js';
import type { Serving } from '../../apps/api/src/serve.js';
import { type Cast, PERSONAS, type Persona } from './cast.js';
import { type Client, clientOf } from './client.js';
import { cluster } from './cluster.js';
import { copyDatabase } from './copy-database.js';
import { type SeparateAsked, type SeparateServer, separateServer } from './separate-server.js';

export { type Cast, PERSONAS, type Persona } from './cast.js';
export { type Client, clientOf, type Reply } from './client.js';
export type { Heard } from './listening.js';
export { type SeparateServer, separateServer } from './separate-server.js';

/** The real API on a real Postgres with a database of its own, and people to speak with it. */
export interface World extends Cast {
  readonly address: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** Null where the server runs as a process of its own. */
  readonly serving: Serving | null;
  /** The process, where there is one. */
  readonly server: SeparateServer | null;
  as(persona: Persona | 'nobody'): Client;
  /** Straight to the tables as their owner, whom nothing is hidden from. */
  owner<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Straight to the tables with the application's login, past all of the application. */
  application<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Starts the process again on the same address, after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Wanted {
  /** The application's own checks off, to see what the database does by itself. */
  readonly policies?: Policies;
  /** The server as a process of its own. */
  readonly separate?: boolean;
  /** What else such a process is started with. */
  readonly started?: Pick<SeparateAsked, 'before' | 'variables' | 'built'>;
  readonly poolSize?: number;
  /** Redis beside the database. */
  readonly redisUrl?: string | null;
  /** A mail server; null to keep letters for reading. */
  readonly smtpUrl?: string | null;
  /** Where the server finds the database, by another way than everybody else. */
  readonly databaseBy?: (url: string) => string | Promise<string>;
}

export async function world({
  policies = 'on',
  separate = false,
  started = {},
  poolSize = 8,
  redisUrl = null,
  smtpUrl = null,
  databaseBy = (url) => url,
}: Wanted = {}): Promise<World> {
  const { inhabited, cast, ...rest } = await cluster();
  const copy = await copyDatabase({ inhabited, cast, ...rest }, inhabited);
  let server = separate ? await separateServer({ ...copy, ...started }) : null;
  const serving = separate
    ? null
    : await (await inThisProcess())(
        {
          host: '127.0.0.1',
          port: 0,
          databaseUrl: await databaseBy(copy.applicationUrl),
          publicUrl: '',
          redisUrl,
          smtpUrl,
          webRoot: null,
          poolSize,
        },
        policies,
      );
  const address = server?.address ?? serving?.url ?? '';
  const open = new Map<string, PgClient>();
  const straight = async <Row>(url: string, sql: string, params: readonly unknown[] = []): Promise<Row[]> => {
    let client = open.get(url);
    if (!client) {
      client = new PgClient({ connectionString: url });
      client.on('error', () => open.delete(url));
      open.set(url, client);
      await client.connect();
    }
    return (await client.query(sql, params as unknown[])).rows as Row[];
  };
  return {
    ...cast,
    address,
    ownerUrl: copy.ownerUrl,
    applicationUrl: copy.applicationUrl,
    serving,
    get server() {
      return server;
    },
    as: (persona) => clientOf(address, persona === 'nobody' ? null : cast.people[persona].token),
    owner: (sql, params) => straight(copy.ownerUrl, sql, params),
    application: (sql, params) => straight(copy.applicationUrl, sql, params),
    restart: async () => {
      server = await separateServer({ ...copy, ...started, port: Number(new URL(address).port) });
    },
    stop: async () => {
      for (const client of open.values()) await client.end().catch(() => undefined);
      await serving?.stop();
      await server?.end();
      await copy.drop();
    },
  };
}

/** Everybody, and the public. */
export const EVERYBODY: readonly (Persona | 'nobody')[] = [...PERSONAS, 'nobody'];

/** Read only where a test has the server in its own process: that takes seconds. */
async function inThisProcess() {
  return (await import('../../apps/api/src/serve.js')).serve;
}
