import { Injectable } from '@nestjs/common';
import { isEmail } from '#lib/registration';
import { isLocale, type Key, type Locale, say } from '#lib/words';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Letters, withCheckpoint } from '../identity/letters.events.js';
import { MeetingsReader } from '../meetings/meetings.reader.js';
import { PublicAddress } from '../platform/config/public-address.js';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import type { Written } from './registration.store.js';
import type { RegistrationView } from './registrations.reader.js';

type Kind = 'kept' | 'sent' | 'approved' | 'declined' | 'link';

interface To {
  readonly email: string;
  readonly locale: string;
  readonly token?: string;
  readonly reason?: string;
}

const MOST_A_DAY = 10;
const A_MONTH = 30 * 24 * 60;

/** What the focal point of a registration is written. Nothing that somebody typed into a form without an account stands in it. */
@Injectable()
export class RegistrationLetters {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly meetings: MeetingsReader,
    private readonly letters: Letters,
    private readonly address: PublicAddress,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** The private link, when there is first somebody to send it to; and again when the form is sent. */
  async afterSaving(tx: Transaction, before: RegistrationView, { form, locale, send }: Written): Promise<void> {
    if (tx.viewer.kind !== 'link' || !isEmail(form.focalEmail)) return;
    const to = { email: form.focalEmail.trim(), locale, token: tx.viewer.token };
    if (send && before.submittedAt === null) return this.write(tx, before, 'sent', to);
    if (!send && !isEmail(before.focalEmail)) return this.write(tx, before, 'kept', to);
  }

  async write(tx: Transaction, registration: RegistrationView, kind: Kind, to: To): Promise<void> {
    if (await this.hasMany(tx, to.email)) return;
    const locale: Locale = isLocale(to.locale) ? to.locale : 'en';
    const { conferenceId, meetingId, id } = registration;
    const conference = (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
    const meeting = await this.meetings.one(tx, meetingId);
    const facts = {
      conference: conference?.shortName ?? '',
      meeting: meeting?.name ?? '',
      reason: to.reason ?? '',
      link: to.token === undefined ? '' : this.address.link(`/register#${to.token}`),
    };
    const words = (part: 'subject' | 'body'): string => say(locale, `mail.registration.${kind}.${part}` as Key, facts);
    const body = withCheckpoint(locale, words('body'), await this.checkpoints.ofPublic(tx, conferenceId));
    const letter = { to: to.email, subject: words('subject'), body, about: id, usefulMinutes: A_MONTH };
    await this.letters.post(tx, [letter]);
  }

  // A form can name any address; nobody shall be flooded through it.
  private async hasMany(tx: Transaction, email: string): Promise<boolean> {
    const [row] = await inRole(tx, 'caucus_signin', () =>
      tx.sql<{ many: boolean }>(
        `select count(*) >= $2 as many from outbox_mail where recipient = $1 and at > now() - interval '1 day'`,
        [email, MOST_A_DAY],
      ),
    );
    return row?.many === true;
  }
}
