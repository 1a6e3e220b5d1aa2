import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { CurrentSession } from '../platform/access/current-viewer.js';
import { Forbidden } from '../platform/access/forbidden.js';
import type { Session } from '../platform/access/sessions.js';
import { refusalAnswered } from '../platform/graphql/answered.js';
import type { MeView } from './me.resolver.js';
import { SetLocale } from './set-locale.js';
import { SetPassword } from './set-password.js';

/** What people change about their own account. */
@Resolver('Mutation')
export class AccountResolver {
  constructor(
    private readonly newPassword: SetPassword,
    private readonly newLocale: SetLocale,
  ) {}

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
