import { Module, type OnModuleInit } from '@nestjs/common';
import { ConcernsModule } from '../concerns/concerns.module.js';
import { Contributions } from '../conferences/contributions.events.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecordModule } from '../record/record.module.js';
import { RegistrationModule } from '../registration/registration.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AnswerInvitation } from './answer-invitation.js';
import { ContactsReader } from './contacts.reader.js';
import { EnterStatement } from './enter-statement.js';
import { FollowLetters } from './follow-letters.js';
import { ImportListController } from './import-list.controller.js';
import { ImportList } from './import-list.js';
import { mayOnInvitations } from './invitation.policy.js';
import { ConferenceContactsResolver, InvitationResolver, MeetingInvitationsResolver } from './invitation.resolver.js';
import { InvitationStore } from './invitation.store.js';
import { InvitationAnswersResolver, InvitationChangesResolver } from './invitation-changes.resolver.js';
import { InvitationLetters } from './invitation-letters.js';
import { InvitationPost } from './invitation-post.js';
import { InvitationsReader } from './invitations.reader.js';
import { InvitingDesk } from './inviting-desk.js';
import { MarkBounced } from './mark-bounced.js';
import { NamedInStatement } from './named-in-statement.js';
import { PreviewInvitations } from './preview-invitations.js';
import { ReceiveStatement } from './receive-statement.js';
import { ReceivedWithAnswer } from './received-with-answer.js';
import { SendInvitations } from './send-invitations.js';
import {
  ConcernStatementResolver,
  MeetingStatementsResolver,
  StatementChangesResolver,
  StatementResolver,
} from './statement.resolver.js';
import { StatementStore } from './statement.store.js';
import { StatementsReader } from './statements.reader.js';
import { TakeContacts, TakeStakeholders } from './take-lists.js';

const useCases = [
  PreviewInvitations,
  SendInvitations,
  InvitationPost,
  MarkBounced,
  AnswerInvitation,
  ReceivedWithAnswer,
  ReceiveStatement,
  EnterStatement,
  NamedInStatement,
  ImportList,
  TakeContacts,
  TakeStakeholders,
  FollowLetters,
];
const resolvers = [
  InvitationResolver,
  MeetingInvitationsResolver,
  ConferenceContactsResolver,
  InvitationChangesResolver,
  InvitationAnswersResolver,
  StatementResolver,
  StatementChangesResolver,
  MeetingStatementsResolver,
  ConcernStatementResolver,
];

@Module({
  controllers: [ImportListController],
  imports: [ConcernsModule, MeetingsModule, RecordModule, RegistrationModule, StakeholdersModule],
  providers: [
    ContactsReader,
    InvitationsReader,
    StatementsReader,
    InvitationStore,
    StatementStore,
    InvitationLetters,
    InvitingDesk,
    ...useCases,
    ...resolvers,
  ],
})
export class InvitationsModule implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({ may: mayOnInvitations });
  }
}
