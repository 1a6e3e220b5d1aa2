import { type DynamicModule, Module } from '@nestjs/common';
import { AmendmentsModule } from './amendments/amendments.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { ConcernsModule } from './concerns/concerns.module.js';
import { ConferencesModule } from './conferences/conferences.module.js';
import { ConsensusModule } from './consensus/consensus.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DraftingRoomModule } from './drafting-room/drafting-room.module.js';
import { FloorModule } from './floor/floor.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { InstrumentsModule } from './instruments/instruments.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { IssuesModule } from './issues/issues.module.js';
import { LiveModule } from './live/live.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NotesModule } from './notes/notes.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { PapersModule } from './papers/papers.module.js';
import type { Policies } from './platform/access/access.js';
import { accessModule } from './platform/access/access.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { Settings } from './platform/config/settings.js';
import { settingsModule } from './platform/config/settings.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EventsModule } from './platform/events/events.module.js';
import { ApiModule } from './platform/graphql/graphql.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { PositionsModule } from './positions/positions.module.js';
import { RecordModule } from './record/record.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { SearchModule } from './search/search.module.js';
import { StakeholdersModule } from './stakeholders/stakeholders.module.js';

const CAPABILITIES = [
  IdentityModule,
  ConferencesModule,
  StakeholdersModule,
  RegistrationModule,
  InvitationsModule,
  MeetingsModule,
  DocumentsModule,
  SearchModule,
  RecordModule,
  IssuesModule,
  InstrumentsModule,
  PositionsModule,
  AmendmentsModule,
  CommentsModule,
  LiveModule,
  DraftingRoomModule,
  PapersModule,
  ConcernsModule,
  FloorModule,
  NotesModule,
  NoticesModule,
  ConsensusModule,
  ReportsModule,
];

@Module({})
export class AppModule {}

export function appModule(settings: Settings, policies: Policies): DynamicModule {
  return {
    module: AppModule,
    imports: [
      settingsModule(settings),
      accessModule(policies),
      DatabaseModule,
      ClockModule,
      JobsModule,
      EventsModule,
      HttpModule,
      ApiModule,
      ...CAPABILITIES,
    ],
  };
}
