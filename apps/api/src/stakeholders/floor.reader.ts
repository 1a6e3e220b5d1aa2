import { Injectable } from '@nestjs/common';
import { Access } from '../platform/access/access.js';
import { type Part, partOf } from '../platform/access/policy-table.js';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import type { Standing } from './memberships.reader.js';

/** In what part the viewer speaks in a conference, and for whom. */
export interface Speaker {
  readonly part: Part;
  readonly stakeholderId: string | null;
  readonly symbol: string | null;
  readonly inDraftingGroup: boolean;
}

export const NOBODY: Speaker = { part: 'NOBODY', stakeholderId: null, symbol: null, inDraftingGroup: false };

/** Who has the floor, and whether they may. */
@Injectable()
export class Floor {
  constructor(private readonly access: Access) {}

  async speaker(tx: Transaction, conferenceId: string): Promise<Speaker> {
    return (await this.speakers(tx, [conferenceId])).get(conferenceId) ?? NOBODY;
  }

  /** By conference; one without the viewer is missing. */
  async speakers(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, Speaker>> {
    if (tx.viewer.kind !== 'person') return new Map();
    const rows = await tx.sql<Standing & { conferenceId: string; symbol: string | null }>(
      `select m.conference_id as "conferenceId", m.role, m.stakeholder_id as "stakeholderId", s.symbol,
         m.in_drafting_group as "inDraftingGroup"
       from membership m left join stakeholder s on s.id = m.stakeholder_id
       where m.person_id = $1 and m.conference_id = any($2::uuid[]) and m.until is null`,
      [tx.viewer.personId, conferenceIds],
    );
    return new Map(
      rows.map(({ conferenceId, role, ...rest }) => [conferenceId, { ...rest, part: partOf({ ...rest, role }) }]),
    );
  }

  async load(loaders: RequestLoaders, conferenceId: string): Promise<Speaker> {
    const speaker = await loaders
      .batch<string, Speaker>('speaker', (tx, ids) => this.speakers(tx, ids))
      .load(conferenceId);
    return speaker ?? NOBODY;
  }

  /** Throws `Forbidden` unless allowed. */
  require(allowed: boolean): void {
    this.access.require(allowed);
  }
}
