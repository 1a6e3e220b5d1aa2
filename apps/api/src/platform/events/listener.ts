import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { ListeningConnection } from './listening-connection.js';
import { CHANNEL, type Moved } from './moved.js';

/**
 * Hears what all nodes announce.
 *
 * What was announced while the connection was broken is lost, so everybody is told by `onGap` to look for themselves.
 */
@Injectable()
export class Listener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Events');
  private readonly hearers = new Set<(event: Moved) => void>();
  private readonly gapHearers = new Set<() => void>();
  private readonly lossHearers = new Set<() => void>();
  private readonly connection: ListeningConnection;
  private heardBefore = false;

  constructor(@Inject(SETTINGS) { databaseUrl }: Settings) {
    this.connection = new ListeningConnection({
      url: databaseUrl,
      channels: [CHANNEL],
      hear: (_, payload) => this.hear(payload),
      stands: () => this.stands(),
      lost: () => {
        for (const hearer of this.lossHearers) hearer();
      },
      failed: (error) => this.log.warn(`Not listening yet: ${error.message}`),
    });
  }

  onEvent(hearer: (event: Moved) => void): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  onGap(hearer: () => void): () => void {
    this.gapHearers.add(hearer);
    return () => this.gapHearers.delete(hearer);
  }

  /** Told as soon as the database no longer answers on this connection. */
  onLoss(hearer: () => void): void {
    this.lossHearers.add(hearer);
  }

  /** False while the connection is broken. */
  isListening(): boolean {
    return this.connection.isUp;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connection.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.stop();
  }

  private stands(): void {
    if (this.heardBefore) for (const hearer of this.gapHearers) hearer();
    this.heardBefore = true;
  }

  private hear(payload: string): void {
    if (payload === '') return;
    const event = JSON.parse(payload) as Moved;
    for (const hearer of this.hearers) hearer(event);
  }
}
