import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export interface ReceivedStatement {
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly invitationId: string | null;
  readonly organisation: string;
  readonly body: string;
  readonly letter: string;
  /** Null for the day that it is. */
  readonly receivedOn: string | null;
}

@Injectable()
export class StatementStore {
  /** Whether it is late is found out now, and stays. */
  async receive(tx: Transaction, statement: ReceivedStatement): Promise<string> {
    const id = randomUUID();
    const { conferenceId, meetingId, invitationId, organisation, body, letter, receivedOn } = statement;
    await tx.sql(
      `insert into written_statement (id, conference_id, audience, meeting_id, invitation_id, organisation, body, letter,
         received_on, late)
       select $1, $2::uuid, 'secretariat:' || $2::uuid, $3, $4, $5, $6, $7, d.day,
         coalesce(d.day > (select statements_due_on from registration_desk where meeting_id = $3), false)
       from (select coalesce($8::date, caucus.day_of($2::uuid)) as day) d`,
      [id, conferenceId, meetingId, invitationId, organisation, body, letter, receivedOn],
    );
    return id;
  }

  async enter(tx: Transaction, id: string, stakeholderId: string, concernId: string): Promise<void> {
    await tx.sql(
      `update written_statement set stakeholder_id = $2, concern_id = $3, entered_by = caucus.person(), entered_at = now(),
         audience = 'conference:' || conference_id where id = $1`,
      [id, stakeholderId, concernId],
    );
  }
}
