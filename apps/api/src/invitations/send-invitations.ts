import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { ContactsReader } from './contacts.reader.js';
import { InvitationLetters, type LetterInput } from './invitation-letters.js';
import { InvitationPost } from './invitation-post.js';
import { InvitingDesk, type NotFound } from './inviting-desk.js';

export interface SendInvitationsInput {
  readonly meetingId: string;
  readonly letter: LetterInput;
}

export interface SendAgainInput {
  readonly invitationId: string;
  readonly letter: LetterInput;
}

export type NotSent =
  | NotFound
  | NotAcceptable
  | Refusal<'RegistrationClosed', { closedOn: string | null }>
  | Refusal<'LetterNotReady', { locale: string; unknown: readonly string[]; hasLink: boolean }>;
export type Sent = { readonly meetingId: string; readonly sent: number };

const MOST_AT_ONCE = 2000;
const LONGEST = 20_000;

/** A letter to every contact of some categories, each with a private link of its own. Whoever was invited is left in peace. */
@Injectable()
export class SendInvitations {
  constructor(
    private readonly database: Database,
    private readonly desk: InvitingDesk,
    private readonly contacts: ContactsReader,
    private readonly letters: InvitationLetters,
    private readonly post: InvitationPost,
  ) {}

  execute(viewer: Viewer, { meetingId, letter }: SendInvitationsInput, key: string): Promise<Sent | NotSent> {
    const request = { name: 'sendInvitations', key, input: { meetingId, letter } };
    return this.database.mutation<Sent | NotSent>(viewer, request, async (tx) => {
      const meeting = await this.desk.open(tx, meetingId);
      if (isRefusal(meeting)) return meeting as NotSent;
      const problem = this.notReady(letter);
      if (problem !== null) return problem;
      await this.post.inTurn(tx, meetingId);
      const { toInvite } = await this.contacts.recipients(tx, meetingId, letter);
      const sent = await this.post.send(tx, meeting as MeetingView, letter, toInvite.slice(0, MOST_AT_ONCE));
      return { meetingId, sent };
    });
  }

  /** The same invitation once more. */
  again(
    viewer: Viewer,
    { invitationId, letter }: SendAgainInput,
    key: string,
  ): Promise<{ readonly id: string } | NotSent> {
    const request = { name: 'sendInvitationAgain', key, input: { invitationId, letter } };
    return this.database.mutation<{ readonly id: string } | NotSent>(viewer, request, async (tx) => {
      const found = await this.desk.invited(tx, invitationId);
      if (found === null) return refuse('NotFound', { what: 'invitation' });
      const meeting = await this.desk.open(tx, found.meetingId);
      if (isRefusal(meeting)) return meeting as NotSent;
      const problem = this.notReady(letter);
      if (problem !== null) return problem;
      const contact = await this.contacts.one(tx, found.contactId);
      if (contact === null) return refuse('NotFound', { what: 'invitation' });
      await this.post.sendAgain(tx, meeting as MeetingView, letter, { contact, id: invitationId });
      return { id: invitationId };
    });
  }

  private notReady({ words }: LetterInput): NotSent | null {
    if (words.length === 0) return acceptWords('', { field: 'body', most: LONGEST });
    for (const each of words) {
      const { locale, subject, body } = each;
      const unstorable =
        acceptWords(subject, { field: 'subject', most: 300 }) ?? acceptWords(body, { field: 'body', most: LONGEST });
      if (unstorable !== null) return unstorable;
      const { unknown, hasLink } = this.letters.problems(each);
      if (unknown.length > 0 || !hasLink) return refuse('LetterNotReady', { locale, unknown, hasLink });
    }
    return null;
  }
}
