import { Module } from '@nestjs/common';
import { ConcernStepsReader } from '../concerns/concern-steps.reader.js';
import { ConcernsReader } from '../concerns/concerns.reader.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { LiveModule } from '../live/live.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { BeginReport } from './begin-report.js';
import { DiscardReport } from './discard-report.js';
import { DraftFromRecord } from './draft-from-record.js';
import { EvidenceOfReports } from './evidence-of-reports.js';
import { BodiesReader } from './facts/bodies.reader.js';
import { CallsHeld } from './facts/calls-held.reader.js';
import { ConcernsHeard } from './facts/concerns-heard.reader.js';
import { HeldMeetings } from './facts/held-meeting.reader.js';
import { ItemsOfMeeting } from './facts/items.reader.js';
import { MeetingFactsReader } from './facts/meeting-facts.reader.js';
import { TextsOfMeeting } from './facts/texts.reader.js';
import { LeaveOutSection } from './leave-out-section.js';
import { ReportResolver, SealReportResolver } from './report.resolver.js';
import { ReportStore } from './report.store.js';
import { ReportBook } from './report-book.js';
import { ReportDesk } from './report-desk.js';
import { ReportDocuments } from './report-documents.js';
import {
  MeetingReportsResolver,
  ReportFieldsResolver,
  ReportNewsResolver,
  ReportPlaceResolver,
  ReportSectionResolver,
} from './report-fields.resolver.js';
import { ReportNewsReader } from './report-news.reader.js';
import { ReportRoom } from './report-room.js';
import { ReportRowsStore } from './report-rows.store.js';
import { ReportsReader } from './reports.reader.js';
import { SealReport } from './seal-report.js';
import { SealReportInRoom } from './seal-report-in-room.js';
import { ReportHeadResolver, SealedReportResolver } from './sealed-report.resolver.js';
import { SealedReportStore } from './sealed-report.store.js';
import { SealedReportsReader } from './sealed-reports.reader.js';
import { TakeFromRecord } from './take-from-record.js';
import { TakeInRoom } from './take-in-room.js';
import { TellOfSealing } from './tell-of-sealing.js';

// The readers of concerns ask the database alone, so nothing else is wanted of the ledger.
const facts = [
  BodiesReader,
  CallsHeld,
  ConcernsHeard,
  ConcernsReader,
  ConcernStepsReader,
  HeldMeetings,
  ItemsOfMeeting,
  MeetingFactsReader,
  TextsOfMeeting,
  DraftFromRecord,
];
const writing = [
  ReportsReader,
  ReportStore,
  ReportRowsStore,
  ReportRoom,
  ReportDesk,
  ReportBook,
  ReportNewsReader,
  TakeInRoom,
];
const sealing = [
  SealedReportsReader,
  SealedReportStore,
  SealReportInRoom,
  ReportDocuments,
  TellOfSealing,
  EvidenceOfReports,
];
const useCases = [BeginReport, DiscardReport, TakeFromRecord, LeaveOutSection, SealReport];
const resolvers = [
  ReportResolver,
  SealReportResolver,
  ReportFieldsResolver,
  ReportPlaceResolver,
  ReportSectionResolver,
  ReportNewsResolver,
  MeetingReportsResolver,
  SealedReportResolver,
  ReportHeadResolver,
];

/** Reports of meetings: drafted from the record, written together, sealed. */
@Module({
  imports: [DocumentsModule, IdentityModule, LiveModule, MeetingsModule, RecordModule, StakeholdersModule],
  providers: [...facts, ...writing, ...sealing, ...useCases, ...resolvers],
})
export class ReportsModule {}
