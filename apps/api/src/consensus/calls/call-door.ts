import { Injectable } from '@nestjs/common';
import type { Moment } from '#lib/consensus';
import { DraftsReader, type DraftView } from '../../drafting-room/drafts.reader.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { type ConsensusAction, mayOnConsensus } from '../consensus.policy.js';
import { CallBook } from './call-book.js';
import { CallsReader, type CallView } from './calls.reader.js';

/** Who may do something about a call, and at what time by the one clock that counts. */
@Injectable()
export class CallDoor {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly calls: CallsReader,
    private readonly book: CallBook,
    private readonly floor: Floor,
    private readonly clock: Clock,
  ) {}

  /** Held until the transaction ends. Null where the viewer sees no such call. */
  async held(tx: Transaction, id: string, may: ConsensusAction): Promise<CallView | null> {
    return this.admitted(tx, await this.book.hold(tx, id), may);
  }

  async seen(tx: Transaction, id: string, may: ConsensusAction): Promise<CallView | null> {
    return this.admitted(tx, await this.calls.one(tx, id), may);
  }

  async draft(tx: Transaction, id: string): Promise<DraftView | null> {
    return this.admitted(tx, await this.drafts.one(tx, id), 'call');
  }

  async now(tx: Transaction): Promise<Moment> {
    return (await this.clock.now(tx)).getTime() as Moment;
  }

  private async admitted<Of extends { readonly conferenceId: string }>(
    tx: Transaction,
    of: Of | null,
    may: ConsensusAction,
  ): Promise<Of | null> {
    if (of === null) return null;
    const { part } = await this.floor.speaker(tx, of.conferenceId);
    this.floor.require(mayOnConsensus(part).includes(may));
    return of;
  }
}
