import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { UndisposedConcernsModule } from '../concerns/undisposed-concerns.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { LiveModule } from '../live/live.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { BaseTextReader } from './base-text.reader.js';
import { ChairInRoom } from './chair-in-room.js';
import { BracketStore } from './desk/bracket.store.js';
import { BracketsReader } from './desk/brackets.reader.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { DeskDoor } from './desk/desk-door.js';
import {
  DeskBracketResolver,
  DraftProvisionDeskResolver,
  ReservationFieldsResolver,
  ReservedResolver,
} from './desk/desk-fields.resolver.js';
import { FindBracketsReader } from './desk/find-brackets.reader.js';
import { GroundReader } from './desk/ground.reader.js';
import { KeepBrackets } from './desk/keep-brackets.js';
import { LiftReservation } from './desk/lift-reservation.js';
import { LinkBrackets } from './desk/link-brackets.js';
import { OpenDesk } from './desk/open-desk.js';
import { RecordUndoing } from './desk/record-undoing.js';
import { ReservationResolver } from './desk/reservation.resolver.js';
import { ReservationStore } from './desk/reservation.store.js';
import { ReservationsReader } from './desk/reservations.reader.js';
import { ReserveBracket } from './desk/reserve-bracket.js';
import { UndoInRoom } from './desk/undo-in-room.js';
import { UndoMerge } from './desk/undo-merge.js';
import { DraftFieldsResolver, DraftResolver, InstrumentDraftResolver } from './draft.resolver.js';
import { DraftStore } from './draft.store.js';
import { DraftBeginning } from './draft-beginning.js';
import { DraftMoves } from './draft-moves.js';
import { DraftRoom } from './draft-room.js';
import { DraftRowsStore } from './draft-rows.store.js';
import { DraftingRoomContribution } from './drafting-room.contribution.js';
import { DraftsReader } from './drafts.reader.js';
import { EvidenceOfMerges } from './evidence-of-merges.js';
import { ListProposals } from './list-proposals.js';
import { CallLocks } from './locks/call-locks.js';
import { ClosedProvisionsReader } from './locks/closed-provisions.reader.js';
import {
  DraftLocksResolver,
  DraftProvisionLockResolver,
  LockFieldsResolver,
  LockResolver,
} from './locks/lock.resolver.js';
import { LockStore } from './locks/lock.store.js';
import { LockBook } from './locks/lock-book.js';
import { LockDoor } from './locks/lock-door.js';
import { LockProvision } from './locks/lock-provision.js';
import { LocksReader } from './locks/locks.reader.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeStore } from './merge.store.js';
import { MergeAmendments } from './merge-amendments.js';
import { MergeCandidatesReader } from './merge-candidates.reader.js';
import {
  AmendmentDraftResolver,
  MergeFieldsResolver,
  MergeMoveResolver,
  MergeOutcomeResolver,
} from './merge-fields.resolver.js';
import { MergeInRoom } from './merge-in-room.js';
import { MergesReader } from './merges.reader.js';
import { OpenDraft } from './open-draft.js';
import { DraftProvisionLabelResolver, RevisionProvisionLabelResolver } from './open-label.resolver.js';
import { OwnAmendmentsReader } from './own-wordings/own-amendments.reader.js';
import { OwnWordingsReader } from './own-wordings/own-wordings.reader.js';
import { OwnWordingsResolver } from './own-wordings/own-wordings.resolver.js';
import { PreviewMerge } from './preview-merge.js';
import { ProgressReader } from './progress/progress.reader.js';
import { DraftProgressResolver } from './progress/progress.resolver.js';
import { ProposalGroundsReader } from './proposal-grounds.reader.js';
import { RecordMerge } from './record-merge.js';
import { EvidenceOfRevisions } from './revisions/evidence-of-revisions.js';
import { OutForCall } from './revisions/out-for-call.events.js';
import { DraftRevisionsResolver, RevisionFieldsResolver, RevisionResolver } from './revisions/revision.resolver.js';
import { RevisionStore } from './revisions/revision.store.js';
import { RevisionsReader } from './revisions/revisions.reader.js';
import { SealInRoom } from './revisions/seal-in-room.js';
import { SealRevision } from './revisions/seal-revision.js';
import { ClearSeenWords } from './since/clear-seen-words.js';
import { MarkDraftsSeen } from './since/mark-drafts-seen.js';
import { SeenDraftReader } from './since/seen-draft.reader.js';
import { DraftAsSeenResolver } from './since/seen-draft.resolver.js';
import { AttributionController } from './sources/attribution.controller.js';
import { AttributionReader } from './sources/attribution.reader.js';
import { ExportAttribution } from './sources/export-attribution.js';
import { WordSharesResolver } from './sources/word-shares.resolver.js';
import { WordSourcesReader } from './sources/word-sources.reader.js';
import { FromAmendmentsResolver, FromSessionResolver, WordSourcesResolver } from './sources/word-sources.resolver.js';
import { WritersReader } from './sources/writers.reader.js';

const desk = [
  DeskDoor,
  FindBracketsReader,
  ReservationStore,
  ReserveBracket,
  LiftReservation,
  LinkBrackets,
  OpenDesk,
  UndoMerge,
  UndoInRoom,
  RecordUndoing,
  DeskResolver,
  ReservationResolver,
  ChairInRoom,
  BracketsReader,
  BracketStore,
  KeepBrackets,
  ReservationsReader,
  GroundReader,
  RecordMerge,
  DraftProvisionDeskResolver,
  DeskBracketResolver,
  ReservationFieldsResolver,
  ReservedResolver,
  MergeOutcomeResolver,
  MergeMoveResolver,
];

@Module({
  controllers: [AttributionController],
  imports: [
    AmendmentsModule,
    InstrumentsModule,
    LiveModule,
    RecordModule,
    StakeholdersModule,
    UndisposedConcernsModule,
  ],
  providers: [
    ...desk,
    LocksReader,
    LockStore,
    LockBook,
    LockDoor,
    LockProvision,
    LockResolver,
    LockFieldsResolver,
    DraftLocksResolver,
    DraftProvisionLockResolver,
    MergeCandidatesReader,
    MergeInRoom,
    PreviewMerge,
    MergeAmendments,
    ProposalGroundsReader,
    ListProposals,
    MergeResolver,
    BaseTextReader,
    DraftsReader,
    MergesReader,
    DraftStore,
    DraftBeginning,
    DraftRoom,
    DraftRowsStore,
    ClosedProvisionsReader,
    MergeStore,
    DraftMoves,
    OpenDraft,
    DraftingRoomContribution,
    DraftResolver,
    DraftFieldsResolver,
    InstrumentDraftResolver,
    MergeFieldsResolver,
    AmendmentDraftResolver,
    RevisionsReader,
    RevisionStore,
    EvidenceOfRevisions,
    EvidenceOfMerges,
    SealInRoom,
    SealRevision,
    CallLocks,
    OutForCall,
    RevisionResolver,
    RevisionFieldsResolver,
    DraftProvisionLabelResolver,
    RevisionProvisionLabelResolver,
    DraftRevisionsResolver,
    WordSourcesReader,
    WritersReader,
    AttributionReader,
    WordSharesResolver,
    ExportAttribution,
    WordSourcesResolver,
    FromAmendmentsResolver,
    FromSessionResolver,
    OwnAmendmentsReader,
    OwnWordingsReader,
    OwnWordingsResolver,
    ProgressReader,
    DraftProgressResolver,
    MarkDraftsSeen,
    ClearSeenWords,
    SeenDraftReader,
    DraftAsSeenResolver,
  ],
  exports: [DraftsReader, OutForCall, RevisionsReader],
})
export class DraftingRoomModule {}
