import { Injectable } from '@nestjs/common';
import { isLocale, type Locale, say } from '#lib/words';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';
import { OutboxStore } from './outbox.store.js';
import { SignInLinkStore } from './sign-in-link.store.js';

const TWO_WEEKS = 14 * 24 * 60;

/** How another capability shuts every way in that a person had, and sends them a new one to their own address. */
@Injectable()
export class AccessReset {
  constructor(
    private readonly links: SignInLinkStore,
    private readonly outbox: OutboxStore,
    private readonly address: PublicAddress,
  ) {}

  async reset(tx: Transaction, personId: string, conference: string): Promise<void> {
    await inRole(tx, 'caucus_signin', async () => {
      await tx.sql('update session set ended_at = now() where person_id = $1 and ended_at is null', [personId]);
      await tx.sql('update sign_in_link set used_at = now() where person_id = $1 and used_at is null', [personId]);
      const [account] = await tx.sql<{ email: string; locale: string }>(
        'update account set password_hash = null where person_id = $1 returning email, locale',
        [personId],
      );
      if (account === undefined) return;
      const locale: Locale = isLocale(account.locale) ? account.locale : 'en';
      const link = this.address.link(`/sign-in#token=${await this.links.make(tx, personId, TWO_WEEKS)}`);
      await this.outbox.add(tx, {
        to: account.email,
        subject: say(locale, 'mail.accessReset.subject', { conference }),
        body: say(locale, 'mail.accessReset.body', { conference, link }),
        personId,
        usefulMinutes: TWO_WEEKS,
      });
    });
  }
}
