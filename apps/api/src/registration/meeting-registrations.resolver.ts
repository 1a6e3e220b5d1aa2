import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Count, type CountOf, countsOf } from '#lib/registration';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { Page } from '../platform/graphql/page.js';
import { RegistrationDesksReader, type RegistrationDeskView } from './registration-desks.reader.js';
import { RegistrationsReader, type RegistrationView } from './registrations.reader.js';

interface Listed {
  readonly first: number;
  readonly after?: string | null;
  readonly state?: string | null;
}

interface ShownCounts {
  readonly all: Count;
  readonly byCategory: readonly { readonly category: string | null; readonly count: Count }[];
  readonly byCountry: readonly { readonly country: string; readonly count: Count }[];
}

@Resolver('Meeting')
export class MeetingRegistrationsResolver {
  constructor(
    private readonly database: Database,
    private readonly desks: RegistrationDesksReader,
    private readonly registrations: RegistrationsReader,
  ) {}

  @ResolveField('registrationDesk')
  desk(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<RegistrationDeskView | null> {
    return this.desks.load(loaders, id);
  }

  @ResolveField('registrations')
  registrationsOf(
    @Parent() { id }: MeetingView,
    @Args() { first, after = null, state = null }: Listed,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<RegistrationView> & { totalCount: number }> {
    return this.database.read(viewer, (tx) => this.registrations.page(tx, { meetingId: id, first, after, state }));
  }

  @ResolveField('registrationCounts')
  async counts(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<ShownCounts> {
    const lines = (await loaders.batch('registrations counted', this.registrations.counted).load(id)) ?? [];
    const { all, byCategory, byCountry } = countsOf(lines);
    return {
      all,
      byCategory: byCategory.map((line) => ({ category: line.key || null, count: figures(line) })),
      byCountry: byCountry.map((line) => ({ country: line.key, count: figures(line) })),
    };
  }
}

function figures({ key: _, ...count }: CountOf): Count {
  return count;
}
