import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSession } from '../platform/access/current-viewer.js';
import type { Session } from '../platform/access/sessions.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AccountsReader } from './accounts.reader.js';
import { PeopleReader, type PersonView } from './people.reader.js';

/** Who is looking, before it is asked what they are called. */
export interface MeView {
  readonly personId: string | null;
}

@Resolver('Me')
export class MeResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly accounts: AccountsReader,
  ) {}

  @Query('me')
  me(@CurrentSession() session: Session | null): MeView {
    return { personId: session?.viewer.personId ?? null };
  }

  @ResolveField('person')
  person(@Parent() { personId }: MeView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> | null {
    return personId === null ? null : loaders.batch('person', this.people.byIds).load(personId);
  }

  @ResolveField('locale')
  locale(@Parent() { personId }: MeView): Promise<string> {
    return this.accounts.localeOf(personId);
  }

  @ResolveField('hasPassword')
  hasPassword(@Parent() { personId }: MeView): Promise<boolean> {
    return this.accounts.hasPassword(personId);
  }
}
