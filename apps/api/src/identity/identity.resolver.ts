import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { isRefusal } from '#lib/foundation';
import { CurrentSession } from '../platform/access/current-viewer.js';
import { Forbidden } from '../platform/access/forbidden.js';
import type { Session } from '../platform/access/sessions.js';
import { capturesMail, SETTINGS, type Settings } from '../platform/config/settings.js';
import { refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AccountsReader } from './accounts.reader.js';
import { LettersReader, type LetterView } from './letters.reader.js';
import { PeopleReader, type PersonView } from './people.reader.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SetLocale } from './set-locale.js';
import { SetPassword } from './set-password.js';

/** Who is looking, before it is asked what they are called. */
export interface MeView {
  readonly personId: string | null;
}

@Resolver('Me')
export class IdentityResolver {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly people: PeopleReader,
    private readonly accounts: AccountsReader,
    private readonly letters: LettersReader,
    private readonly requestLink: RequestSignInLink,
    private readonly newPassword: SetPassword,
    private readonly newLocale: SetLocale,
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

  @Query('outbox')
  outbox(@Args('first') first: number): Promise<LetterView[]> | LetterView[] {
    return capturesMail(this.settings) ? this.letters.newest(first) : [];
  }

  @Mutation('requestSignInLink')
  requestSignInLink(
    @Args('email') email: string,
    @Context('reply') reply: { request: FastifyRequest },
  ): { outbox: string | null } {
    this.requestLink.execute(email, reply.request.ip);
    return { outbox: capturesMail(this.settings) ? '/outbox' : null };
  }

  @Mutation('setPassword')
  async setPassword(@CurrentSession() session: Session | null, @Args('password') password: string): Promise<object> {
    const outcome = await this.newPassword.execute(signedIn(session), password);
    return isRefusal(outcome) ? refusalAnswered(outcome) : { __typename: 'PasswordSet', ...outcome };
  }

  @Mutation('setLocale')
  async setLocale(@CurrentSession() session: Session | null, @Args('locale') locale: string): Promise<MeView> {
    return { personId: await this.newLocale.execute(signedIn(session), locale) };
  }
}

function signedIn(session: Session | null): Session {
  if (session === null) throw new Forbidden();
  return session;
}
