import { useWords } from '../../client/words.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { Field } from '../../ui/Field.js';
import type { OnDesk } from './Desk.js';
import { reasonPlace, reservedGoing, rulingPlace } from './hindrance.js';
import type { Outcome } from './on-desk.js';

/** What the chair owes before publishing: a reason to each whose words are not taken, a ruling on what was reserved. */
export function ReasonsOwed({ desk, at }: OnDesk) {
  const words = useWords();
  const { sending } = at;
  const asked = sending.outcome?.kind === 'refused' && sending.outcome.refusal.__typename === 'Reserved';
  const reserved = reservedGoing(desk.brackets, { ...desk, look: desk.shown.look });
  const ruling = reserved.length > 0 || asked;
  if (!desk.may || (desk.owed.length + desk.offered.length === 0 && !ruling)) return null;
  return (
    <section className="stack" aria-labelledby="owed">
      <div className="section-title">
        <h3 id="owed">{words.say('desk.owed')}</h3>
      </div>
      {desk.owed.length > 0 && <p className="hint">{words.say('desk.owedMeans')}</p>}
      {[...desk.owed, ...desk.offered].map((outcome) => (
        <div key={outcome.amendment.id} id={reasonPlace(outcome.amendment.id)} className="owed-reason">
          <Whose outcome={outcome} />
          <Field
            label={words.say(desk.owed.includes(outcome) ? 'desk.reasonFor' : 'desk.reasonOffered', {
              symbol: outcome.amendment.stakeholder.symbol,
            })}
            lines={2}
            value={desk.notes.reasons[outcome.amendment.id] ?? ''}
            onChange={(reason) => at.decisions.reason(outcome.amendment.id, reason)}
          />
        </div>
      ))}
      {ruling && (
        <div id={rulingPlace}>
          <Field
            label={words.say('desk.ruling')}
            hint={words.say('desk.rulingMeans', {
              names: [...new Set(reserved.map(({ stakeholder }) => stakeholder.name))],
            })}
            lines={2}
            value={desk.notes.ruling}
            onChange={at.decisions.rule}
          />
        </div>
      )}
    </section>
  );
}

function Whose({ outcome: { amendment, outcome } }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { kind, stakeholder, coSponsors } = amendment;
  return (
    <p className="row">
      <ProposalTag kind={kind} />
      <span className="symbol">{[stakeholder, ...coSponsors].map(({ symbol }) => symbol).join(', ')}</span>
      <span>{stakeholder.name}</span>
      <span className="fate" data-outcome={outcome}>
        {words.say(`desk.outcome.${outcome}`)}
      </span>
    </p>
  );
}
