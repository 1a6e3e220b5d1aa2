import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ClientAddress } from '../platform/access/current-viewer.js';
import { capturesMail, SETTINGS, type Settings } from '../platform/config/settings.js';
import { LettersReader, type LetterView } from './letters.reader.js';
import { RequestSignInLink } from './request-sign-in-link.js';

@Resolver('OutboxMail')
export class LettersResolver {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly letters: LettersReader,
    private readonly requestLink: RequestSignInLink,
  ) {}

  @Query('outbox')
  outbox(@Args('first') first: number): Promise<LetterView[]> | LetterView[] {
    return capturesMail(this.settings) ? this.letters.newest(first) : [];
  }

  @Mutation('requestSignInLink')
  requestSignInLink(@Args('email') email: string, @ClientAddress() from: string): { outbox: string | null } {
    this.requestLink.execute(email, from);
    return { outbox: capturesMail(this.settings) ? '/outbox' : null };
  }
}
