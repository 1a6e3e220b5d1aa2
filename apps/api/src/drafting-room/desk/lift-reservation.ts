import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, type Viewer } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { mayOnReservation } from './reservation.policy.js';
import { ReservationStore } from './reservation.store.js';
import { ReservationsReader, type ReservationView } from './reservations.reader.js';

export type LiftOutcome = { readonly id: string } | Refusal<'NotFound', { what: string }>;

/** The delegation no longer minds: the bracket may go. */
@Injectable()
export class LiftReservation {
  constructor(
    private readonly database: Database,
    private readonly reservations: ReservationsReader,
    private readonly floor: Floor,
    private readonly store: ReservationStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, reservationId: string, key: string): Promise<LiftOutcome> {
    return this.database.mutation<LiftOutcome>(
      viewer,
      { name: 'liftReservation', key, input: { reservationId } },
      async (tx) => {
        const made = await this.reservations.one(tx, reservationId);
        if (made === null) return refuse('NotFound', { what: 'reservation' });
        const { id, conferenceId, key: audience, draftId, symbol, cited, provisionId } = made;
        const speaker = await this.floor.speaker(tx, conferenceId);
        this.floor.require(isOver(made) || mayOnReservation(speaker, made).includes('lift'));
        if (isOver(made)) return { id };
        const no = await this.store.lift(tx, id);
        if (no !== null) return no;
        const told = { conferenceId, audience, kind: 'ReservationLifted', subjectId: id, provisionId, draftId };
        await this.acts.happened(tx, { ...told, facts: { draftId, provisionId, cited, symbol } });
        return { id };
      },
    );
  }
}

// Whoever lifts what holds no longer has what they want.
function isOver({ liftedAt, ruling }: ReservationView): boolean {
  return liftedAt !== null || ruling !== null;
}
