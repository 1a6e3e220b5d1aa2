import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { MembershipsReader, type MembershipView } from './memberships.reader.js';
import { StakeholdersReader, type StakeholderView } from './stakeholders.reader.js';

@Resolver('Membership')
export class MembershipResolver {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly people: PeopleReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  @ResolveField('conference')
  conference(
    @Parent() { conferenceId }: MembershipView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, conferenceId);
  }

  @ResolveField('person')
  person(@Parent() { personId }: MembershipView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(personId);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: MembershipView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }
}

@Resolver('Me')
export class MyMembershipsResolver {
  constructor(private readonly memberships: MembershipsReader) {}

  @ResolveField('memberships')
  async ofMe(
    @Parent() { personId }: { personId: string | null },
    @Loaders() loaders: RequestLoaders,
  ): Promise<MembershipView[]> {
    if (personId === null) return [];
    return (
      (await loaders
        .batch<string, MembershipView[]>('memberships', (tx, ids) => this.memberships.ofPeople(tx, ids))
        .load(personId)) ?? []
    );
  }
}
