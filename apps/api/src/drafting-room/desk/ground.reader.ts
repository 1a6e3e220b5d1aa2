import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import type { Ground } from '../merge-plan.js';
import { BracketsReader } from './brackets.reader.js';
import { ReservationsReader, type ReservationView } from './reservations.reader.js';
import type { Tally } from './tally.js';

/** A ground to plan on, and the reservations that hold. */
export interface Surveyed extends Ground {
  readonly reservations: readonly ReservationView[];
}

/** What a merge stands on, beside the words: whose options stand, who reserved, how amendments have fared. */
@Injectable()
export class GroundReader {
  constructor(
    private readonly brackets: BracketsReader,
    private readonly reservations: ReservationsReader,
  ) {}

  async survey(
    tx: Transaction,
    at: { readonly draftId: string; readonly provisionId: string },
    standing: Pick<Ground, 'provisions' | 'divisions'>,
  ): Promise<Surveyed> {
    const known = await this.brackets.standing(tx, at.draftId);
    const reservations = await this.reservations.holding(tx, at.draftId);
    const voices = [...known.values()].flatMap(({ options }) => options.flatMap(({ amendments }) => amendments));
    const reserved = new Set(reservations.map(({ bracketId }) => bracketId));
    return { ...at, ...standing, known, reservations, reserved, earlier: await faring(tx, [...new Set(voices)]) };
  }
}

// What the last merge that stands said of each.
async function faring(tx: Transaction, amendmentIds: readonly string[]): Promise<Map<string, Tally>> {
  if (amendmentIds.length === 0) return new Map();
  const rows = await tx.sql<Tally & { id: string }>(
    `select distinct on (o.amendment_id) o.amendment_id as id, o.places_taken as taken, o.places_lost as lost
     from merge_outcome o join merge m on m.id = o.merge_id
     where o.amendment_id = any($1::uuid[]) and not exists (select from merge_undone u where u.merge_id = m.id)
     order by o.amendment_id, m.seq desc, m.merged_at desc`,
    [amendmentIds],
  );
  return new Map(rows.map(({ id, taken, lost }) => [id, { taken, lost }]));
}
