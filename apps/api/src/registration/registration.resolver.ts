import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { LookAlikesReader } from './look-alikes.reader.js';
import { mayOnRegistration, mayOnRegistrations } from './registration.policy.js';
import { formOf, type RegistrationInput } from './registration-form.js';
import {
  type RegistrantSecretView,
  type RegistrantView,
  RegistrationsReader,
  type RegistrationView,
} from './registrations.reader.js';
import { SaveRegistration } from './save-registration.js';

interface SaveArgs {
  readonly meetingId: string;
  readonly form: RegistrationInput;
  readonly send: boolean;
  readonly expectedVersion: number;
  readonly locale: string;
  readonly idempotencyKey: string;
}

/** What stands behind a private link, and the one thing that it is good for. */
@Resolver()
export class LinkedRegistrationResolver {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsReader,
    private readonly saving: SaveRegistration,
  ) {}

  @Query('linkedRegistration')
  linked(@CurrentViewer() viewer: Viewer): Promise<RegistrationView | null> {
    return this.database.read(viewer, (tx) => this.registrations.linked(tx));
  }

  @Query('registration')
  registration(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<RegistrationView | null> {
    return this.registrations.load(loaders, id);
  }

  @Mutation('saveRegistration')
  async save(
    @Args() { idempotencyKey, form, ...input }: SaveArgs,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.saving.execute(viewer, { ...input, form: formOf(form) }, idempotencyKey);
    return answered(outcome, 'Registration', (id) => this.registrations.load(loaders, id));
  }
}

@Resolver('Registration')
export class RegistrationResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly registrations: RegistrationsReader,
    private readonly alike: LookAlikesReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: RegistrationView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('members')
  async members(@Parent() { id }: RegistrationView, @Loaders() loaders: RequestLoaders): Promise<RegistrantView[]> {
    return (await loaders.batch('registrants', this.registrations.members).load(id)) ?? [];
  }

  @ResolveField('lookAlikes')
  async lookAlikes(
    @Parent() { id, meetingId }: RegistrationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly RegistrationView[]> {
    return (await this.alike.load(loaders, meetingId)).get(id) ?? [];
  }

  @ResolveField('may')
  async may(
    @Parent() { conferenceId, state }: RegistrationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    const link = loaders.viewer.kind === 'link';
    const { part } = await this.floor.load(loaders, conferenceId);
    if (!link && !mayOnRegistrations(part).includes('decideRegistrations')) return [];
    return mayOnRegistration(state, !link);
  }
}

/** What became of it. */
@Resolver('Registration')
export class RegistrationDecisionResolver {
  constructor(
    private readonly registrations: RegistrationsReader,
    private readonly people: PeopleReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  @ResolveField('decidedBy')
  decidedBy(
    @Parent() { decidedById }: RegistrationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PersonView | null> | null {
    if (decidedById === null || loaders.viewer.kind === 'link') return null;
    return loaders.batch('person', this.people.byIds).load(decidedById);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: RegistrationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('mergedInto')
  mergedInto(
    @Parent() { mergedIntoId }: RegistrationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RegistrationView | null> | null {
    return mergedIntoId === null ? null : this.registrations.load(loaders, mergedIntoId);
  }
}

@Resolver('Registrant')
export class RegistrantResolver {
  constructor(private readonly registrations: RegistrationsReader) {}

  @ResolveField('secrets')
  async secrets(@Parent() { id }: RegistrantView, @Loaders() loaders: RequestLoaders): Promise<RegistrantSecretView[]> {
    return (await loaders.batch('registrant secrets', this.registrations.secrets).load(id)) ?? [];
  }
}
