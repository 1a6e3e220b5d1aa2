import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { SETTINGS, type Settings } from '../platform/config/settings.js';

/** Connections with the grants of the log and no others. */
@Injectable()
export class RoomPool implements OnApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly pool: Pool;

  constructor(@Inject(SETTINGS) { databaseUrl }: Settings) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      max: 4,
      connectionTimeoutMillis: 3000,
      query_timeout: 10_000,
      keepAlive: true,
      options: '-c role=caucus_sync -c statement_timeout=10000 -c idle_in_transaction_session_timeout=30000',
    });
    this.pool.on('error', (error) => this.log.warn(`A connection to the log was lost: ${error.message}`));
  }

  async rows<Row extends QueryResultRow>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, [...params])).rows;
  }

  /** For what is asked many times a second: the database reads the statement once for each connection. */
  async often<Row extends QueryResultRow>(name: string, text: string, params: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values: [...params] })).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
