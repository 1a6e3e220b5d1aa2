import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { CallStore } from './call.store.js';
import { CallsReader, type CallView } from './calls.reader.js';

/** A call that is held: until the transaction ends nobody else does anything in it. */
@Injectable()
export class CallBook {
  constructor(
    private readonly calls: CallsReader,
    private readonly store: CallStore,
  ) {}

  /** Null where the viewer sees no such call. What is read afterwards is what stands once it is held. */
  async hold(tx: Transaction, id: string): Promise<CallView | null> {
    const seen = await this.calls.one(tx, id);
    if (seen === null) return null;
    await this.store.hold(tx, id);
    return this.calls.one(tx, id);
  }
}
