import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';

interface ClosedHintProps {
  readonly provisionId: string;
  readonly attempted: boolean;
}

/** For whoever tries to write where a provision is closed: that nothing is written, and what one may do instead. */
export function ClosedHint({ provisionId, attempted }: ClosedHintProps) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  return (
    <p className="closed-hint" role="status">
      {attempted && (
        <>
          {words.say('lock.attempt')}{' '}
          {conference.may.includes('fileAmendment') && (
            <Link to={path(`/provisions/${provisionId}/propose?kind=MOD`)}>{words.say('lock.proposeInstead')}</Link>
          )}
        </>
      )}
    </p>
  );
}
