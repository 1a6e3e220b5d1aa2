import { Module } from '@nestjs/common';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AddAgendaItem } from './add-agenda-item.js';
import { AgendaReader } from './agenda.reader.js';
import { AgendaChangesResolver, AgendaItemResolver } from './agenda.resolver.js';
import { AgendaStore } from './agenda.store.js';
import { AgendaDesk } from './agenda-desk.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarLinkStore } from './calendar-link.store.js';
import { ChangeAgendaItem } from './change-agenda-item.js';
import { ChangeMeeting } from './change-meeting.js';
import { MeetingChangesResolver, MeetingResolver } from './meeting.resolver.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingDesk } from './meeting-desk.js';
import { MeetingsContribution } from './meetings.contribution.js';
import { MeetingsReader } from './meetings.reader.js';
import { OutlineReader } from './outline.reader.js';
import { OutlineResolver, TextDealtWithResolver } from './outline.resolver.js';
import { OutlineStore } from './outline.store.js';
import { OwnCalendar } from './own-calendar.js';
import { PlanMeeting } from './plan-meeting.js';
import { SetOutline } from './set-outline.js';

@Module({
  imports: [StakeholdersModule, RecordModule, IssuesModule, InstrumentsModule],
  controllers: [CalendarController],
  providers: [
    CalendarReader,
    CalendarLinkStore,
    OwnCalendar,
    CalendarResolver,
    MeetingsReader,
    MeetingStore,
    MeetingDesk,
    PlanMeeting,
    ChangeMeeting,
    AgendaReader,
    AgendaStore,
    AgendaDesk,
    AddAgendaItem,
    ChangeAgendaItem,
    OutlineReader,
    OutlineStore,
    SetOutline,
    MeetingResolver,
    MeetingChangesResolver,
    AgendaItemResolver,
    AgendaChangesResolver,
    OutlineResolver,
    TextDealtWithResolver,
    MeetingsContribution,
  ],
  exports: [MeetingsReader, AgendaReader],
})
export class MeetingsModule {}
