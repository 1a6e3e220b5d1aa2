import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { Client, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { isRefusal } from '#lib/foundation';
import { SETTINGS, type Settings } from '../config/settings.js';
import { enter } from './enter.js';
import { LIMITS, within } from './limits.js';
import { type Keyed, MutationKeys } from './mutation-keys.js';
import { retrying } from './retry.js';
import { openedBy, type Transaction } from './transaction.js';
import { Turns } from './turns.js';
import type { Viewer } from './viewer.js';

export type { Transaction } from './transaction.js';
export { type Audience, hashOfLink, isId, type PrivateLink, PUBLIC, type Viewer } from './viewer.js';

/** A role with grants of its own, for tables that the application's role may not touch. */
export type NarrowRole = 'caucus_sync' | 'caucus_signin';
type Work<T> = (tx: Transaction) => Promise<T>;

class RolledBack extends Error {
  constructor(readonly outcome: unknown) {
    super('Rolled back after a refusal');
  }
}

/** The one door to the data. Whoever comes through is named first; row-level security does the rest. */
@Injectable()
export class Database {
  private readonly keys = new MutationKeys();
  /** Since when each transaction runs. */
  private readonly running = new Map<PoolClient, number>();

  /** Not all connections: what reads beside its own transaction must find one while everybody else has theirs. */
  private readonly turns: Turns;
  private readonly withinTurn = new AsyncLocalStorage<true>();

  constructor(
    private readonly source: DataSource,
    @Inject(SETTINGS) { poolSize }: Settings,
  ) {
    const atOnce = Math.max(1, poolSize - 1);
    this.turns = new Turns({ atOnce, mostWaiting: LIMITS.mostWaiting, patience: LIMITS.turn });
  }

  /** Runs `work` in one transaction. A refusal rolls back just as a failure does. */
  transaction<T>(
    viewer: Viewer,
    work: Work<T>,
    isolation: 'read committed' | 'serializable' = 'read committed',
  ): Promise<T> {
    return this.run(viewer, `begin isolation level ${isolation}; ${enter(viewer)}`, work);
  }

  /** As `transaction`, but Postgres refuses any write. */
  read<T>(viewer: Viewer, work: Work<T>): Promise<T> {
    return this.run(viewer, `begin read only; ${enter(viewer)}`, work);
  }

  /** As `read`, but all of it sees the database at one moment, however long it takes. */
  snapshot<T>(viewer: Viewer, work: Work<T>): Promise<T> {
    return this.run(viewer, `begin isolation level repeatable read, read only; ${enter(viewer)}`, work);
  }

  /** Works with the grants of another role and those only. Nobody has entered: `caucus.sees` is false for every row. */
  withRole<T>(role: NarrowRole, work: Work<T>): Promise<T> {
    return this.run({ kind: 'system', job: role }, `begin; set local role ${role}`, work);
  }

  /** One statement that nobody has entered for, over tables of no viewer's. It may bring a transaction of its own. */
  async unentered(text: string, params?: unknown[]): Promise<{ rows: unknown[] }> {
    const runner = this.source.createQueryRunner();
    try {
      return await ((await runner.connect()) as PoolClient).query(text, params);
    } finally {
      await runner.release();
    }
  }

  /**
   * A transaction that has its effect once, however often it is sent.
   *
   * The same key with the same input answers again with the outcome of the first time, as plain JSON; with another
   * input it is refused. Only what was done is remembered: after a refusal the same key may try again.
   */
  mutation<T>(viewer: Viewer, request: Keyed, work: Work<T>): Promise<T> {
    return this.keys.inTurn(viewer, request, () =>
      this.transaction(viewer, (tx) => this.keys.once(tx, request, () => work(tx))),
    );
  }

  /** Breaks off what has gone on for so long: the database seems to be cut off, and nobody is to wait for it. */
  breakOff(milliseconds: number): void {
    const before = Date.now() - milliseconds;
    for (const [client, since] of this.running) if (since < before) closed(client);
  }

  private run<T>(viewer: Viewer, begin: string, work: Work<T>): Promise<T> {
    const running = () => retrying(() => this.once(viewer, begin, work));
    if (this.withinTurn.getStore()) return running();
    return this.turns.inTurn(() => this.withinTurn.run(true, running));
  }

  private async once<T>(viewer: Viewer, begin: string, work: Work<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    let client: PoolClient | undefined;
    try {
      client = (await runner.connect()) as PoolClient;
      this.running.set(client, Date.now());
      // Else a store's `save` would open and commit a transaction of its own in the middle of ours.
      Object.assign(runner, { isTransactionActive: true });
      const tx = openedBy(viewer, runner, client);
      return await inside(client, begin, () => work(tx));
    } finally {
      if (client) this.running.delete(client);
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

async function inside<T>(client: PoolClient, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await client.query(within(LIMITS.beginning, begin));
    const outcome = await work();
    if (isRefusal(outcome)) throw new RolledBack(outcome);
    await client.query('commit');
    return outcome;
  } catch (error) {
    // A connection that broke has rolled back by itself, and the first error tells more than this one would. One that
    // does not answer even this must not go back into the pool, where the next would wait behind what was asked of it.
    await client.query(within(LIMITS.rollback, 'rollback')).catch(() => closed(client));
    if (error instanceof RolledBack) return error.outcome as T;
    throw error;
  }
}

function closed(client: PoolClient): void {
  // Nothing has to be said any more: with a question open, this breaks the line.
  (client as unknown as Client).end().catch(() => undefined);
}
