import { Injectable, Logger } from '@nestjs/common';
import { isLocale, say } from '#lib/words';
import { PublicAddress } from '../platform/config/public-address.js';
import { Database } from '../platform/database/database.js';
import { GuessStore } from './guesses.store.js';
import { OutboxStore } from './outbox.store.js';
import { SignInLinkStore } from './sign-in-link.store.js';

const LASTS_MINUTES = 30;

@Injectable()
export class RequestSignInLink {
  private readonly log = new Logger('SignIn');

  constructor(
    private readonly database: Database,
    private readonly guesses: GuessStore,
    private readonly links: SignInLinkStore,
    private readonly outbox: OutboxStore,
    private readonly address: PublicAddress,
  ) {}

  /** Answers at once and works afterwards, so that neither words nor time tell whether the address is known. */
  execute(email: string, from: string): void {
    this.write(email.trim().toLowerCase(), from).catch((error: Error) => this.log.error(error.message));
  }

  private async write(email: string, from: string): Promise<void> {
    if (!(await this.guesses.mayTry(`link ${email}`, from))) return;
    await this.database.withRole('caucus_signin', async (tx) => {
      const [account] = await tx.sql<{ personId: string; locale: string }>(
        'select person_id as "personId", locale from account where email = $1',
        [email],
      );
      if (!account) return;
      const token = await this.links.make(tx, account.personId, LASTS_MINUTES);
      const locale = isLocale(account.locale) ? account.locale : 'en';
      const facts = { minutes: LASTS_MINUTES, link: this.address.link(`/sign-in#token=${token}`) };
      await this.outbox.add(tx, {
        to: email,
        subject: say(locale, 'mail.signIn.subject', facts),
        body: say(locale, 'mail.signIn.body', facts),
        personId: account.personId,
        usefulMinutes: LASTS_MINUTES,
      });
    });
  }
}
