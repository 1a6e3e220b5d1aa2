import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface StatementView {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly organisation: string;
  readonly body: string;
  readonly letter: string;
  readonly receivedOn: string;
  readonly late: boolean;
  readonly stakeholderId: string | null;
  readonly concernId: string | null;
  readonly invited: boolean;
}

const COLUMNS = `w.id, w.conference_id as "conferenceId", w.meeting_id as "meetingId", w.organisation, w.body, w.letter,
  w.received_on::text as "receivedOn", w.late, w.stakeholder_id as "stakeholderId", w.concern_id as "concernId",
  w.invitation_id is not null as invited`;

@Injectable()
export class StatementsReader {
  load(loaders: RequestLoaders, id: string): Promise<StatementView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, StatementView>('written statement', byIds).load(id);
  }

  loadOfConcern(loaders: RequestLoaders, concernId: string): Promise<StatementView | null> {
    return loaders.batch<string, StatementView>('statement of concern', ofConcerns).load(concernId);
  }

  async loadOfMeeting(loaders: RequestLoaders, meetingId: string): Promise<StatementView[]> {
    return (await loaders.batch<string, StatementView[]>('statements of meeting', ofMeetings).load(meetingId)) ?? [];
  }

  /** Locked, so that it is entered once. */
  async toEnter(tx: Transaction, id: string): Promise<StatementView | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<StatementView>(`select ${COLUMNS} from written_statement w where w.id = $1 for update`, [
      id,
    ]);
    return row ?? (await byIds(tx, [id])).get(id) ?? null;
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, StatementView>> {
  return keyedById(
    await tx.sql<StatementView>(`select ${COLUMNS} from written_statement w where w.id = any($1::uuid[])`, [ids]),
  );
}

async function ofConcerns(tx: Transaction, ids: readonly string[]): Promise<Map<string, StatementView>> {
  const rows = await tx.sql<StatementView>(
    `select ${COLUMNS} from written_statement w where w.concern_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.concernId ?? '', row]));
}

async function ofMeetings(tx: Transaction, ids: readonly string[]): Promise<Map<string, StatementView[]>> {
  const rows = await tx.sql<StatementView>(
    `select ${COLUMNS} from written_statement w where w.meeting_id = any($1::uuid[]) order by w.received_on, w.seq`,
    [ids],
  );
  return groupedBy(rows, (row) => row.meetingId);
}
