import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Letters } from '../identity/letters.events.js';
import type { MeetingView } from '../meetings/meetings.reader.js';
import type { Transaction } from '../platform/database/database.js';
import type { ContactView } from './contacts.reader.js';
import { InvitationStore, newToken } from './invitation.store.js';
import { InvitationLetters, type LetterInput } from './invitation-letters.js';

const TWO_WEEKS = 14 * 24 * 60;

/** Writes the letters, within whatever sends them. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly letters: InvitationLetters,
    private readonly outbox: Letters,
    private readonly store: InvitationStore,
  ) {}

  async send(tx: Transaction, meeting: MeetingView, letter: LetterInput, to: readonly ContactView[]): Promise<number> {
    const about = await this.letters.factsOf(tx, meeting, letter.locale);
    const { id: meetingId, conferenceId } = meeting;
    const written = to.map((contact) => {
      const [id, token] = [randomUUID(), newToken()];
      const words = this.letters.fill(letter, about, contact, token);
      return { id, token, contact, letter: { to: contact.email, ...words, about: id, usefulMinutes: TWO_WEEKS } };
    });
    const ids = await this.outbox.post(
      tx,
      written.map((each) => each.letter),
    );
    for (const [at, { id, token, contact }] of written.entries()) {
      await this.store.invite(tx, { id, conferenceId, meetingId, contactId: contact.id, letterId: ids[at] ?? '' });
      await this.store.link(tx, id, token);
    }
    return written.length;
  }

  async sendAgain(
    tx: Transaction,
    meeting: MeetingView,
    letter: LetterInput,
    { contact, id }: { readonly contact: ContactView; readonly id: string },
  ): Promise<void> {
    const token = newToken();
    const words = this.letters.fill(letter, await this.letters.factsOf(tx, meeting, letter.locale), contact, token);
    const [letterId = ''] = await this.outbox.post(tx, [
      { to: contact.email, ...words, about: id, usefulMinutes: TWO_WEEKS },
    ]);
    await this.store.inviteAgain(tx, id, letterId);
    await this.store.link(tx, id, token);
  }
}
