import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../config/settings.js';
import { CHANNEL, type Moved } from './moved.js';

const AGAIN_AFTER = 500;

/**
 * Hears what all nodes announce, on a connection of its own.
 *
 * A connection that breaks is opened again until the server stops. What was announced in between is lost, so
 * everybody is told by `onGap` to look for themselves.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Events');
  private readonly hearers = new Set<(event: Moved) => void>();
  private readonly gapHearers = new Set<() => void>();
  private client: Client | null = null;
  private stopping = false;
  private hearing = false;
  private heardBefore = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  onEvent(hearer: (event: Moved) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  onGap(hearer: () => void): () => void {
    this.gapHearers.add(hearer);
    return () => this.gapHearers.delete(hearer);
  }

  /** False while the connection is broken. */
  isListening(): boolean {
    return this.hearing;
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
      this.hearing = false;
      client.end().catch(() => undefined);
      if (!this.stopping) setTimeout(() => void this.listen(), AGAIN_AFTER).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      this.hearing = true;
      if (this.heardBefore) for (const hearer of this.gapHearers) hearer();
      this.heardBefore = true;
    } catch (error) {
      this.log.warn(`Not listening yet: ${(error as Error).message}`);
      lost();
    }
  }

  private hear(payload: string | undefined): void {
    if (!payload) return;
    const event = JSON.parse(payload) as Moved;
    for (const hearer of this.hearers) hearer(event);
  }
}
