import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { CredentialsReader, type CredentialsView } from './credentials.reader.js';
import type { NewCredentials, NewStanding } from './new-standing.js';
import { SetStanding } from './set-standing.js';
import { StakeholdersReader, type StakeholderView } from './stakeholders.reader.js';

@Resolver('Stakeholder')
export class StakeholderStandingResolver {
  constructor(
    private readonly credentials: CredentialsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('credentials')
  credentialsOf(
    @Parent() { id }: StakeholderView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CredentialsView | null> {
    return this.credentials.load(loaders, id);
  }

  @ResolveField('head')
  async head(@Parent() { id }: StakeholderView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    const head = await this.credentials.loadHead(loaders, id);
    return head === null ? null : loaders.batch('person', this.people.byIds).load(head.personId);
  }
}

@Resolver('Credentials')
export class CredentialsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('notedBy')
  notedBy(@Parent() { notedById }: CredentialsView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(notedById);
  }
}

@Resolver()
export class StandingChangesResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly setting: SetStanding,
  ) {}

  @Mutation('setStanding')
  async setStanding(
    @Args('input') input: NewStanding,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.setting.standing(viewer, input, key);
    return answered(outcome, 'Stakeholder', (id) => this.stakeholders.load(loaders, id));
  }

  @Mutation('noteCredentials')
  async noteCredentials(
    @Args('input') input: NewCredentials,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.setting.credentials(viewer, input, key);
    return answered(outcome, 'Stakeholder', (id) => this.stakeholders.load(loaders, id));
  }
}
