import { Inject, Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { onLoopback, SETTINGS, type Settings } from '../platform/config/settings.js';
import { Database, isId } from '../platform/database/database.js';
import { type OpenedSession, SessionStore } from './session.store.js';

@Injectable()
export class SignInAsExample {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly sessions: SessionStore,
  ) {}

  /** Only people of an example, and only where nobody but the machine's own user can ask. */
  async execute(personaId: string): Promise<OpenedSession | Refusal<'SignInRefused'>> {
    if (!onLoopback(this.settings) || !isId(personaId)) return refuse('SignInRefused', {});
    return this.database.withRole('caucus_signin', async (tx) => {
      const [person] = await tx.sql<{ id: string }>('select id from person where id = $1 and example', [personaId]);
      return person ? this.sessions.open(tx, person.id) : refuse('SignInRefused', {});
    });
  }
}
