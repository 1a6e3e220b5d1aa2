import { Module, type OnModuleInit } from '@nestjs/common';
import { Contributions } from '../conferences/contributions.events.js';
import { RecordModule } from '../record/record.module.js';
import { AddStakeholder } from './add-stakeholder.js';
import { Appoint } from './appoint.js';
import { Bodies } from './bodies.events.js';
import { CredentialsReader } from './credentials.reader.js';
import { Dismiss } from './dismiss.js';
import { Floor } from './floor.reader.js';
import { MembershipResolver, MyMembershipsResolver } from './membership.resolver.js';
import { MembershipStore } from './membership.store.js';
import { MembershipsReader } from './memberships.reader.js';
import { Participation } from './participation.events.js';
import { ConferenceParticipationResolver, ParticipationResolver } from './participation.resolver.js';
import { PersonasReader } from './personas.reader.js';
import { PersonasResolver } from './personas.resolver.js';
import { SetStanding } from './set-standing.js';
import { mayOnParticipation } from './stakeholder.policy.js';
import { StakeholderStore } from './stakeholder.store.js';
import { StakeholdersReader } from './stakeholders.reader.js';
import { CredentialsResolver, StakeholderStandingResolver, StandingChangesResolver } from './standing.resolver.js';

@Module({
  imports: [RecordModule],
  providers: [
    MembershipsReader,
    StakeholdersReader,
    PersonasReader,
    Floor,
    MembershipStore,
    StakeholderStore,
    Participation,
    Bodies,
    AddStakeholder,
    SetStanding,
    CredentialsReader,
    StakeholderStandingResolver,
    CredentialsResolver,
    StandingChangesResolver,
    Appoint,
    Dismiss,
    ConferenceParticipationResolver,
    ParticipationResolver,
    MembershipResolver,
    MyMembershipsResolver,
    PersonasResolver,
  ],
  exports: [MembershipsReader, StakeholdersReader, Floor, Participation, Bodies],
})
export class StakeholdersModule implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({ may: mayOnParticipation });
  }
}
