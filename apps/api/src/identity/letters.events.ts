import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '#lib/record';
import { type Facts, isLocale, type Key, type Locale, say } from '#lib/words';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';
import { withCheckpoint } from './checkpoint-in-letter.js';
import { type NewLetter, OutboxStore } from './outbox.store.js';

export { withCheckpoint } from './checkpoint-in-letter.js';
export type { NewLetter } from './outbox.store.js';

/** A letter to a person in their own language: the keys of its words, and what goes into them. */
export interface LetterTo {
  readonly personId: string;
  readonly subject: Key;
  readonly body: Key;
  readonly facts: Facts;
  /** Of the page it is about; the words have it as `link`. */
  readonly path: string;
  /** The id of what it is about. Notices of the same moment about it are not sent to the same person again. */
  readonly about?: string;
}

/** What `toPerson` is to send. */
export type LetterWritten = Pick<NewLetter, 'subject' | 'body' | 'headers'>;

/** How another capability writes to people, within whatever gave the reason to write. */
@Injectable()
export class Letters {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly address: PublicAddress,
  ) {}

  /** Each with the checkpoint below it. */
  async write(tx: Transaction, letters: readonly LetterTo[], checkpoint: Checkpoint | null): Promise<void> {
    if (letters.length === 0) return;
    await inRole(tx, 'caucus_signin', async () => {
      const accounts = await tx.sql<{ personId: string; email: string; locale: string }>(
        `select person_id as "personId", email, locale from account where person_id = any($1::uuid[])`,
        [letters.map(({ personId }) => personId)],
      );
      const known = new Map(accounts.map((account) => [account.personId, account]));
      const written = letters.flatMap(({ personId, subject, body, facts, path, about = null }): NewLetter[] => {
        const account = known.get(personId);
        if (account === undefined) return [];
        const locale: Locale = isLocale(account.locale) ? account.locale : 'en';
        const told = { ...facts, link: this.address.link(path) };
        const words = withCheckpoint(locale, say(locale, body, told), checkpoint);
        return [{ to: account.email, subject: say(locale, subject, told), body: words, personId, about }];
      });
      await this.outbox.addAll(tx, written);
    });
  }

  /** A letter in words of its own to a person, as `write` has it in their language; null where they have no address. */
  toPerson(tx: Transaction, personId: string, write: (locale: Locale) => LetterWritten): Promise<string | null> {
    return inRole(tx, 'caucus_signin', async () => {
      const [account] = await tx.sql<{ email: string; locale: string }>(
        'select email, locale from account where person_id = $1',
        [personId],
      );
      if (account === undefined) return null;
      const letter = write(isLocale(account.locale) ? account.locale : 'en');
      return this.outbox.add(tx, { ...letter, to: account.email, personId });
    });
  }

  /** Letters in words of their own, to any address. Answers with their ids, by which their way can be followed. */
  post(tx: Transaction, letters: readonly NewLetter[]): Promise<string[]> {
    return inRole(tx, 'caucus_signin', () => this.outbox.addAll(tx, letters));
  }
}
