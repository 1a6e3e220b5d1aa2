import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

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

export interface MembersAsked {
  readonly conferenceId: string;
  readonly first: number;
  readonly after: string | null;
}

const COLUMNS = `id, conference_id as "conferenceId", person_id as "personId", role,
  stakeholder_id as "stakeholderId", in_drafting_group as "inDraftingGroup"`;

@Injectable()
export class MembershipsReader {
  /** Standing ones that the viewer may see. */
  async byIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, MembershipView>> {
    const rows = await tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where id = any($1::uuid[]) and until is null`,
      [ids],
    );
    return keyedById(rows);
  }

  load(loaders: RequestLoaders, id: string): Promise<MembershipView | null> {
    return loaders.batch('membership', this.byIds).load(id);
  }

  /** Everything each of these people takes part in, as far as the viewer may see. */
  async ofPeople(tx: Transaction, personIds: readonly string[]): Promise<ReadonlyMap<string, MembershipView[]>> {
    const rows = await tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = any($1::uuid[]) and until is null order by seq`,
      [personIds],
    );
    return groupedBy(rows, (row) => row.personId);
  }

  async page(tx: Transaction, asked: MembersAsked): Promise<Page<MembershipView>> {
    const rows = await tx.sql<MembershipView & { seq: string }>(
      `select ${COLUMNS}, seq::text from membership
       where conference_id = $1 and until is null and seq > coalesce($2::bigint, 0) order by membership.seq limit $3`,
      [asked.conferenceId, decodeSeq(asked.after), asked.first + 1],
    );
    return pageOf(rows, asked.first, (row) => [row.seq]);
  }

  /** Everything a person takes part in, oldest first. */
  membershipsOf(tx: Transaction, personId: string): Promise<MembershipView[]> {
    return tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = $1 and until is null order by seq`,
      [personId],
    );
  }

  /** The viewer's own part in a conference; null for the public and for people without a part. */
  async standingIn(tx: Transaction, conferenceId: string): Promise<Standing | null> {
    if (tx.viewer.kind !== 'person') return null;
    const [row] = await tx.sql<MembershipView>(
      `select ${COLUMNS} from membership where person_id = $1 and conference_id = $2 and until is null`,
      [tx.viewer.personId, conferenceId],
    );
    return row ?? null;
  }
}
