import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConferenceView } from '../conferences/conferences.reader.js';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { RegistrationsReader, type RegistrationView } from '../registration/registrations.reader.js';
import { ContactsReader, type ContactView } from './contacts.reader.js';
import { type InvitationCounts, InvitationsReader, type InvitationView } from './invitations.reader.js';
import { type InvitationPreview, PreviewInvitations } from './preview-invitations.js';
import type { SendInvitationsInput } from './send-invitations.js';

interface Listed {
  readonly first: number;
  readonly after?: string | null;
  readonly state?: string | null;
}
interface ContactsListed extends Omit<Listed, 'state'> {
  readonly category?: string | null;
  readonly language?: string | null;
}
type Whole<View> = Page<View> & { readonly totalCount: number };

@Resolver('Invitation')
export class InvitationResolver {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsReader,
    private readonly contacts: ContactsReader,
    private readonly invitations: InvitationsReader,
    private readonly registrations: RegistrationsReader,
  ) {}

  @Query('invitation')
  invitation(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<InvitationView | null> {
    return this.invitations.load(loaders, id);
  }

  @Query('linkedInvitation')
  linked(@CurrentViewer() viewer: Viewer): Promise<InvitationView | null> {
    return this.database.read(viewer, (tx) => this.invitations.linked(tx));
  }

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: InvitationView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('contact')
  contact(@Parent() { contactId }: InvitationView, @Loaders() loaders: RequestLoaders): Promise<ContactView | null> {
    return this.contacts.load(loaders, contactId);
  }

  @ResolveField('registration')
  registration(
    @Parent() { registrationId }: InvitationView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RegistrationView | null> | null {
    return registrationId === null ? null : this.registrations.load(loaders, registrationId);
  }
}

@Resolver('Meeting')
export class MeetingInvitationsResolver {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsReader,
    private readonly preview: PreviewInvitations,
  ) {}

  @ResolveField('invitations')
  invitationsOf(
    @Parent() { id }: MeetingView,
    @Args() { first, after = null, state = null }: Listed,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Whole<InvitationView>> {
    return this.database.read(viewer, (tx) => this.invitations.page(tx, { meetingId: id, first, after, state }));
  }

  @ResolveField('invitationCounts')
  counts(@Parent() { id }: MeetingView, @CurrentViewer() viewer: Viewer): Promise<InvitationCounts> {
    return this.database.read(viewer, (tx) => this.invitations.counts(tx, id));
  }

  @Query('invitationPreview')
  previewed(@Args() asked: SendInvitationsInput, @CurrentViewer() viewer: Viewer): Promise<InvitationPreview | null> {
    return this.preview.execute(viewer, asked);
  }
}

@Resolver('Conference')
export class ConferenceContactsResolver {
  constructor(
    private readonly database: Database,
    private readonly contacts: ContactsReader,
  ) {}

  @ResolveField('contacts')
  contactsOf(
    @Parent() { id }: ConferenceView,
    @Args() { first, after = null, category = null, language = null }: ContactsListed,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Whole<ContactView>> {
    const asked = { conferenceId: id, category, language, first, after };
    return this.database.read(viewer, (tx) => this.contacts.page(tx, asked));
  }
}
