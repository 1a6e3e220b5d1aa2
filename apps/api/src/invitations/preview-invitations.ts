import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { wordsFor } from '#lib/registration';
import { isLocale } from '#lib/words';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { ContactsReader, type ContactView } from './contacts.reader.js';
import { InvitationLetters, type WordsInput } from './invitation-letters.js';
import { InvitingDesk } from './inviting-desk.js';
import type { SendInvitationsInput } from './send-invitations.js';

export interface LetterPreview {
  readonly locale: string;
  readonly recipients: number;
  readonly unknown: readonly string[];
  readonly hasLink: boolean;
  readonly subject: string;
  readonly body: string;
}

export interface InvitationPreview {
  readonly recipients: number;
  readonly already: number;
  readonly letters: readonly LetterPreview[];
}

/** How a letter would read in each of its languages, for the first who would get it in that language. */
@Injectable()
export class PreviewInvitations {
  constructor(
    private readonly database: Database,
    private readonly desk: InvitingDesk,
    private readonly contacts: ContactsReader,
    private readonly letters: InvitationLetters,
  ) {}

  execute(viewer: Viewer, { meetingId, letter }: SendInvitationsInput): Promise<InvitationPreview | null> {
    return this.database.read(viewer, async (tx) => {
      const meeting = await this.desk.meeting(tx, meetingId, 'invite');
      if (isRefusal(meeting)) return null;
      const { toInvite, already } = await this.contacts.recipients(tx, meetingId, letter);
      const [first, ...more] = letter.words;
      const letters: LetterPreview[] = [];
      for (const words of letter.words) {
        const to = toInvite.filter(
          ({ language }) => first !== undefined && wordsFor([first, ...more], language) === words,
        );
        letters.push(await this.reads(tx, meeting as MeetingView, words, to));
      }
      return { recipients: toInvite.length, already, letters };
    });
  }

  private async reads(
    tx: Transaction,
    meeting: MeetingView,
    words: WordsInput,
    to: readonly ContactView[],
  ): Promise<LetterPreview> {
    const locale = isLocale(words.locale) ? words.locale : 'en';
    const about = await this.letters.factsOf(tx, meeting, locale);
    const filled = this.letters.fill(words, about, to[0] ?? NOBODY, null);
    return { locale, recipients: to.length, ...this.letters.problems(words), ...filled };
  }
}

const NOBODY: ContactView = {
  ...{ id: '', conferenceId: '', name: '–', email: '', organisation: '–', category: '', country: '', language: '' },
};
