import { useWords } from '../../client/words.js';
import { AmendmentPaper } from './AmendmentPaper.js';
import type { OnDesk } from './Desk.js';

/** With more papers than these on the desk each begins folded, so that the brackets are in reach. */
const LAID_OPEN = 3;

export function Amendments({ desk, at }: OnDesk) {
  const words = useWords();
  const outcomes = new Map((desk.shown.look?.outcomes ?? []).map((each) => [each.amendment.id, each]));
  if (desk.open.length === 0) return null;
  return (
    <section className="stack" data-tight aria-labelledby="papers">
      <div className="section-title">
        <h3 id="papers">{words.say('desk.papers')}</h3>
        <span className="soft figures">{words.say('desk.amendments', { count: desk.open.length })}</span>
      </div>
      <ul className="papers">
        {desk.open.map((amendment) => (
          <li key={amendment.id}>
            <AmendmentPaper
              amendment={amendment}
              outcome={outcomes.get(amendment.id) ?? null}
              current={desk.provision?.content ?? null}
              laidOpen={desk.open.length <= LAID_OPEN}
              included={!desk.notes.excluded.includes(amendment.id)}
              include={desk.may ? (on) => at.decisions.include(amendment.id, on) : null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
