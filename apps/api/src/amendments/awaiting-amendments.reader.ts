import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { AWAITING_REBASE, CITED } from './amendment-state.js';

const MOST = 500;

export interface AwaitingAmendment {
  readonly id: string;
  readonly cited: string | null;
  readonly kind: string;
}

/** Amendments that are the viewer's to look after: the delegation's own, or what the secretariat entered from letters. */
@Injectable()
export class AwaitingAmendmentsReader {
  constructor(private readonly floor: Floor) {}

  async awaiting(tx: Transaction, conferenceSlug: string): Promise<string[]> {
    const [conference] = await tx.sql<{ id: string }>('select id from conference where slug = $1', [conferenceSlug]);
    return conference === undefined ? [] : (await this.awaitingIn(tx, conference.id, MOST)).map(({ id }) => id);
  }

  /** Those that ask to be confirmed, oldest first. */
  async awaitingIn(tx: Transaction, conferenceId: string, most: number): Promise<AwaitingAmendment[]> {
    const { part, stakeholderId } = await this.floor.speaker(tx, conferenceId);
    if (stakeholderId === null && part !== 'SECRETARIAT') return [];
    return tx.sql<AwaitingAmendment>(
      `select a.id, ${CITED} as cited, a.kind from amendment a
       where a.conference_id = $1 and ${AWAITING_REBASE} is not null
         and case when $2::uuid is null then a.received_in is not null else a.stakeholder_id = $2 end
       order by a.filed_at, a.id limit $3`,
      [conferenceId, stakeholderId, most],
    );
  }
}
