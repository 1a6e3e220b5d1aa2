import type { Client } from 'pg';
import { connection } from '../database/connection.js';

const AGAIN_AFTER = 500;
const CONNECTS_WITHIN = 2000;
const SAYS_SOMETHING_EVERY = 2000;
const ANSWERS_WITHIN = 3000;

export interface Listening {
  readonly url: string;
  readonly channels: readonly string[];
  hear(channel: string, payload: string): void;
  /** It stands, for the first time or again; what was said meanwhile has not been heard. */
  stands(): void;
  /** It stood, and does no longer. */
  lost?(): void;
  /** It could not be opened, and is tried again. */
  failed(error: Error): void;
}

/**
 * A connection of its own on which the database's notifications are heard, opened again whenever it breaks.
 *
 * Who only listens never notices that a connection was cut without a word. So something is said on it every two seconds,
 * and one that does not answer is given up.
 */
export class ListeningConnection {
  private client: Client | null = null;
  private said: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(private readonly listening: Listening) {}

  /** False while it is broken. */
  get isUp(): boolean {
    return this.client !== null;
  }

  /** Says something to whoever listens. It may be lost, and then the connection is as well. */
  notify(channel: string, payload: string): void {
    const { client } = this;
    if (client !== null) this.say(client, 'select pg_notify($1, $2)', [channel, payload]);
  }

  async open(): Promise<void> {
    if (this.stopping) return;
    const { url, channels } = this.listening;
    const client = connection({
      connectionString: url,
      connectionTimeoutMillis: CONNECTS_WITHIN,
      query_timeout: ANSWERS_WITHIN,
      keepAlive: true,
      // Nothing that is said here has to outlive the database.
      options: '-c synchronous_commit=off',
    });
    const lost = this.whenLost(client);
    client.on('notification', ({ channel, payload }) => this.listening.hear(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query(channels.map((channel) => `listen ${client.escapeIdentifier(channel)}`).join('; '));
      if (this.stopping) return lost();
      this.client = client;
      this.listening.stands();
    } catch (error) {
      this.listening.failed(error as Error);
      lost();
    }
  }

  // One after the other; an error is the connection's.
  private say(client: Client, text: string, params: string[] = []): void {
    this.said = this.said.then(() => client.query(text, params)).catch((error) => client.emit('error', error));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.client?.end().catch(() => undefined);
  }

  private whenLost(client: Client): () => void {
    let over = false;
    const pulse = setInterval(() => {
      if (this.client === client) this.say(client, 'select 1');
    }, SAYS_SOMETHING_EVERY).unref();
    const lost = (): void => {
      if (over) return;
      over = true;
      clearInterval(pulse);
      const stood = this.client === client;
      if (stood) this.client = null;
      // With a question still open this breaks the line instead of waiting for its answer.
      client.end().catch(() => undefined);
      if (this.stopping) return;
      if (stood) this.listening.lost?.();
      setTimeout(() => void this.open(), AGAIN_AFTER).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    return lost;
  }
}
