import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { ContactsReader, type ContactView } from './contacts.reader.js';
import { InvitationLetters } from './invitation-letters.js';
import { InvitingDesk } from './inviting-desk.js';
import type { SendInvitationsInput } from './send-invitations.js';

export interface InvitationPreview {
  readonly recipients: number;
  readonly already: number;
  readonly unknown: readonly string[];
  readonly hasLink: boolean;
  readonly subject: string;
  readonly body: string;
}

/** How a letter would read for the first who would get it. */
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
      const { toInvite, already } = await this.contacts.recipients(tx, meetingId, letter.categories);
      const about = await this.letters.factsOf(tx, meeting as MeetingView, letter.locale);
      const words = this.letters.fill(letter, about, toInvite[0] ?? NOBODY, null);
      return { recipients: toInvite.length, already, ...this.letters.problems(letter), ...words };
    });
  }
}

const NOBODY: ContactView = {
  ...{ id: '', conferenceId: '', name: '–', email: '', organisation: '–', category: '', country: '', language: '' },
};
