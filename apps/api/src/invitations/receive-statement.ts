import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { acceptWords, LETTER_LIMIT, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { InvitingDesk, type NotFound } from './inviting-desk.js';
import { StatementStore } from './statement.store.js';

export interface ReceiveStatementInput {
  readonly meetingId: string;
  readonly input: {
    readonly organisation: string;
    readonly body: string;
    readonly letter: string;
    readonly receivedOn: string;
  };
}

export type ReceiveOutcome = { readonly id: string } | NotFound | NotAcceptable;

/** What came by letter or mail from somebody who cannot come. */
@Injectable()
export class ReceiveStatement {
  constructor(
    private readonly database: Database,
    private readonly desk: InvitingDesk,
    private readonly store: StatementStore,
  ) {}

  execute(viewer: Viewer, { meetingId, input }: ReceiveStatementInput, key: string): Promise<ReceiveOutcome> {
    const request = { name: 'receiveStatement', key, input: { meetingId, input } };
    return this.database.mutation<ReceiveOutcome>(viewer, request, async (tx) => {
      const meeting = await this.desk.meeting(tx, meetingId, 'enterStatements');
      if (isRefusal(meeting)) return meeting as NotFound;
      const problem =
        acceptWords(input.organisation, { field: 'organisation', most: 300 }) ??
        acceptWords(input.letter, { field: 'letter', most: LETTER_LIMIT }) ??
        acceptWords(input.body, { field: 'body', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      const { conferenceId } = meeting as MeetingView;
      return { id: await this.store.receive(tx, { conferenceId, meetingId, invitationId: null, ...trimmed(input) }) };
    });
  }
}

function trimmed({ organisation, body, letter, receivedOn }: ReceiveStatementInput['input']) {
  return { organisation: organisation.trim(), body: body.trim(), letter: letter.trim(), receivedOn };
}
