import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { AWAITING_REBASE, CITED } from './amendment-state.js';

const MOST = 500;

export interface AwaitingAmendment {
  readonly id: string;
  readonly cited: string | null;
  readonly kind: string;
  readonly stakeholderId: string;
  /** Entered by the secretariat, from a letter. */
  readonly inLetter: boolean;
}

interface Awaited {
  readonly delegations: readonly string[];
  readonly letters: boolean;
  readonly most: number;
}

/** Amendments that are the viewer's to look after: the delegation's own, or what the secretariat entered from letters. */
@Injectable()
export class AwaitingAmendmentsReader {
  constructor(private readonly floor: Floor) {}

  async awaiting(tx: Transaction, conferenceSlug: string): Promise<string[]> {
    const [conference] = await tx.sql<{ id: string }>('select id from conference where slug = $1', [conferenceSlug]);
    return conference === undefined ? [] : (await this.awaitingIn(tx, conference.id, MOST)).map(({ id }) => id);
  }

  /** Those of the viewer that ask to be confirmed, oldest first. */
  private async awaitingIn(tx: Transaction, conferenceId: string, most: number): Promise<AwaitingAmendment[]> {
    const { part, stakeholderId } = await this.floor.speaker(tx, conferenceId);
    const delegations = stakeholderId === null ? [] : [stakeholderId];
    const letters = stakeholderId === null && part === 'SECRETARIAT';
    return this.awaitingOf(tx, conferenceId, { delegations, letters, most });
  }

  async looksAfterLetters(tx: Transaction, conferenceId: string): Promise<boolean> {
    const { part, stakeholderId } = await this.floor.speaker(tx, conferenceId);
    return stakeholderId === null && part === 'SECRETARIAT';
  }

  /** Those of delegations, and with `letters` all that the secretariat entered; oldest first. */
  async awaitingOf(
    tx: Transaction,
    conferenceId: string,
    { delegations, letters, most }: Awaited,
  ): Promise<AwaitingAmendment[]> {
    if (delegations.length === 0 && !letters) return [];
    return tx.sql<AwaitingAmendment>(
      `select a.id, ${CITED} as cited, a.kind, a.stakeholder_id as "stakeholderId",
         a.received_in is not null as "inLetter" from amendment a
       where a.conference_id = $1 and ${AWAITING_REBASE} is not null
         and (a.stakeholder_id = any($2::uuid[]) or $3::boolean and a.received_in is not null)
       order by a.filed_at, a.id limit $4`,
      [conferenceId, delegations, letters, most],
    );
  }
}
