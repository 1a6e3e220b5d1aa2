import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { CoSponsors, StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import type { Position } from './use-issue.js';

/** Whose position it is, with whom, since when, and who reads it. */
export function PositionHead({ position }: { readonly position: Position }) {
  const words = useWords();
  const { stakeholder } = position;
  return (
    <header className="position-head">
      <h3>
        <StakeholderBadge stakeholder={stakeholder} />
      </h3>
      <p className="soft small">
        {words.sayKind('category', stakeholder.category, { kind: stakeholder.category })}
        {' · '}
        {position.status === 'WITHDRAWN' ? (
          <strong>{words.say('status.WITHDRAWN')}</strong>
        ) : (
          <>
            <Moment at={position.filedAt} />
            {position.revision > 1 && `, ${words.say('position.revision', { revision: position.revision })}`}
          </>
        )}
      </p>
      <CoSponsors sponsors={position.coSponsors} />
      {(position.audience !== 'PUBLIC' || position.illustrative || position.receivedIn) && (
        <p className="row small">
          <AudienceMark audience={position.audience} />
          {position.illustrative && <span className="soft">{words.say('position.illustrative')}</span>}
          {position.receivedIn && (
            <span className="soft">{words.say('position.receivedIn', { letter: position.receivedIn })}</span>
          )}
        </p>
      )}
    </header>
  );
}
