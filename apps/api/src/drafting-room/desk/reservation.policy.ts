import { actionsOf, type PolicyTable } from '../../platform/access/policy-table.js';
import type { Speaker } from '../../stakeholders/floor.reader.js';
import type { ReservationView } from './reservations.reader.js';

export type ReservationAction = 'reserve' | 'lift';

/** A delegation reserves its position, and it alone takes that back. */
export const reservationPolicy: PolicyTable<ReservationAction> = {
  HEAD: ['reserve', 'lift'],
  DELEGATE: ['reserve', 'lift'],
};

export function mayReserve({ part }: Speaker): boolean {
  return actionsOf(reservationPolicy, part).includes('reserve');
}

export function mayOnReservation(
  { part, stakeholderId }: Speaker,
  reservation: Pick<ReservationView, 'stakeholderId' | 'liftedAt' | 'ruling'>,
): readonly ReservationAction[] {
  const holds = reservation.liftedAt === null && reservation.ruling === null;
  const isTheirs = stakeholderId === reservation.stakeholderId;
  return holds && isTheirs ? actionsOf(reservationPolicy, part).filter((action) => action === 'lift') : [];
}
