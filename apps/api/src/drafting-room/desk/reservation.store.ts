import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../../platform/database/database.js';

export type AlreadyReserved = Refusal<'AlreadyReserved', { reservationId: string }>;

export interface NewReservation {
  readonly conferenceId: string;
  readonly audience: string;
  readonly draftId: string;
  readonly bracketId: string;
  readonly stakeholderId: string;
  readonly reason: string;
}

@Injectable()
export class ReservationStore {
  /** A delegation reserves its position on a bracket once; two who do so at once both learn of the first. */
  async add(tx: Transaction, made: NewReservation): Promise<{ id: string } | AlreadyReserved> {
    const { conferenceId, audience, draftId, bracketId, stakeholderId, reason } = made;
    const [added] = await tx.sql<{ id: string }>(
      `insert into bracket_reservation (id, conference_id, audience, draft_id, bracket_id, stakeholder_id, reason, reserved_by)
       values ($1, $2, $3, $4, $5, $6, $7, caucus.person())
       on conflict (draft_id, bracket_id, stakeholder_id) where lifted_at is null do nothing returning id`,
      [randomUUID(), conferenceId, audience, draftId, bracketId, stakeholderId, reason],
    );
    if (added) return added;
    const [first] = await tx.sql<{ id: string }>(
      `select id from bracket_reservation where draft_id = $1 and bracket_id = $2 and stakeholder_id = $3
         and lifted_at is null`,
      [draftId, bracketId, stakeholderId],
    );
    return refuse('AlreadyReserved', { reservationId: first?.id ?? '' });
  }

  async lift(tx: Transaction, id: string): Promise<null | Refusal<'NotFound', { what: string }>> {
    const rows = await tx.sql(
      'update bracket_reservation set lifted_at = now() where id = $1 and lifted_at is null returning id',
      [id],
    );
    return rows.length === 1 ? null : refuse('NotFound', { what: 'reservation' });
  }
}
