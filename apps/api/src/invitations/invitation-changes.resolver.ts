import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { isLocale } from '#lib/words';
import { MeetingsReader } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome, refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AnswerInvitation, type DeclineInvitationInput } from './answer-invitation.js';
import type { LetterInput } from './invitation-letters.js';
import { InvitationsReader } from './invitations.reader.js';
import { MarkBounced, type MarkBouncedInput } from './mark-bounced.js';
import { type SendAgainInput, SendInvitations, type SendInvitationsInput } from './send-invitations.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** Letters that the secretariat sends. */
@Resolver()
export class InvitationChangesResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly invitations: InvitationsReader,
    private readonly sending: SendInvitations,
    private readonly marking: MarkBounced,
  ) {}

  @Mutation('sendInvitations')
  async send(
    @Args() { idempotencyKey, meetingId, letter }: Keyed<SendInvitationsInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.sending.execute(viewer, { meetingId, letter: spoken(letter) }, idempotencyKey);
    if (isRefusal(outcome)) return refusalAnswered(outcome);
    const { sent } = outcome as { readonly sent: number };
    return { __typename: 'InvitationsSent', sent, meeting: await this.meetings.load(loaders, meetingId) };
  }

  @Mutation('sendInvitationAgain')
  async sendAgain(
    @Args() { idempotencyKey, invitationId, letter }: Keyed<SendAgainInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(
      loaders,
      await this.sending.again(viewer, { invitationId, letter: spoken(letter) }, idempotencyKey),
    );
  }

  @Mutation('markBounced')
  async markBounced(
    @Args() { idempotencyKey, ...input }: Keyed<MarkBouncedInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.marking.execute(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Invitation', (id) => this.invitations.load(loaders, id));
  }
}

/** What whoever got a letter does with its link. */
@Resolver()
export class InvitationAnswersResolver {
  constructor(
    private readonly invitations: InvitationsReader,
    private readonly answering: AnswerInvitation,
  ) {}

  @Mutation('openInvitation')
  async open(
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.answering.open(viewer, key);
    return answered(outcome, 'Invitation', (id) => this.invitations.load(loaders, id));
  }

  @Mutation('declineInvitation')
  async decline(
    @Args() { idempotencyKey, ...input }: Keyed<DeclineInvitationInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.answering.decline(viewer, input, idempotencyKey);
    return answered(outcome, 'Invitation', (id) => this.invitations.load(loaders, id));
  }
}

function spoken({ words, ...letter }: LetterInput): LetterInput {
  return { ...letter, words: words.map((each) => ({ ...each, locale: isLocale(each.locale) ? each.locale : 'en' })) };
}
