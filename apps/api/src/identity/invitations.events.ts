import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '#lib/record';
import { isLocale, type Locale, say, sayKind } from '#lib/words';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';
import { withCheckpoint } from './checkpoint-in-letter.js';
import { OutboxStore } from './outbox.store.js';
import { SignInLinkStore } from './sign-in-link.store.js';

const TWO_WEEKS = 14 * 24 * 60;

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly conference: string;
  readonly role: string;
  readonly sendLink: boolean;
  /** Of an example: may be entered with one click on the machine itself. */
  readonly example: boolean;
}

/** How another capability brings a person in: it gets the person's id, and the person gets a letter. */
@Injectable()
export class Invitations {
  constructor(
    private readonly links: SignInLinkStore,
    private readonly outbox: OutboxStore,
    private readonly address: PublicAddress,
  ) {}

  /** The person with this address, made if there was none; an existing one keeps their name. */
  async personFor(
    tx: Transaction,
    { email, name, example }: Pick<Invitation, 'email' | 'name' | 'example'>,
  ): Promise<string> {
    const [row] = await tx.sql<{ id: string }>('select caucus.person_with_address($1, $2, $3) as id', [
      email,
      name,
      example,
    ]);
    if (!row) throw new Error('The database did not name the person invited');
    return row.id;
  }

  async write(tx: Transaction, personId: string, invitation: Invitation, checkpoint: Checkpoint | null): Promise<void> {
    if (!invitation.sendLink) return;
    await inRole(tx, 'caucus_signin', async () => {
      const token = await this.links.make(tx, personId, TWO_WEEKS);
      const [account] = await tx.sql<{ locale: string }>('select locale from account where person_id = $1', [personId]);
      const locale: Locale = account && isLocale(account.locale) ? account.locale : 'en';
      const facts = {
        conference: invitation.conference,
        role: sayKind(locale, 'role', invitation.role, { kind: invitation.role }),
        link: this.address.link(`/sign-in#token=${token}`),
      };
      await this.outbox.add(tx, {
        to: invitation.email,
        subject: say(locale, 'mail.appointed.subject', facts),
        body: withCheckpoint(locale, say(locale, 'mail.appointed.body', facts), checkpoint),
        personId,
        usefulMinutes: TWO_WEEKS,
      });
    });
  }
}
