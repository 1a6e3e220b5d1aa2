import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { Heads, LineEnds, NodeLine, Word } from './wake-ups-line.js';

const log = new Logger('LiveRooms');
const AGAIN_AFTER = 500;
const ANSWERS_WITHIN = 4000;
const LOG = 'caucus_live';
const PRESENCE = 'caucus_presence';

/**
 * Nodes hear each other through the database's notifications, on a connection of its own.
 *
 * Who writes the log announces it there in the same transaction; only presence is said from here. A connection that
 * does not answer what is said on it has been cut without a word, and is opened anew.
 */
export class PostgresLine implements NodeLine {
  readonly name = 'postgres';
  /** A notification may have 8000 bytes. */
  readonly most = 7600;
  private client: Client | null = null;
  private stopping = false;

  constructor(
    private readonly url: string,
    private readonly ends: LineEnds,
  ) {}

  get isUp(): boolean {
    return this.client !== null;
  }

  say(word: Word): void {
    const { client } = this;
    if (client === null || word.about === 'log') return;
    const { node, text } = word;
    // Its error also comes as the connection's.
    client.query('select pg_notify($1, $2)', [PRESENCE, `${node} ${text}`]).catch(() => client.emit('end'));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.client?.end().catch(() => undefined);
  }

  async open(): Promise<void> {
    if (this.stopping) return;
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: 2000,
      query_timeout: ANSWERS_WITHIN,
      keepAlive: true,
      // Nothing that is said here has to outlive the database.
      options: '-c synchronous_commit=off',
    });
    let over = false;
    const lost = (): void => {
      if (over) return;
      over = true;
      if (this.client === client) this.client = null;
      client.end().catch(() => undefined);
      if (!this.stopping) setTimeout(() => void this.open(), AGAIN_AFTER).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${LOG}; listen ${PRESENCE}`);
      this.client = client;
      this.ends.back();
    } catch (error) {
      log.warn(`Not hearing of other nodes yet: ${(error as Error).message}`);
      lost();
    }
  }

  private hear(channel: string, payload: string): void {
    if (channel === LOG) {
      const { node, heads } = JSON.parse(payload) as { node: string; heads: Heads };
      this.ends.hear({ about: 'log', node, heads });
      return;
    }
    const end = payload.indexOf(' ');
    this.ends.hear({ about: 'presence', node: payload.slice(0, end), text: payload.slice(end + 1) });
  }
}
