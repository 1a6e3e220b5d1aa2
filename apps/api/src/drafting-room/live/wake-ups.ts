import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../../platform/config/settings.js';
import { Committer } from './committer.js';

const AGAIN_AFTER = 500;

/** Which rooms moved on, and to which seq at least; null for all of them. */
export type Heads = readonly (readonly [room: string, seq: number])[] | null;

/**
 * Hears from the database when another node has written.
 *
 * The log is the truth and this only wakes: what was missed while the connection was gone is found by looking at every
 * open room once it is back.
 */
@Injectable()
export class WakeUps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('LiveRooms');
  private readonly hearers = new Set<(heads: Heads) => void>();
  private client: Client | null = null;
  private stopping = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly committer: Committer,
  ) {}

  onWake(hearer: (heads: Heads) => void): void {
    this.hearers.add(hearer);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    if (this.stopping) return;
    const client = new Client({
      connectionString: this.settings.databaseUrl,
      connectionTimeoutMillis: 2000,
      keepAlive: true,
    });
    let over = false;
    const lost = (): void => {
      if (over) return;
      over = true;
      client.end().catch(() => undefined);
      if (!this.stopping) setTimeout(() => void this.listen(), AGAIN_AFTER).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.hear(payload ?? ''));
    try {
      await client.connect();
      await client.query('listen caucus_live');
      this.client = client;
      this.wake(null);
    } catch (error) {
      this.log.warn(`Not hearing of other nodes yet: ${(error as Error).message}`);
      lost();
    }
  }

  private hear(payload: string): void {
    const { node, heads } = JSON.parse(payload) as { node: string; heads: Heads };
    if (node !== this.committer.node) this.wake(heads);
  }

  private wake(heads: Heads): void {
    for (const hearer of this.hearers) hearer(heads);
  }
}
