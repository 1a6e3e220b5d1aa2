import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface RegistrationDeskView {
  /** The meeting's. */
  readonly id: string;
  readonly conferenceId: string;
  readonly closesOn: string;
  readonly statementsDueOn: string | null;
  readonly open: boolean;
  readonly keptUntil: string;
}

@Injectable()
export class RegistrationDesksReader {
  load(loaders: RequestLoaders, meetingId: string): Promise<RegistrationDeskView | null> {
    return loaders.batch<string, RegistrationDeskView>('registration desk', this.byMeetings).load(meetingId);
  }

  async of(tx: Transaction, meetingId: string): Promise<RegistrationDeskView | null> {
    return (await this.byMeetings(tx, [meetingId])).get(meetingId) ?? null;
  }

  async byMeetings(tx: Transaction, meetingIds: readonly string[]): Promise<ReadonlyMap<string, RegistrationDeskView>> {
    return keyedById(
      await tx.sql<RegistrationDeskView>(
        `select d.meeting_id as id, d.conference_id as "conferenceId", d.closes_on::text as "closesOn",
           d.statements_due_on::text as "statementsDueOn", d.closes_on >= caucus.day_of(d.conference_id) as open,
           caucus.kept_until(d.meeting_id)::text as "keptUntil"
         from registration_desk d where d.meeting_id = any($1::uuid[])`,
        [meetingIds],
      ),
    );
  }
}
