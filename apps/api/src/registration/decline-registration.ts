import { Injectable } from '@nestjs/common';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { Transaction, Viewer } from '../platform/database/database.js';
import {
  type AlreadyJoined,
  type Changed,
  type Decided,
  DecidingDesk,
  decided,
  type NotFound,
} from './deciding-desk.js';
import { RegistrationStore } from './registration.store.js';
import { RegistrationLetters } from './registration-letters.js';
import type { RegistrationView } from './registrations.reader.js';

export interface DeclineRegistrationInput {
  readonly registrationId: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

type No = NotFound | Decided | AlreadyJoined | Changed | NotAcceptable;
export type DeclineRegistrationOutcome = { readonly id: string } | No;

/** Who is declined is told why, and can mend it with the link that comes with the letter. */
@Injectable()
export class DeclineRegistration {
  constructor(
    private readonly desk: DecidingDesk,
    private readonly store: RegistrationStore,
    private readonly letters: RegistrationLetters,
  ) {}

  execute(viewer: Viewer, input: DeclineRegistrationInput, key: string): Promise<DeclineRegistrationOutcome> {
    const deciding = { name: 'declineRegistration', key, input, on: [input.registrationId] };
    return this.desk.decide<DeclineRegistrationOutcome>(viewer, deciding, async (tx, [registration]) => {
      const problem = await this.desk.inTheWay(tx, registration, input.expectedVersion);
      if (problem !== null) return problem;
      if (registration.state !== 'SUBMITTED') return decided(registration);
      const unstorable = acceptWords(input.reason, { field: 'reason', most: 2000 });
      if (unstorable !== null) return unstorable;
      await this.decline(tx, registration, input.reason.trim());
      return { id: registration.id };
    });
  }

  private async decline(tx: Transaction, registration: RegistrationView, reason: string): Promise<void> {
    const { id, focalEmail: email, locale } = registration;
    await this.store.decline(tx, id, reason);
    const token = await this.store.renewLink(tx, id);
    await this.letters.write(tx, registration, 'declined', { email, locale, reason, token });
    await this.desk.tell(tx, registration, 'RegistrationDeclined');
  }
}
