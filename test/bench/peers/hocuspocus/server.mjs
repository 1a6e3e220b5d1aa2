// Hocuspocus with its database extension, which keeps the whole document after a pause in the typing. All settings are its own.
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
await pool.query('create schema if not exists bench');
await pool.query('create table if not exists bench.document (name text primary key, state bytea not null)');

const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  stopOnSignals: false,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const { rows } = await pool.query('select state from bench.document where name = $1', [documentName]);
        return rows[0]?.state ?? null;
      },
      store: async ({ documentName, state }) => {
        await pool.query(
          'insert into bench.document values ($1, $2) on conflict (name) do update set state = excluded.state',
          [documentName, state],
        );
      },
    }),
  ],
});
await server.listen();
process.send(server.address.port);
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => server.destroy().then(() => process.exit(0)));
