import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { DeputiesReader, type DeputyView } from './deputies.reader.js';
import { MembersReader, type Spokesperson } from './members.reader.js';
import { NameDeputy } from './name-deputy.js';
import { NameProxy } from './name-proxy.js';
import { ProxiesReader, type ProxyView } from './proxies.reader.js';

@Resolver()
export class SpeakingResolver {
  constructor(
    private readonly deputies: DeputiesReader,
    private readonly proxies: ProxiesReader,
    private readonly naming: NameDeputy,
    private readonly letting: NameProxy,
  ) {}

  @Mutation('nameDeputy')
  async nameDeputy(
    @Args('membershipId') membershipId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.naming.name(viewer, membershipId, key);
    return answered(outcome, 'Deputy', (id) => this.deputies.load(loaders, id));
  }

  @Mutation('endDeputy')
  async endDeputy(
    @Args('deputyId') deputyId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.naming.end(viewer, deputyId, key);
    return answered(outcome, 'Deputy', (id) => this.deputies.load(loaders, id));
  }

  @Mutation('nameProxy')
  async nameProxy(
    @Args() { conferenceId, toId, idempotencyKey }: { conferenceId: string; toId: string; idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.letting.name(viewer, conferenceId, toId, idempotencyKey);
    return answered(outcome, 'Proxy', (id) => this.proxies.load(loaders, id));
  }

  @Mutation('endProxy')
  async endProxy(
    @Args('proxyId') proxyId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.letting.end(viewer, proxyId, key);
    return answered(outcome, 'Proxy', (id) => this.proxies.load(loaders, id));
  }
}

@Resolver('Conference')
export class ConferenceSpeakingResolver {
  constructor(
    private readonly deputies: DeputiesReader,
    private readonly proxies: ProxiesReader,
    private readonly members: MembersReader,
  ) {}

  @ResolveField('deputies')
  named(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<DeputyView[]> {
    return this.deputies.loadHolding(loaders, id);
  }

  @ResolveField('proxies')
  given(@Parent() { id }: { id: string }, @Loaders() loaders: RequestLoaders): Promise<ProxyView[]> {
    return this.proxies.loadHolding(loaders, id);
  }

  @ResolveField('speakingAs')
  async own(
    @Parent() { id }: { id: string },
    @Loaders() loaders: RequestLoaders,
  ): Promise<Spokesperson['part'] | null> {
    return (await this.members.load(loaders, id))?.part ?? null;
  }
}

@Resolver('Deputy')
export class DeputyResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly members: MembersReader,
  ) {}

  @ResolveField('stakeholder')
  of(@Parent() deputy: DeputyView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, deputy.stakeholderId);
  }

  @ResolveField('person')
  who(@Parent() deputy: DeputyView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(deputy.personId);
  }

  @ResolveField('namedBy')
  by(@Parent() deputy: DeputyView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(deputy.namedById);
  }

  @ResolveField('may')
  async may(@Parent() deputy: DeputyView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const member = await this.members.load(loaders, deputy.conferenceId);
    const heads = member?.part === 'head' && member.delegation === deputy.stakeholderId;
    return heads && deputy.endedAt === null ? ['end'] : [];
  }
}

@Resolver('Proxy')
export class ProxyResolver {
  constructor(
    private readonly stakeholders: StakeholdersReader,
    private readonly people: PeopleReader,
    private readonly members: MembersReader,
  ) {}

  @ResolveField('from')
  from(@Parent() { fromId }: ProxyView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, fromId);
  }

  @ResolveField('to')
  to(@Parent() { toId }: ProxyView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView | null> {
    return this.stakeholders.load(loaders, toId);
  }

  @ResolveField('namedBy')
  by(@Parent() { namedById }: ProxyView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(namedById);
  }

  @ResolveField('may')
  async may(@Parent() proxy: ProxyView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const member = await this.members.load(loaders, proxy.conferenceId);
    const heads = member?.part === 'head' && member.delegation === proxy.fromId;
    return heads && proxy.endedAt === null ? ['end'] : [];
  }
}
