import { Injectable } from '@nestjs/common';
import type { CallRefusal } from '#lib/consensus';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { Viewer } from '../../platform/database/database.js';
import { CallDesk, type NotFound } from './call-desk.js';

type Outcome = { readonly id: string } | CallRefusal | NotFound;

const REASON_LIMIT = 2000;

/** The chair ends a call in the room, or takes back the question. */
@Injectable()
export class EndCall {
  constructor(private readonly desk: CallDesk) {}

  close(viewer: Viewer, callId: string, key: string): Promise<Outcome> {
    const request = { name: 'closeCall', key, input: { callId }, may: 'call' } as const;
    return this.desk.act<never>(viewer, request, () => ({ kind: 'close' as const }));
  }

  withdraw(viewer: Viewer, callId: string, reason: string, key: string): Promise<Outcome | NotAcceptable> {
    const request = { name: 'withdrawCall', key, input: { callId, reason }, may: 'call' } as const;
    return this.desk.act<NotAcceptable>(viewer, request, () => {
      const problem = acceptWords(reason, { field: 'reason', most: REASON_LIMIT, mayBeBlank: true });
      return problem ?? { kind: 'withdraw' as const, reason };
    });
  }
}
