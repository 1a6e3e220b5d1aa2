import { Link } from 'react-router';
import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DiscussedAt } from '../../parts/floor/DiscussedAt.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { ConcernActions } from './ConcernActions.js';
import { ConcernHistory } from './ConcernHistory.js';
import { useConcern } from './use-ledger.js';

/** The history of a concern and what one may do next, below its line in the ledger. */
export function ConcernDetails({ id }: { readonly id: string }) {
  const words = useWords();
  const path = useConferencePath();
  const ask = useConcern(id);
  return (
    <Answer ask={ask}>
      {({ concern }) =>
        concern && (
          <div className="stack concern-details">
            <p className="small">
              <Link to={path(`/concerns/${id}`)}>
                {words.say('concern.title', {
                  number: concern.number,
                  who: concern.stakeholder?.symbol ?? concern.owner?.name ?? '',
                })}
              </Link>{' '}
              <AudienceMark audience={concern.audience} />
            </p>
            {concern.statement?.late && (
              <p className="severity small">
                {words.say('statements.lateHeard', { on: day(words.locale, concern.statement.receivedOn) })}
              </p>
            )}
            <DiscussedAt of="concern" id={id} />
            <ConcernHistory concern={concern} />
            <ConcernActions concern={concern} onChanged={ask.again} />
          </div>
        )
      }
    </Answer>
  );
}
