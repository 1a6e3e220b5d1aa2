import { LiftReservationDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { type Bracket, holds, type Reservation } from './on-desk.js';

interface ReservationsProps {
  readonly bracket: Bracket;
  readonly again: () => void;
}

/** Delegations that ask the bracket to stay until they agree; lifted by themselves, or set aside by a ruling. */
export function Reservations({ bracket, again }: ReservationsProps) {
  return bracket.reservations
    .filter(holds)
    .map((reservation) => <Held key={reservation.id} reservation={reservation} again={again} />);
}

function Held({ reservation, again }: { readonly reservation: Reservation; readonly again: () => void }) {
  const words = useWords();
  const { act, acting, outcome } = useAct(LiftReservationDocument, 'liftReservation', 'Reservation');
  const { id, stakeholder, reason, by, at, may } = reservation;
  const lift = async () => {
    const found = await act({ reservationId: id });
    if (found.kind === 'done') again();
  };
  return (
    <div className="reservation stack" data-tight>
      <p>
        <strong>{words.say('desk.reserved', { name: stakeholder.name, symbol: stakeholder.symbol })}</strong> {reason}{' '}
        <span className="soft small">
          {by.name}, <Moment at={at} />
        </span>
      </p>
      {may.includes('lift') && (
        <p>
          <Button size="small" onPress={() => void lift()} isDisabled={acting}>
            {words.say('bracket.lift')}
          </Button>
        </p>
      )}
      <RefusalNotice outcome={outcome} />
    </div>
  );
}
