import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { CommentsModule } from '../comments/comments.module.js';
import { ConferencesModule } from '../conferences/conferences.module.js';
import { ObjectionsModule } from '../consensus/objections.module.js';
import { MergesReader } from '../drafting-room/merges.reader.js';
import { RevisionsReader } from '../drafting-room/revisions/revisions.reader.js';
import { IdentityModule } from '../identity/identity.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { PositionsModule } from '../positions/positions.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AnchorGroundReader } from './anchor-ground.reader.js';
import { AnswerConcern } from './answer-concern.js';
import { ConcernResolver, ConcernStepsResolver, LedgerResolver } from './concern.resolver.js';
import { ConcernStore } from './concern.store.js';
import { ConcernAnchorsReader } from './concern-anchors.reader.js';
import { ConcernDesk } from './concern-desk.js';
import { ConcernOriginResolver, ConcernOwnerResolver } from './concern-fields.resolver.js';
import {
  ConcernAnchorResolver,
  ConcernAnswerResolver,
  ConcernHistoryResolver,
  ConsideredResolver,
} from './concern-history.resolver.js';
import { ConcernOriginReader } from './concern-origin.reader.js';
import { ConcernOwner } from './concern-owner.js';
import { ConcernStepsReader } from './concern-steps.reader.js';
import { ConcernsContribution } from './concerns.contribution.js';
import { ConcernsReader } from './concerns.reader.js';
import { ConsiderConcern } from './consider-concern.js';
import { CoverageReader } from './coverage.reader.js';
import {
  ConferenceCoverageResolver,
  CoverageResolver,
  IssueConcernsResolver,
  IssueCoverageResolver,
  ProvisionConcernsResolver,
  StakeholderCoverageResolver,
} from './coverage.resolver.js';
import { DisposeConcern } from './dispose-concern.js';
import { Entering } from './entering.events.js';
import { EvidenceOfConcerns } from './evidence-of-concerns.js';
import { ExportConcernsController } from './export-concerns.controller.js';
import { ExportConcerns } from './export-concerns.js';
import { HearAmendments } from './hear-amendments.js';
import { HearObjections } from './hear-objections.js';
import { RaiseConcern } from './raise-concern.js';
import { RaisedObjectionReader } from './raised-objection.reader.js';
import { Raising } from './raising.js';
import { TableLinesReader } from './table-lines.reader.js';
import { TakenBackReader } from './taken-back.reader.js';
import { DispositionChangeResolver, TextChangeResolver } from './text-change.resolver.js';
import { TextChangesReader } from './text-changes.reader.js';
import { WithdrawConcern } from './withdraw-concern.js';

// The last two ask the database alone, so nothing is wanted of the drafting room's module for them.
const readers = [
  ConcernsReader,
  ConcernStepsReader,
  ConcernAnchorsReader,
  ConcernOriginReader,
  AnchorGroundReader,
  CoverageReader,
  TableLinesReader,
  TakenBackReader,
  RaisedObjectionReader,
  TextChangesReader,
  MergesReader,
  RevisionsReader,
];
const useCases = [RaiseConcern, ConsiderConcern, DisposeConcern, WithdrawConcern, AnswerConcern, ExportConcerns];
const resolvers = [
  ConcernResolver,
  ConcernStepsResolver,
  LedgerResolver,
  ConcernOwnerResolver,
  ConcernOriginResolver,
  ConcernHistoryResolver,
  ConcernAnchorResolver,
  ConsideredResolver,
  ConcernAnswerResolver,
  DispositionChangeResolver,
  TextChangeResolver,
  ConferenceCoverageResolver,
  CoverageResolver,
  IssueCoverageResolver,
  StakeholderCoverageResolver,
  IssueConcernsResolver,
  ProvisionConcernsResolver,
];

@Module({
  controllers: [ExportConcernsController],
  imports: [
    AmendmentsModule,
    CommentsModule,
    ConferencesModule,
    IdentityModule,
    InstrumentsModule,
    IssuesModule,
    ObjectionsModule,
    PositionsModule,
    RecordModule,
    StakeholdersModule,
  ],
  providers: [
    ConcernStore,
    ConcernDesk,
    ConcernOwner,
    Raising,
    Entering,
    HearAmendments,
    HearObjections,
    ConcernsContribution,
    EvidenceOfConcerns,
    ...readers,
    ...useCases,
    ...resolvers,
  ],
  exports: [Entering, ConcernsReader],
})
export class ConcernsModule {}
