import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database } from '../platform/database/database.js';
import { type OpenedSession, SessionStore } from './session.store.js';
import { SignInLinkStore } from './sign-in-link.store.js';

@Injectable()
export class SignInWithLink {
  constructor(
    private readonly database: Database,
    private readonly links: SignInLinkStore,
    private readonly sessions: SessionStore,
  ) {}

  /** Used, expired and unknown links are refused alike. */
  execute(token: string): Promise<OpenedSession | Refusal<'SignInRefused'>> {
    return this.database.withRole('caucus_signin', async (tx) => {
      const personId = await this.links.use(tx, token);
      return personId === null ? refuse('SignInRefused', {}) : this.sessions.open(tx, personId);
    });
  }
}
