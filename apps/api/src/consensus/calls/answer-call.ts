import { Injectable } from '@nestjs/common';
import { type CallRefusal, type DelegationId, type PersonId, type Ruling, type StanceId } from '#lib/consensus';
import { refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { Viewer } from '../../platform/database/database.js';
import { MembersReader } from '../delegations/members.reader.js';
import { CallDesk, type NotFound } from './call-desk.js';

type Outcome = { readonly id: string } | CallRefusal | NotFound;

export interface RulingInput {
  readonly callId: string;
  readonly stanceId: string;
  readonly finds: Ruling['finds'];
  readonly reason: string;
}

const REASON_LIMIT = 20_000;

/** What people say in a call beside their stances: that they have received it, who is in the room, what the chair finds. */
@Injectable()
export class AnswerCall {
  constructor(
    private readonly desk: CallDesk,
    private readonly members: MembersReader,
  ) {}

  acknowledge(viewer: Viewer, callId: string, key: string): Promise<Outcome> {
    const request = { name: 'acknowledgeCall', key, input: { callId }, may: 'stateStance', onlySaid: true } as const;
    return this.desk.act<NotFound>(viewer, request, async (tx, { conferenceId }) => {
      const member = await this.members.speaking(tx, conferenceId);
      if (member === null) return refuse('NotFound', { what: 'stakeholder' });
      return { kind: 'acknowledge' as const, delegation: member.delegation, person: member.person };
    });
  }

  present(viewer: Viewer, callId: string, presentIds: readonly string[], key: string): Promise<Outcome> {
    const input = { callId, presentIds };
    const request = { name: 'notePresence', key, input, may: 'notePresence', onlySaid: true } as const;
    return this.desk.act<never>(viewer, request, () => ({
      kind: 'attend' as const,
      present: presentIds as readonly DelegationId[],
    }));
  }

  rule(viewer: Viewer, input: RulingInput, key: string): Promise<Outcome | NotAcceptable> {
    const request = { name: 'ruleOnObjection', key, input, may: 'call' } as const;
    return this.desk.act<NotAcceptable>(viewer, request, () => {
      const { stanceId, finds, reason } = input;
      const problem = acceptWords(reason, { field: 'reason', most: REASON_LIMIT, mayBeBlank: true });
      if (problem !== null) return problem;
      const by = (viewer.kind === 'person' ? viewer.personId : '') as PersonId;
      return { kind: 'rule' as const, ruling: { stance: stanceId as StanceId, finds, reason, by } };
    });
  }
}
