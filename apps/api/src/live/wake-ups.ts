import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { Committer, type Written } from './committer.js';
import { RedisLine } from './redis-line.js';
import type { Heads, LineEnds, NodeLine, Word } from './wake-ups-line.js';
import { Peers } from './wake-ups-peers.js';
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
  readonly peers = new Peers();
  private readonly wakers = new Set<(heads: Heads) => void>();
  private readonly hearers = new Set<(saying: Saying) => void>();
  private readonly postgres: PostgresLine;
  private readonly redis: RedisLine | null;

  constructor(
    @Inject(SETTINGS) { databaseUrl, redisUrl }: Settings,
    private readonly committer: Committer,
  ) {
    this.postgres = new PostgresLine(databaseUrl, {
      hear: (word) => this.hear(word, 'postgres'),
      back: () => this.wake(null),
    });
    this.redis = redisUrl === null ? null : new RedisLine(redisUrl, databaseUrl, this.redisEnds());
    committer.tells({ announces: () => !this.isRedisEnough(), written: (written) => this.tell(written) });
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

  /** While every node hears Redis, and it answers, commits need not wait for the lock that a notification takes. */
  private isRedisEnough(): boolean {
    const { redis } = this;
    return redis?.isUp === true && redis.isAnswering && this.peers.areAllOn('redis', Date.now());
  }

  private tell({ heads, announced }: Written): void {
    const word: Word = { about: 'log', node: this.committer.node, heads };
    const told = this.redis?.tell(word);
    // Who was to hear it on Redis, and may not have, hears it late rather than at the next look round.
    if (!announced) void told?.then((said) => said || this.postgres.say(word));
  }

  private redisEnds(): LineEnds {
    const { node } = this.committer;
    return {
      hear: (word) => this.hear(word, 'redis'),
      back: () => this.wake(null),
      lost: () => {
        this.postgres.say({ about: 'line', node, without: 'redis' });
        this.wake(null);
      },
    };
  }

  private hear(word: Word, line: NodeLine['name']): void {
    if (word.node === this.committer.node) return;
    if (word.about === 'log') this.wake(word.heads);
    else if (word.about === 'line') this.leave(word.node, word.without);
    else for (const hearer of this.hearers) hearer({ node: word.node, text: word.text, line });
  }

  // What was written between its loss and this moment may have gone by it.
  private leave(node: string, line: NodeLine['name']): void {
    this.peers.without(node, line, Date.now());
    this.postgres.say({ about: 'log', node: this.committer.node, heads: null });
  }

  private wake(heads: Heads): void {
    for (const waker of this.wakers) waker(heads);
  }
}
