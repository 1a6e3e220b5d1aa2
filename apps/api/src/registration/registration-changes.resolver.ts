import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MeetingsReader } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { MembershipsReader } from '../stakeholders/memberships.reader.js';
import { ApproveRegistration, type ApproveRegistrationInput } from './approve-registration.js';
import { ChangeHead } from './change-head.js';
import { DeclineRegistration, type DeclineRegistrationInput } from './decline-registration.js';
import { MergeRegistrations, type MergeRegistrationsInput } from './merge-registrations.js';
import { RegistrationsReader } from './registrations.reader.js';
import { RenewRegistrationLink } from './renew-registration-link.js';
import { ResetAccess } from './reset-access.js';
import { SetRegistrationDesk, type SetRegistrationDeskInput } from './set-registration-desk.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** What the secretariat decides on registrations. */
@Resolver()
export class RegistrationChangesResolver {
  constructor(
    private readonly registrations: RegistrationsReader,
    private readonly approving: ApproveRegistration,
    private readonly declining: DeclineRegistration,
    private readonly merging: MergeRegistrations,
    private readonly heading: ChangeHead,
  ) {}

  @Mutation('approveRegistration')
  async approve(
    @Args() { idempotencyKey, ...input }: Keyed<ApproveRegistrationInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.approving.execute(viewer, input, idempotencyKey));
  }

  @Mutation('declineRegistration')
  async decline(
    @Args() { idempotencyKey, ...input }: Keyed<DeclineRegistrationInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.declining.execute(viewer, input, idempotencyKey));
  }

  @Mutation('mergeRegistrations')
  async merge(
    @Args() { idempotencyKey, ...input }: Keyed<MergeRegistrationsInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.merging.execute(viewer, input, idempotencyKey));
  }

  @Mutation('changeHead')
  async changeHead(
    @Args() { idempotencyKey, registrantId }: Keyed<{ readonly registrantId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.heading.execute(viewer, registrantId, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Registration', (id) => this.registrations.load(loaders, id));
  }
}

/** Where one registers, and private links to what was registered. */
@Resolver()
export class RegistrationDeskResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly registrations: RegistrationsReader,
    private readonly opening: SetRegistrationDesk,
    private readonly renewing: RenewRegistrationLink,
  ) {}

  @Mutation('setRegistrationDesk')
  async setDesk(
    @Args() { idempotencyKey, ...input }: Keyed<SetRegistrationDeskInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.opening.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Meeting', (id) => this.meetings.load(loaders, id));
  }

  @Mutation('renewRegistrationLink')
  async renewLink(
    @Args() { idempotencyKey, registrationId }: Keyed<{ readonly registrationId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.renewing.execute(viewer, registrationId, idempotencyKey);
    return answered(outcome, 'Registration', (id) => this.registrations.load(loaders, id));
  }
}

@Resolver()
export class AccessResolver {
  constructor(
    private readonly memberships: MembershipsReader,
    private readonly resetting: ResetAccess,
  ) {}

  @Mutation('resetAccess')
  async resetAccess(
    @Args() { idempotencyKey, membershipId }: Keyed<{ readonly membershipId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.resetting.execute(viewer, membershipId, idempotencyKey);
    return answered(outcome, 'Membership', (id) => this.memberships.load(loaders, id));
  }
}
