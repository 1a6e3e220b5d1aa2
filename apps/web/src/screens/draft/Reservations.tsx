import { useState } from 'react';
import { Form } from 'react-aria-components';
import { LiftReservationDocument, ReserveBracketDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import type { Reservation } from './use-bracket-facts.js';
import type { Draft } from './use-draft.js';

interface ReservationsProps {
  readonly draft: Draft;
  readonly bracketId: string;
  readonly reservations: readonly Reservation[];
  readonly changed: () => void;
}

/** Who asks that the bracket stay until they agree, and how to ask so oneself. */
export function Reservations({ draft, bracketId, reservations, changed }: ReservationsProps) {
  const words = useWords();
  const lift = useAct(LiftReservationDocument, 'liftReservation', 'Reservation');
  const ownStands = reservations.some((each) => each.may.includes('lift'));
  return (
    <>
      {reservations.length > 0 && (
        <section className="stack" data-tight>
          <h3 className="label">{words.say('bracket.reservations')}</h3>
          <ul className="stack reservations" data-tight>
            {reservations.map((each) => (
              <li key={each.id} data-over={each.liftedAt !== null || each.ruling !== null || undefined}>
                <strong className="symbol" title={each.stakeholder.name}>
                  {each.stakeholder.symbol}
                </strong>{' '}
                {each.reason}{' '}
                <span className="soft small">
                  {each.by.name}, <Moment at={each.at} />
                </span>
                {each.liftedAt !== null && (
                  <p className="small">{words.say('bracket.lifted', { at: each.liftedAt })}</p>
                )}
                {each.ruling !== null && <p className="small">{words.say('bracket.ruled', { ruling: each.ruling })}</p>}
                {each.may.includes('lift') && (
                  <Button
                    size="small"
                    isDisabled={lift.acting}
                    onPress={({ target }) => {
                      keepFocus(target);
                      void lift.act({ reservationId: each.id }).then(changed);
                    }}
                  >
                    {words.say('bracket.lift')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <RefusalNotice outcome={lift.outcome} />
      {draft.may.includes('reserve') && !ownStands && (
        <Reserve draftId={draft.id} bracketId={bracketId} changed={changed} />
      )}
    </>
  );
}

/** The button pressed goes away with what it did; the keyboard stays in what it stood in. */
function keepFocus(pressed: Element): void {
  pressed.closest<HTMLElement>('[role="dialog"]')?.focus();
}

interface ReserveProps {
  readonly draftId: string;
  readonly bracketId: string;
  readonly changed: () => void;
}

function Reserve({ draftId, bracketId, changed }: ReserveProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(ReserveBracketDocument, 'reserveBracket', 'Reservation');
  const reserve = async () => {
    const found = await act({ draftId, bracketId, reason: reason.trim() });
    changed();
    if (found.kind === 'done') setOpen(false);
  };
  if (!open)
    return (
      <p>
        <Button size="small" onPress={() => setOpen(true)}>
          {words.say('bracket.reserve')}
        </Button>
      </p>
    );
  return (
    <Form
      className="stack"
      data-tight
      onSubmit={(event) => {
        event.preventDefault();
        keepFocus(event.currentTarget);
        void reserve();
      }}
    >
      <Field
        label={words.say('bracket.reason')}
        hint={words.say('bracket.reasonHint')}
        lines={3}
        value={reason}
        onChange={setReason}
        isRequired
        autoFocus
      />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" size="small" isDisabled={acting}>
          {words.say('bracket.reserve')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => setOpen(false)}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </Form>
  );
}
