import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { ConferencePageReader } from '../conferences/conference-page.reader.js';
import type { ConferenceView } from '../conferences/conferences.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { answered, refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { AddStakeholder } from './add-stakeholder.js';
import { Appoint, type AppointInput } from './appoint.js';
import { Dismiss } from './dismiss.js';
import { Floor } from './floor.reader.js';
import { MembershipsReader, type MembershipView } from './memberships.reader.js';
import type { NewStakeholder } from './new-stakeholder.js';
import { StakeholdersReader, type StakeholderView } from './stakeholders.reader.js';

@Resolver('Conference')
export class ConferenceParticipationResolver {
  constructor(
    private readonly database: Database,
    private readonly stakeholders: StakeholdersReader,
    private readonly memberships: MembershipsReader,
    private readonly floor: Floor,
    private readonly page: ConferencePageReader,
  ) {}

  @ResolveField('may')
  async may(@Parent() { id }: ConferenceView, @Loaders() loaders: RequestLoaders): Promise<string[]> {
    return this.page.may((await this.floor.load(loaders, id)).part);
  }

  @ResolveField('stakeholders')
  stakeholdersOf(
    @Parent() { id }: ConferenceView,
    @Args() {
      first,
      after = null,
      category = null,
    }: { first: number; after?: string | null; category?: string | null },
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<StakeholderView> & { totalCount: number }> {
    return this.database.read(viewer, (tx) => this.stakeholders.page(tx, { conferenceId: id, first, after, category }));
  }

  @ResolveField('members')
  membersOf(
    @Parent() { id }: ConferenceView,
    @Args() { first, after = null }: { first: number; after?: string | null },
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<MembershipView>> {
    return this.database.read(viewer, (tx) => this.memberships.page(tx, { conferenceId: id, first, after }));
  }
}

@Resolver('Mutation')
export class ParticipationResolver {
  constructor(
    private readonly adding: AddStakeholder,
    private readonly appointing: Appoint,
    private readonly dismissing: Dismiss,
    private readonly stakeholders: StakeholdersReader,
    private readonly memberships: MembershipsReader,
  ) {}

  @Mutation('addStakeholder')
  async addStakeholder(
    @Args() {
      conferenceId,
      input,
      idempotencyKey,
    }: { conferenceId: string; input: NewStakeholder; idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.adding.execute(viewer, { conferenceId, input }, idempotencyKey);
    return answered(outcome, 'Stakeholder', (id) => this.stakeholders.load(loaders, id));
  }

  @Mutation('appoint')
  async appoint(
    @Args() {
      conferenceId,
      input,
      idempotencyKey,
    }: { conferenceId: string; input: AppointInput; idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.appointing.execute(viewer, { conferenceId, input }, idempotencyKey);
    return answered(outcome, 'Membership', (id) => this.memberships.load(loaders, id));
  }

  @Mutation('dismiss')
  async dismiss(
    @Args() { membershipId, idempotencyKey }: { membershipId: string; idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const outcome = await this.dismissing.execute(viewer, membershipId, idempotencyKey);
    return isRefusal(outcome) ? refusalAnswered(outcome) : { __typename: 'Dismissed', membershipId: outcome.id };
  }
}
