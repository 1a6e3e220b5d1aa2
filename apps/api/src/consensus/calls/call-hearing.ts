import { Injectable } from '@nestjs/common';
import { type Act, type CallRefusal, decideCall, isRunning, type Moment } from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import type { TextNow } from '../text-now.reader.js';
import { CallBook } from './call-book.js';
import { CallsReader } from './calls.reader.js';

type Saying = Extract<Act, { kind: 'state' | 'clear' | 'takeBack' }>;

/** What delegations say of a provision that is out for a call is said in that call too, or refused by it. */
@Injectable()
export class CallHearing {
  constructor(
    private readonly calls: CallsReader,
    private readonly book: CallBook,
    private readonly clock: Clock,
  ) {}

  /** Null where the call takes it, or none asks. What is said is kept by the caller, and so heard from then on. */
  async hear(tx: Transaction, text: TextNow, act: Saying): Promise<CallRefusal | null> {
    const id = await this.calls.outFor(tx, text);
    const call = id === null ? null : await this.book.hold(tx, id);
    if (call === null) return null;
    if (!isRunning(call.state)) return refuse('CallEnded', { phase: call.phase });
    const decided = decideCall(call.state, act, (await this.clock.now(tx)).getTime() as Moment);
    return isRefusal(decided) ? (decided as CallRefusal) : null;
  }
}
