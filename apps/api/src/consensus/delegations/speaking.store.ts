import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';

export interface NewDeputy {
  readonly id: string;
  readonly conferenceId: string;
  readonly stakeholderId: string;
  readonly membershipId: string;
  readonly personId: string;
}

export interface NewProxy {
  readonly id: string;
  readonly conferenceId: string;
  readonly fromId: string;
  readonly toId: string;
}

/** Who speaks for a delegation beside its head. False where somebody was quicker. */
@Injectable()
export class SpeakingStore {
  async nameDeputy(tx: Transaction, deputy: NewDeputy): Promise<boolean> {
    const { id, conferenceId, stakeholderId, membershipId, personId } = deputy;
    const named = await tx.sql(
      `insert into deputy (id, conference_id, audience, stakeholder_id, membership_id, person_id, named_by)
       values ($1, $2, 'conference:' || $2::uuid, $3, $4, $5, caucus.person())
       on conflict (membership_id) where ended_at is null do nothing returning id`,
      [id, conferenceId, stakeholderId, membershipId, personId],
    );
    return named.length === 1;
  }

  async nameProxy(tx: Transaction, { id, conferenceId, fromId, toId }: NewProxy): Promise<boolean> {
    const named = await tx.sql(
      `insert into proxy (id, conference_id, audience, from_id, to_id, named_by)
       values ($1, $2, 'conference:' || $2::uuid, $3, $4, caucus.person())
       on conflict (from_id) where ended_at is null do nothing returning id`,
      [id, conferenceId, fromId, toId],
    );
    return named.length === 1;
  }

  async end(tx: Transaction, table: 'deputy' | 'proxy', id: string): Promise<boolean> {
    const ended = await tx.sql(
      `update ${table} set ended_at = now(), ended_by = caucus.person() where id = $1 and ended_at is null returning id`,
      [id],
    );
    return ended.length === 1;
  }

  /** Proxies of a conference are judged together, so one is named after the other. */
  async inTurn(tx: Transaction, conferenceId: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1::text, 16))', [conferenceId]);
  }
}
