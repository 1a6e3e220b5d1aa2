import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export type Role = 'SECRETARIAT' | 'CHAIR' | 'RAPPORTEUR' | 'HEAD' | 'DELEGATE' | 'OBSERVER';

/** A person's part in one conference, as it stands now. */
export interface MembershipView {
  readonly id: string;
  readonly conferenceId: string;
  readonly personId: string;
  readonly role: Role;
  readonly stakeholderId: string | null;
  readonly inDraftingGroup: boolean;
}

export type Standing = Pick<MembershipView, 'role' | 'stakeholderId' | 'inDraftingGroup'>;

const COLUMNS = `id, conference_id as "conferenceId", person_id as "personId", role,
  stakeholder_id as "stakeholderId", in_drafting_group as "inDraftingGroup"`;

@Injectable()
export class MembershipsReader {
  /** Everything a person takes part in, oldest first. */
  membershipsOf(tx: Transaction, personId: string): Promise<MembershipView[]> {
    return tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = $1 and until is null order by seq`, [personId]);
  }

  /** The viewer's own part in a conference; null for the public and for people without a part. */
  async standingIn(tx: Transaction, conferenceId: string): Promise<Standing | null> {
    if (tx.viewer.kind !== 'person') return null;
    const [row] = await tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = $1 and conference_id = $2 and until is null`,
      [tx.viewer.personId, conferenceId]);
    return row ?? null;
  }

  /** As `standingIn`, for several conferences, by conference id. */
  async standingsIn(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    if (tx.viewer.kind !== 'person') return new Map();
    const rows = await tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = $1 and conference_id = any($2::uuid[]) and until is null`,
      [tx.viewer.personId, conferenceIds]);
    return new Map(rows.map((row) => [row.conferenceId, row]));
  }
}
