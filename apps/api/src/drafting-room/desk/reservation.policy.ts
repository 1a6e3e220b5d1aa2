import { actionsOf, type PolicyTable } from '../../platform/access/policy-table.js';
import type { Speaker } from '../../stakeholders/floor.reader.js';
import type { ReservationView } from './reservations.reader.js';

export type ReservationAction = 'lift';

/** Whoever speaks for the delegation takes its reservation back, and nobody else. */
export const reservationPolicy: PolicyTable<ReservationAction> = { HEAD: ['lift'], DELEGATE: ['lift'] };

export function mayOnReservation(
  { part, stakeholderId }: Speaker,
  reservation: Pick<ReservationView, 'stakeholderId' | 'liftedAt' | 'ruling'>,
): readonly ReservationAction[] {
  const holds = reservation.liftedAt === null && reservation.ruling === null;
  const isTheirs = stakeholderId === reservation.stakeholderId;
  return holds && isTheirs ? actionsOf(reservationPolicy, part) : [];
}
