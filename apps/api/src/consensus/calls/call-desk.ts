import { Injectable } from '@nestjs/common';
import { type Act, type CallRefusal, type Decided, decideCall, type Moment } from '#lib/consensus';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import type { ConsensusAction } from '../consensus.policy.js';
import { CallDoor } from './call-door.js';
import { CallProgress } from './call-progress.js';
import type { CallView } from './calls.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;

export interface CallRequest {
  readonly name: string;
  readonly key: string;
  readonly input: { readonly callId: string };
  readonly may: ConsensusAction;
  /** Only said in the call, by whoever may; it changes nothing that chair or clock have made of it. */
  readonly onlySaid?: boolean;
}

type Wish<No> = (tx: Transaction, call: CallView, now: Moment) => Promise<Act | No> | Act | No;

/** The way every act in a call goes: found and held, allowed or not, decided by the rules, followed up. */
@Injectable()
export class CallDesk {
  constructor(
    private readonly database: Database,
    private readonly door: CallDoor,
    private readonly progress: CallProgress,
  ) {}

  act<No extends Refusal>(
    viewer: Viewer,
    { name, key, input, may, onlySaid = false }: CallRequest,
    wish: Wish<No>,
  ): Promise<{ readonly id: string } | No | CallRefusal | NotFound> {
    const request = { name, key, input };
    return this.database.mutation<{ id: string } | No | CallRefusal | NotFound>(viewer, request, async (tx) => {
      const call = await this.door.held(tx, input.callId, may);
      if (call === null) return refuse('NotFound', { what: 'call' });
      const now = await this.door.now(tx);
      const act = await wish(tx, call, now);
      if (isRefusal(act)) return act as No;
      const decided = decideCall(call.state, act as Act, now);
      if (isRefusal(decided)) return this.progress.refused(tx, call, decided as CallRefusal);
      return onlySaid
        ? this.progress.said(tx, call, decided as Decided)
        : this.progress.goOn(tx, call, decided as Decided);
    });
  }
}
