import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { Committer } from './committer.js';
import { RedisLine } from './redis-line.js';
import type { Heads, LineEnds, NodeLine, Word } from './wake-ups-line.js';
import { PostgresLine } from './wake-ups-postgres.js';

export type { Heads } from './wake-ups-line.js';

/** Something another node has said about who is there, and how it reached us. */
export interface Saying {
  readonly node: string;
  readonly text: string;
  readonly line: NodeLine['name'];
}

/**
 * Hears when another node has written, and carries what nodes tell each other of presence.
 *
 * The log is the truth and this only wakes: what was missed while a line was gone is found by looking at every open room
 * once it is back.
 */
@Injectable()
export class WakeUps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly wakers = new Set<(heads: Heads) => void>();
  private readonly hearers = new Set<(saying: Saying) => void>();
  private readonly postgres: PostgresLine;
  private readonly redis: RedisLine | null;

  constructor(
    @Inject(SETTINGS) { databaseUrl, redisUrl }: Settings,
    private readonly committer: Committer,
  ) {
    this.postgres = new PostgresLine(databaseUrl, this.ends('postgres'));
    this.redis = redisUrl === null ? null : new RedisLine(redisUrl, databaseUrl, this.ends('redis'));
    committer.onWritten((heads) => this.redis?.say({ about: 'log', node: committer.node, heads }));
  }

  onWake(hearer: (heads: Heads) => void): void {
    this.wakers.add(hearer);
  }

  onSaying(hearer: (saying: Saying) => void): void {
    this.hearers.add(hearer);
  }

  get lines(): readonly NodeLine[] {
    return this.redis === null ? [this.postgres] : [this.redis, this.postgres];
  }

  async onApplicationBootstrap(): Promise<void> {
    // A Redis that is not there must not keep the server from starting.
    void this.redis?.open();
    await this.postgres.open();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.stop()));
  }

  private ends(line: NodeLine['name']): LineEnds {
    return { hear: (word) => this.hear(word, line), back: () => this.wake(null) };
  }

  private hear(word: Word, line: NodeLine['name']): void {
    if (word.node === this.committer.node) return;
    if (word.about === 'log') this.wake(word.heads);
    else for (const hearer of this.hearers) hearer({ node: word.node, text: word.text, line });
  }

  private wake(heads: Heads): void {
    for (const waker of this.wakers) waker(heads);
  }
}
