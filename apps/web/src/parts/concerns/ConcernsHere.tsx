import { Link } from 'react-router';
import { ConcernFiguresDocument } from '#lib/contract';
import { useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { RaiseLink } from './RaiseLink.js';

interface ConcernsHereProps {
  readonly of: 'issue' | 'provision';
  readonly id: string;
}

/** How many concerns there are on an issue or a provision, how many still wait, and the way to them. */
export function ConcernsHere({ of, id }: ConcernsHereProps) {
  const words = useWords();
  const path = useConferencePath();
  const isIssue = of === 'issue';
  const ask = useAsk(ConcernFiguresDocument, { id, isIssue, isProvision: !isIssue }, { about: ['Concern'] });
  useWhenMoved((moved) => moved.kind.startsWith('Concern') || moved.kind.startsWith('Amendment'), ask.again);
  const figures = (isIssue ? ask.data?.issue : ask.data?.provision)?.concernFigures;
  return (
    <p className="row concerns-here">
      {figures && figures.heard > 0 && (
        <span className="figures">
          <Link to={path(`/concerns?${of}=${id}`)}>{words.say('ledger.count', { count: figures.heard })}</Link>
          <span className="soft">
            {' · '}
            {words.say('ledger.openCount', { open: figures.heard - figures.disposed })}
          </span>
        </span>
      )}
      <span className="no-print">
        <RaiseLink about={{ [of]: id }} size="small" />
      </span>
    </p>
  );
}
