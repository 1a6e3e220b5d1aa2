import { Injectable } from '@nestjs/common';
import { type CallRefusal, type DeadlineNotAcceptable, type Decided, decideCall } from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../../platform/database/database.js';
import { CallStore } from './call.store.js';
import type { NotFound } from './call-desk.js';
import { CallDoor } from './call-door.js';
import { CallProgress } from './call-progress.js';
import { type CallInput, type CallTerms, ReadTerms } from './call-terms.js';

export type ReviseOutcome = { readonly id: string } | CallRefusal | DeadlineNotAcceptable | NotAcceptable | NotFound;

@Injectable()
export class ReviseCall {
  constructor(
    private readonly database: Database,
    private readonly door: CallDoor,
    private readonly reading: ReadTerms,
    private readonly store: CallStore,
    private readonly progress: CallProgress,
  ) {}

  execute(viewer: Viewer, callId: string, input: CallInput, key: string): Promise<ReviseOutcome> {
    const request = { name: 'reviseCall', key, input: { callId, ...input } };
    return this.database.mutation<ReviseOutcome>(viewer, request, async (tx) => {
      const call = await this.door.held(tx, callId, 'call');
      if (call === null) return refuse('NotFound', { what: 'call' });
      const now = await this.door.now(tx);
      const read = await this.reading.read(tx, { ...call, now }, input);
      if (isRefusal(read)) return read as NotAcceptable;
      const { terms, title, ruleName } = read as CallTerms;
      const decided = decideCall(call.state, { kind: 'revise', terms }, now);
      if (isRefusal(decided)) return decided as CallRefusal;
      await this.store.revise(tx, { id: callId, title, ruleName, call: (decided as Decided).call });
      return this.progress.said(tx, { ...call, title }, decided as Decided);
    });
  }
}
