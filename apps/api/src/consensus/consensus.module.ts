import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { UndisposedConcernsModule } from '../concerns/undisposed-concerns.module.js';
import { DraftingRoomModule } from '../drafting-room/drafting-room.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AnswerCall } from './calls/answer-call.js';
import { CallAnswersResolver, CallResolver, PreparedCallResolver } from './calls/call.resolver.js';
import { CallStore } from './calls/call.store.js';
import { CallActStore } from './calls/call-act.store.js';
import { CallActsReader } from './calls/call-acts.reader.js';
import { CallBook } from './calls/call-book.js';
import { CallDesk } from './calls/call-desk.js';
import { CallDoor } from './calls/call-door.js';
import { CallActResolver, CallFieldsResolver, CallHistoryResolver } from './calls/call-fields.resolver.js';
import { CallHearing } from './calls/call-hearing.js';
import { CallLetters } from './calls/call-letters.js';
import { CallNamesReader } from './calls/call-names.reader.js';
import {
  CallParticipantResolver,
  CallProvisionResolver,
  CallRulingResolver,
  CallVoiceResolver,
} from './calls/call-parts.resolver.js';
import { CallProgress } from './calls/call-progress.js';
import { CallTelling } from './calls/call-telling.js';
import { ReadTerms } from './calls/call-terms.js';
import { CallsReader } from './calls/calls.reader.js';
import { ConferenceCallsResolver, DraftCallsResolver, DraftProvisionCallResolver } from './calls/calls-of.resolver.js';
import { Deadlines } from './calls/deadlines.js';
import { EndCall } from './calls/end-call.js';
import { ExtendCall } from './calls/extend-call.js';
import { OpenCall } from './calls/open-call.js';
import { OpeningReader } from './calls/opening.reader.js';
import { PrepareCall } from './calls/prepare-call.js';
import { ReviseCall } from './calls/revise-call.js';
import { SaidInCallsReader } from './calls/said-in-calls.reader.js';
import { TickCall } from './calls/tick-call.js';
import { ConsensusContribution } from './consensus.contribution.js';
import { DeputiesReader } from './delegations/deputies.reader.js';
import { HeadDoor } from './delegations/head-door.js';
import { MembersReader } from './delegations/members.reader.js';
import { NameDeputy } from './delegations/name-deputy.js';
import { NameProxy } from './delegations/name-proxy.js';
import { ProxiesReader } from './delegations/proxies.reader.js';
import {
  ConferenceSpeakingResolver,
  DeputyResolver,
  ProxyResolver,
  SpeakingResolver,
} from './delegations/speaking.resolver.js';
import { SpeakingStore } from './delegations/speaking.store.js';
import { GroundReader } from './findings/ground.reader.js';
import { MatrixReader } from './findings/matrix.reader.js';
import { ObjectionsModule } from './objections.module.js';
import { EditRules } from './rules/edit-rules.js';
import { ConferenceRulesResolver, RuleFieldsResolver, RuleResolver } from './rules/rule.resolver.js';
import { RuleStore } from './rules/rule.store.js';
import { RulesReader } from './rules/rules.reader.js';
import { ClearStance } from './stances/clear-stance.js';
import { OwnStances } from './stances/own-stances.reader.js';
import { ReconfirmStance } from './stances/reconfirm-stance.js';
import { StanceResolver, TakenBackResolver } from './stances/stance.resolver.js';
import { StanceStore } from './stances/stance.store.js';
import { StanceDesk } from './stances/stance-desk.js';
import {
  DraftProvisionStancesResolver,
  MatrixDelegationResolver,
  OptionCountResolver,
  StanceFieldsResolver,
  SupportMatrixResolver,
} from './stances/stance-fields.resolver.js';
import { StancesReader } from './stances/stances.reader.js';
import { StateStance } from './stances/state-stance.js';
import { TakeBackStance } from './stances/take-back-stance.js';
import { WriteStance } from './stances/write-stance.js';
import { TasksReader } from './tasks.reader.js';
import { TasksOfAllReader } from './tasks-of-all.reader.js';
import { TasksOfChairReader } from './tasks-of-chair.reader.js';
import { TasksOfDelegationsReader } from './tasks-of-delegations.reader.js';
import { TasksOfMemberReader } from './tasks-of-member.reader.js';
import { TextNowReader } from './text-now.reader.js';

const stances = [
  StanceDesk,
  StanceStore,
  StancesReader,
  OwnStances,
  WriteStance,
  StateStance,
  ReconfirmStance,
  ClearStance,
  TakeBackStance,
  GroundReader,
  MatrixReader,
  StanceResolver,
  TakenBackResolver,
  StanceFieldsResolver,
  DraftProvisionStancesResolver,
  SupportMatrixResolver,
  MatrixDelegationResolver,
  OptionCountResolver,
];

const speaking = [
  MembersReader,
  DeputiesReader,
  ProxiesReader,
  SpeakingStore,
  HeadDoor,
  NameDeputy,
  NameProxy,
  SpeakingResolver,
  ConferenceSpeakingResolver,
  DeputyResolver,
  ProxyResolver,
];

const rules = [RulesReader, RuleStore, EditRules, RuleResolver, RuleFieldsResolver, ConferenceRulesResolver];

const calls = [
  CallStore,
  CallActStore,
  CallsReader,
  SaidInCallsReader,
  CallActsReader,
  CallNamesReader,
  CallBook,
  CallHearing,
  CallDoor,
  CallDesk,
  CallLetters,
  CallTelling,
  CallProgress,
  ReadTerms,
  OpeningReader,
  PrepareCall,
  ReviseCall,
  OpenCall,
  ExtendCall,
  AnswerCall,
  EndCall,
  TickCall,
  Deadlines,
  CallResolver,
  PreparedCallResolver,
  CallAnswersResolver,
  CallFieldsResolver,
  CallHistoryResolver,
  CallActResolver,
  CallProvisionResolver,
  CallVoiceResolver,
  CallRulingResolver,
  CallParticipantResolver,
  ConferenceCallsResolver,
  DraftCallsResolver,
  DraftProvisionCallResolver,
];

/** What delegations say of words, the rules that read it, and the chair's calls. */
@Module({
  imports: [
    AmendmentsModule,
    DraftingRoomModule,
    ObjectionsModule,
    RecordModule,
    StakeholdersModule,
    UndisposedConcernsModule,
  ],
  providers: [
    TextNowReader,
    TasksReader,
    TasksOfAllReader,
    TasksOfDelegationsReader,
    TasksOfMemberReader,
    TasksOfChairReader,
    ConsensusContribution,
    ...stances,
    ...speaking,
    ...rules,
    ...calls,
  ],
})
export class ConsensusModule {}
