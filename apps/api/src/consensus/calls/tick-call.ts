import { Injectable } from '@nestjs/common';
import { type Decided, decideCall, type Moment } from '#lib/consensus';
import { isRefusal } from '#lib/foundation';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { CallStore } from './call.store.js';
import { CallProgress } from './call-progress.js';
import { CallsReader } from './calls.reader.js';

const CLOCK = { kind: 'system', job: 'deadlines' } as const;

/** What came of one look at the clock. */
export type Ticked = { readonly kind: 'nothing' } | { readonly kind: 'done' | 'failed'; readonly callId: string };

/**
 * Does what is due in one call: a reminder, its end, or the question for rulings.
 *
 * The row is taken by one server, and what was done is written with it in one transaction. Should two be at it all the
 * same, the second finds that nothing is due, and the names of acts that happen but once would refuse it.
 */
@Injectable()
export class TickCall {
  constructor(
    private readonly database: Database,
    private readonly calls: CallsReader,
    private readonly store: CallStore,
    private readonly progress: CallProgress,
    private readonly clock: Clock,
  ) {}

  /** The one that has been due for longest, but for those that have just failed. */
  async one(except: readonly string[]): Promise<Ticked & { readonly error?: Error }> {
    let callId = '';
    try {
      const id = await this.database.transaction(CLOCK, async (tx) => {
        const due = await this.store.takeDue(tx, except);
        callId = due ?? '';
        if (due !== null) await this.tick(tx, due);
        return due;
      });
      return id === null ? { kind: 'nothing' } : { kind: 'done', callId: id };
    } catch (error) {
      if (callId === '') throw error;
      return { kind: 'failed', callId, error: error as Error };
    }
  }

  private async tick(tx: Transaction, id: string): Promise<void> {
    const call = await this.calls.one(tx, id);
    if (call === null) return;
    const now = (await this.clock.now(tx)).getTime() as Moment;
    const decided = decideCall(call.state, { kind: 'tick' }, now);
    // Nothing is due after all: then it is written down when it will be.
    if (isRefusal(decided)) await this.store.save(tx, id, call.state);
    else await this.progress.goOn(tx, call, decided as Decided);
  }
}
