import { Global, Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module.js';
import { ChangeConference } from './change-conference.js';
import { ConferenceResolver } from './conference.resolver.js';
import { ConferenceStore } from './conference.store.js';
import { ConferenceChangesResolver } from './conference-changes.resolver.js';
import { ConferenceDesk } from './conference-desk.js';
import { ConferencePageReader } from './conference-page.reader.js';
import { ConferenceOfManyResolver, ConferencePageResolver } from './conference-page.resolver.js';
import { ConferencesReader } from './conferences.reader.js';
import { Contributions } from './contributions.events.js';
import { DeadlineResolver } from './deadline.resolver.js';
import { DeadlineStore } from './deadline.store.js';
import { MarkVisited } from './mark-visited.js';
import { OpenConference } from './open-conference.js';
import { SetDeadline } from './set-deadline.js';
import { VisitStore } from './visit.store.js';

/** Conferences. Global, because everything happens in one and every capability contributes to its page. */
@Global()
@Module({
  imports: [RecordModule],
  providers: [
    Contributions,
    ConferencesReader,
    ConferencePageReader,
    ConferenceStore,
    VisitStore,
    ConferenceDesk,
    OpenConference,
    ChangeConference,
    MarkVisited,
    DeadlineStore,
    SetDeadline,
    DeadlineResolver,
    ConferenceChangesResolver,
    ConferenceResolver,
    ConferencePageResolver,
    ConferenceOfManyResolver,
  ],
  exports: [Contributions, ConferencesReader, ConferencePageReader],
})
export class ConferencesModule {}
