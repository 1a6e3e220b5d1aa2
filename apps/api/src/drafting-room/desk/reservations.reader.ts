import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export interface ReservationView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly draftId: string;
  readonly bracketId: string;
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly reason: string;
  readonly byId: string;
  readonly at: Date;
  readonly liftedAt: Date | null;
  /** The ruling that set it aside, while the merge that came with it stands. */
  readonly ruling: string | null;
  /** Where the bracket stands, as far as that was written down. */
  readonly provisionId: string | null;
  readonly cited: string | null;
}

const COLUMNS = `r.id, r.conference_id as "conferenceId", r.audience as key, r.draft_id as "draftId",
  r.bracket_id as "bracketId", r.stakeholder_id as "stakeholderId", s.symbol, r.reason, r.reserved_by as "byId",
  r.reserved_at as at, r.lifted_at as "liftedAt",
  (select u.ruling from bracket_ruling u where u.reservation_id = r.id
     and not exists (select from merge_undone o where o.merge_id = u.merge_id) limit 1) as ruling,
  b.provision_id as "provisionId", coalesce(p.number, p.label) as cited`;
const FROM = `from bracket_reservation r join stakeholder s on s.id = r.stakeholder_id
  left join draft_bracket b on b.draft_id = r.draft_id and b.bracket_id = r.bracket_id
  left join draft_provision p on p.draft_id = b.draft_id and p.provision_id = b.provision_id`;

@Injectable()
export class ReservationsReader {
  load(loaders: RequestLoaders, id: string): Promise<ReservationView | null> {
    return loaders.batch('reservation', byIds).load(id);
  }

  /** All of a draft, the oldest first. */
  async loadOfDraft(loaders: RequestLoaders, draftId: string): Promise<readonly ReservationView[]> {
    return (await loaders.batch('reservations of draft', ofDrafts).load(draftId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<ReservationView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** Those that hold: neither lifted nor set aside. */
  async holding(tx: Transaction, draftId: string): Promise<readonly ReservationView[]> {
    const all = (await ofDrafts(tx, [draftId])).get(draftId) ?? [];
    return all.filter(({ liftedAt, ruling }) => liftedAt === null && ruling === null);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ReservationView>> {
  return keyedById(await tx.sql<ReservationView>(`select ${COLUMNS} ${FROM} where r.id = any($1::uuid[])`, [ids]));
}

async function ofDrafts(tx: Transaction, ids: readonly string[]): Promise<Map<string, ReservationView[]>> {
  const rows = await tx.sql<ReservationView>(
    `select ${COLUMNS} ${FROM} where r.draft_id = any($1::uuid[]) order by r.reserved_at, r.id`,
    [ids],
  );
  return groupedBy(rows, ({ draftId }) => draftId);
}
