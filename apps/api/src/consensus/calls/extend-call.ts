import { Injectable } from '@nestjs/common';
import type { CallRefusal, Deadline } from '#lib/consensus';
import { isRefusal } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { Viewer } from '../../platform/database/database.js';
import { CallDesk, type NotFound } from './call-desk.js';
import { readDeadline } from './call-terms.js';

export interface ExtendInput {
  readonly callId: string;
  readonly to: Date;
  readonly zone: string;
  readonly reminders?: readonly Date[] | null;
  readonly reason: string;
}

export type ExtendOutcome = { readonly id: string } | CallRefusal | NotAcceptable | NotFound;

const REASON_LIMIT = 2000;

/** The chair gives more time, and says why. */
@Injectable()
export class ExtendCall {
  constructor(private readonly desk: CallDesk) {}

  execute(viewer: Viewer, input: ExtendInput, key: string): Promise<ExtendOutcome> {
    const request = { name: 'extendCall', key, input, may: 'call' } as const;
    return this.desk.act<NotAcceptable | CallRefusal>(viewer, request, (_, __, now) => {
      const { to: at, zone, reminders = null, reason } = input;
      const problem = acceptWords(reason, { field: 'reason', most: REASON_LIMIT, mayBeBlank: true });
      if (problem !== null) return problem;
      const deadline = readDeadline({ at, zone, reminders }, now);
      return isRefusal(deadline)
        ? (deadline as CallRefusal)
        : { kind: 'extend' as const, deadline: deadline as Deadline, reason };
    });
  }
}
