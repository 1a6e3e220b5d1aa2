import { Logger } from '@nestjs/common';
import type { createClient } from 'redis';
import type { LineEnds, NodeLine, Word } from './wake-ups-line.js';

type Client = ReturnType<typeof createClient>;

const log = new Logger('LiveRooms');
const AGAIN_AFTER = 1000;
/** The node hears itself so often, and a connection that is silent for longer than the other is none. */
const HEARS_ITSELF_EVERY = 1000;
const SILENT = 3000;
/** What is on its way for longer counts as not said. */
const ANSWERS_WITHIN = 300;
const MOST_WAITING = 1000;

/**
 * Nodes hear each other through Redis or Valkey, where the server is given one.
 *
 * Nothing depends on it: while it is away the database does the same, and the server says once that it is gone and once
 * that it is back.
 */
export class RedisLine implements NodeLine {
  readonly name = 'redis';
  readonly most = 256 << 10;
  private readonly channel: string;
  private said: Client | null = null;
  private open_: readonly Client[] = [];
  private stopping = false;
  private complained = false;
  private unanswered = 0;

  /** The database's name keeps apart those that share one Redis; nodes may reach it by different addresses. */
  constructor(
    private readonly url: string,
    database: string,
    private readonly ends: LineEnds,
  ) {
    this.channel = `caucus:${new URL(database).pathname.slice(1)}`;
  }

  get isUp(): boolean {
    return this.said !== null;
  }

  /** False while something that was said waits for longer than usual. */
  get isAnswering(): boolean {
    return this.unanswered === 0;
  }

  say(word: Word): void {
    void this.tell(word);
  }

  /** Says it, and answers soon whether Redis has taken it. */
  async tell(word: Word): Promise<boolean> {
    if (this.said === null) return false;
    let late: NodeJS.Timeout | undefined;
    let isLate = false;
    const silence = new Promise<boolean>((none) => {
      late = setTimeout(() => {
        isLate = true;
        this.unanswered++;
        none(false);
      }, ANSWERS_WITHIN);
    });
    const said = this.said.publish(this.channel, JSON.stringify(word)).then(
      () => true,
      () => false,
    );
    void said.then(() => {
      clearTimeout(late);
      if (isLate) this.unanswered--;
    });
    return Promise.race([said, silence]);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const client of this.open_) client.destroy();
  }

  async open(): Promise<void> {
    // Read only where there is one: it takes a fifth of a second.
    const redis = await import('redis');
    if (this.stopping) return;
    const [says, hears] = [this.client(redis), this.client(redis)];
    this.open_ = [says, hears];
    let over = false;
    const lost = (error: Error): void => {
      if (!over) this.leave(pulse, error);
      over = true;
    };
    const itself = `${this.channel}:${crypto.randomUUID()}`;
    const pulse = setInterval(
      () => void this.said?.publish(itself, '').catch(() => undefined),
      HEARS_ITSELF_EVERY,
    ).unref();
    for (const client of [says, hears]) client.on('error', lost);
    try {
      await Promise.all([says.connect(), hears.connect()]);
      await hears.subscribe(this.channel, (text) => this.hear(text));
      await hears.subscribe(itself, () => undefined);
      if (over) return;
      this.said = says;
      if (this.complained) log.warn('Redis is back');
      this.complained = false;
      this.ends.back();
    } catch (error) {
      lost(error as Error);
    }
  }

  private leave(pulse: NodeJS.Timeout, error: Error): void {
    clearInterval(pulse);
    const stood = this.said !== null;
    this.said = null;
    for (const client of this.open_) if (client.isOpen) client.destroy();
    if (this.stopping) return;
    if (stood) this.ends.lost?.();
    if (!this.complained) log.warn(`Redis is away, and nodes wake each other through the database: ${error.message}`);
    this.complained = true;
    setTimeout(() => void this.open(), AGAIN_AFTER).unref();
  }

  private client(redis: { readonly createClient: typeof createClient }): Client {
    return redis.createClient({
      url: this.url,
      disableOfflineQueue: true,
      commandsQueueMaxLength: MOST_WAITING,
      socket: { connectTimeout: 2000, socketTimeout: SILENT, reconnectStrategy: false },
    }) as Client;
  }

  private hear(text: string): void {
    try {
      this.ends.hear(JSON.parse(text) as Word);
    } catch (error) {
      log.warn(`Something that was said over Redis was not understood: ${(error as Error).message}`);
    }
  }
}
