import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/database/database.js';
import { DecidingDesk, type NotFound } from './deciding-desk.js';
import { RegistrationStore } from './registration.store.js';
import { RegistrationLetters } from './registration-letters.js';

/** For a link that was lost or came into other hands: the old one opens nothing any more. */
@Injectable()
export class RenewRegistrationLink {
  constructor(
    private readonly desk: DecidingDesk,
    private readonly store: RegistrationStore,
    private readonly letters: RegistrationLetters,
  ) {}

  execute(viewer: Viewer, id: string, key: string): Promise<{ readonly id: string } | NotFound> {
    const deciding = { name: 'renewRegistrationLink', key, input: id, on: [id] };
    return this.desk.decide(viewer, deciding, async (tx, [registration]) => {
      const token = await this.store.renewLink(tx, registration.id);
      const { focalEmail: email, locale } = registration;
      await this.letters.write(tx, registration, 'link', { email, locale, token });
      return { id };
    });
  }
}
