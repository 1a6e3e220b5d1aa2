import { Injectable } from '@nestjs/common';
import { day, isLocale, say } from '#lib/words';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { ContactsReader } from './contacts.reader.js';
import type { InvitationView } from './invitations.reader.js';
import { StatementStore } from './statement.store.js';

/** A statement that came with the answer to an invitation. */
@Injectable()
export class ReceivedWithAnswer {
  constructor(
    private readonly contacts: ContactsReader,
    private readonly statements: StatementStore,
    private readonly clock: Clock,
  ) {}

  async add(tx: Transaction, { id, conferenceId, meetingId, contactId }: InvitationView, body: string): Promise<void> {
    const contact = await this.contacts.one(tx, contactId);
    const language = contact?.language ?? 'en';
    const locale = isLocale(language) ? language : 'en';
    const on = day(locale, (await this.clock.now(tx)).toISOString());
    const letter = say(locale, 'statements.answerTo', { name: contact?.name ?? '', on });
    const organisation = contact?.organisation ?? '';
    await this.statements.receive(tx, {
      ...{ conferenceId, meetingId, invitationId: id, organisation, body, letter, receivedOn: null },
    });
  }
}
