import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { wordsFor } from '#lib/registration';
import { Letters, type NewLetter, withCheckpoint } from '../identity/letters.events.js';
import type { MeetingView } from '../meetings/meetings.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import type { ContactView } from './contacts.reader.js';
import { InvitationStore, newToken } from './invitation.store.js';
import { InvitationLetters, type LetterInput, type MeetingFacts, type WordsInput } from './invitation-letters.js';

const TWO_WEEKS = 14 * 24 * 60;

interface ToWhom {
  readonly id: string;
  readonly contact: ContactView;
  readonly token: string;
}

/** Writes the letters, each in its reader's language, within whatever sends them. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly letters: InvitationLetters,
    private readonly outbox: Letters,
    private readonly store: InvitationStore,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** Two who press the button at once write to nobody twice: the second one finds who is left. */
  inTurn(tx: Transaction, meetingId: string): Promise<void> {
    return this.store.inTurn(tx, meetingId);
  }

  async send(tx: Transaction, meeting: MeetingView, letter: LetterInput, to: readonly ContactView[]): Promise<number> {
    const written = to.map((contact) => ({ id: randomUUID(), token: newToken(), contact }));
    const ids = await this.outbox.post(tx, await this.written(tx, meeting, letter, written));
    const { id: meetingId, conferenceId } = meeting;
    const invitations = written.map(({ id, contact, token }, at) => ({
      ...{ id, conferenceId, meetingId, contactId: contact.id, letterId: ids[at] ?? '', token },
    }));
    await this.store.invite(tx, invitations);
    return written.length;
  }

  async sendAgain(
    tx: Transaction,
    meeting: MeetingView,
    letter: LetterInput,
    { contact, id }: Omit<ToWhom, 'token'>,
  ): Promise<void> {
    const token = newToken();
    const [letterId = ''] = await this.outbox.post(
      tx,
      await this.written(tx, meeting, letter, [{ id, contact, token }]),
    );
    await this.store.inviteAgain(tx, id, letterId);
    await this.store.link(tx, id, token);
  }

  private async written(
    tx: Transaction,
    meeting: MeetingView,
    { words: templates }: LetterInput,
    to: readonly ToWhom[],
  ): Promise<NewLetter[]> {
    const checkpoint = await this.checkpoints.ofPublic(tx, meeting.conferenceId);
    const facts = new Map<string, MeetingFacts>();
    const letters: NewLetter[] = [];
    for (const { id, contact, token } of to) {
      const template = wordsFor(templates as [WordsInput, ...WordsInput[]], contact.language);
      const { locale } = template;
      const about = facts.get(locale) ?? (await this.letters.factsOf(tx, meeting, locale));
      facts.set(locale, about);
      const { subject, body } = this.letters.fill(template, about, contact, token);
      const words = { subject, body: withCheckpoint(locale, body, checkpoint) };
      letters.push({ to: contact.email, ...words, about: id, usefulMinutes: TWO_WEEKS });
    }
    return letters;
  }
}
