import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { Database, type Transaction } from '../database/database.js';
import { JOBS_SCHEMA, type QueueName } from './queues.js';

const ROUND = 1000;

export interface Job {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface Errand {
  readonly data: Job['data'];
  /** Not before; left out, at once. */
  readonly after?: Date;
}

export interface Work {
  readonly queue: QueueName;
  /** So many jobs are taken and done at the same time. */
  readonly atOnce: number;
  /** Must bear being done twice. What it throws brings the job back, later and later. */
  readonly handle: (job: Job) => Promise<void>;
}

/**
 * What is to be done after a transaction and outlives the server: a queue in Postgres.
 *
 * A job is written in the transaction of its cause. Of several servers one takes it; if that one dies, the job comes
 * back when its time is over.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly works: Work[] = [];
  private readonly boss: PgBoss;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | null = null;
  private started = false;
  private silent = false;

  constructor(database: Database) {
    this.boss = new PgBoss({
      schema: JOBS_SCHEMA,
      db: { executeSql: (text, values) => database.unentered(text, values) },
      // Its tables are made by our own migrations, because the application may not make any.
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: 60,
    });
    this.boss.on('error', (error) => this.failed(error));
  }

  /** Says before the server starts who does the jobs of a queue. */
  register(work: Work): void {
    this.works.push(work);
  }

  async send(tx: Transaction, queue: QueueName, errands: readonly Errand[]): Promise<void> {
    if (errands.length === 0) return;
    const jobs = errands.map(({ data, after }) => ({ name: queue, data, ...(after && { startAfter: after }) }));
    await this.boss.insert(jobs, { db: within(tx) });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), ROUND);
    this.timer.unref();
  }

  /** Before the connections are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    if (this.started) await this.boss.stop({ graceful: false });
  }

  private look(): void {
    this.round ??= this.rounds().finally(() => {
      this.round = null;
    });
  }

  // A database that cannot be asked now is asked again in a second, and spoken of once.
  private async rounds(): Promise<void> {
    try {
      if (!this.started) await this.start();
      await Promise.all(this.works.map((work) => this.allOf(work)));
      this.silent = false;
    } catch (error) {
      this.failed(error as Error);
    }
  }

  private async start(): Promise<void> {
    await this.boss.start();
    this.started = true;
    // What servers that died had taken comes back every minute, and now.
    await this.boss.maintain();
  }

  private failed(error: Error): void {
    if (!this.silent) this.log.warn(`Jobs wait: ${error.message}`);
    this.silent = true;
  }

  private async allOf(work: Work): Promise<void> {
    const { queue, atOnce: batchSize } = work;
    for (;;) {
      const jobs = await this.boss.fetch<Job['data']>(queue, { batchSize });
      const done = await Promise.all(jobs.map((job) => this.isDone(work, job)));
      const ids = jobs.filter((_, at) => done[at]).map(({ id }) => id);
      if (ids.length > 0) await this.boss.complete(queue, ids);
      if (jobs.length < batchSize) return;
    }
  }

  private async isDone({ queue, handle }: Work, job: Job): Promise<boolean> {
    try {
      await handle(job);
      return true;
    } catch (error) {
      this.log.error(`A job of ${queue} failed and comes back: ${(error as Error).message}`);
      await this.boss.fail(queue, job.id, { message: (error as Error).message });
      return false;
    }
  }
}

function within(tx: Transaction): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: await tx.sql(text, values) }) };
}
