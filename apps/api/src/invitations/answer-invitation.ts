import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { InvitationStore } from './invitation.store.js';
import { InvitationsReader, type InvitationView } from './invitations.reader.js';
import { ReceivedWithAnswer } from './received-with-answer.js';

export interface DeclineInvitationInput {
  readonly reason: string;
  readonly representative: string;
  readonly statement: string;
}

type Ended = Refusal<'LinkEnded', { link: null }>;
export type OpenOutcome = { readonly id: string } | Ended;
export type DeclineOutcome = { readonly id: string } | Ended | NotAcceptable;

/** What whoever holds the link of an invitation does with it: they look, or say that they cannot come. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsReader,
    private readonly store: InvitationStore,
    private readonly received: ReceivedWithAnswer,
  ) {}

  open(viewer: Viewer, key: string): Promise<OpenOutcome> {
    return this.answer(viewer, { name: 'openInvitation', key, input: null }, async (tx, invitation) => {
      if (invitation.openedAt === null) {
        await this.store.open(tx, invitation.id);
        await told(tx, invitation);
      }
      return { id: invitation.id };
    }) as Promise<OpenOutcome>;
  }

  decline(viewer: Viewer, input: DeclineInvitationInput, key: string): Promise<DeclineOutcome> {
    return this.answer(viewer, { name: 'declineInvitation', key, input }, async (tx, invitation) => {
      const problem = acceptDecline(input);
      if (problem !== null) return problem;
      await this.store.decline(tx, invitation.id, input.reason.trim(), input.representative.trim());
      if (input.statement.trim() !== '') await this.received.add(tx, invitation, input.statement.trim());
      await told(tx, invitation);
      return { id: invitation.id };
    });
  }

  private async answer(
    viewer: Viewer,
    request: { readonly name: string; readonly key: string; readonly input: unknown },
    work: (tx: Transaction, invitation: InvitationView) => Promise<DeclineOutcome>,
  ): Promise<DeclineOutcome> {
    if (viewer.kind !== 'link') return refuse('LinkEnded', { link: null });
    return this.database.mutation<DeclineOutcome>(viewer, request, async (tx) => {
      const invitation = await this.invitations.linked(tx);
      return invitation === null ? refuse('LinkEnded', { link: null }) : work(tx, invitation);
    });
  }
}

function told(tx: Transaction, { id, conferenceId }: InvitationView): Promise<void> {
  return moved(tx, {
    conferenceId,
    audience: `secretariat:${conferenceId}`,
    kind: 'InvitationAnswered',
    subjectId: id,
  });
}

function acceptDecline({ reason, representative, statement }: DeclineInvitationInput): NotAcceptable | null {
  return (
    acceptWords(reason, { field: 'reason', most: 2000, mayBeBlank: true }) ??
    acceptWords(representative, { field: 'representative', most: 300, mayBeBlank: true }) ??
    acceptWords(statement, { field: 'statement', most: 20_000, mayBeBlank: true })
  );
}
