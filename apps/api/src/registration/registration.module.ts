import { Module, type OnModuleInit } from '@nestjs/common';
import { Contributions } from '../conferences/contributions.events.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { Admission } from './admission.js';
import { ApproveRegistration } from './approve-registration.js';
import { ChangeHead } from './change-head.js';
import { DecidingDesk } from './deciding-desk.js';
import { DeclineRegistration } from './decline-registration.js';
import { EraseWhenDue } from './erase-when-due.js';
import { LookAlikesReader } from './look-alikes.reader.js';
import { MeetingRegistrationsResolver } from './meeting-registrations.resolver.js';
import { MergeRegistrations } from './merge-registrations.js';
import { ParticipantsReader } from './participants.reader.js';
import { PrintParticipantsController } from './print-participants.controller.js';
import { PrintParticipants } from './print-participants.js';
import { mayOnRegistrations } from './registration.policy.js';
import {
  LinkedRegistrationResolver,
  RegistrantResolver,
  RegistrationDecisionResolver,
  RegistrationResolver,
} from './registration.resolver.js';
import { RegistrationStore } from './registration.store.js';
import {
  AccessResolver,
  RegistrationChangesResolver,
  RegistrationDeskResolver,
} from './registration-changes.resolver.js';
import { RegistrationDesksReader } from './registration-desks.reader.js';
import { RegistrationLetters } from './registration-letters.js';
import { RegistrationsReader } from './registrations.reader.js';
import { RenewRegistrationLink } from './renew-registration-link.js';
import { ResetAccess } from './reset-access.js';
import { SaveRegistration } from './save-registration.js';
import { SetRegistrationDesk } from './set-registration-desk.js';

@Module({
  controllers: [PrintParticipantsController],
  imports: [MeetingsModule, RecordModule, StakeholdersModule],
  providers: [
    RegistrationsReader,
    RegistrationDesksReader,
    LookAlikesReader,
    ParticipantsReader,
    PrintParticipants,
    RegistrationStore,
    RegistrationLetters,
    DecidingDesk,
    Admission,
    SetRegistrationDesk,
    SaveRegistration,
    ApproveRegistration,
    DeclineRegistration,
    MergeRegistrations,
    ChangeHead,
    RenewRegistrationLink,
    ResetAccess,
    EraseWhenDue,
    LinkedRegistrationResolver,
    RegistrationResolver,
    RegistrationDecisionResolver,
    RegistrantResolver,
    MeetingRegistrationsResolver,
    RegistrationChangesResolver,
    RegistrationDeskResolver,
    AccessResolver,
  ],
  exports: [RegistrationsReader, RegistrationDesksReader],
})
export class RegistrationModule implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({ may: mayOnRegistrations });
  }
}
