import { Link } from 'react-router';
import { DiscussedAtDocument, type DiscussedUnderFragment } from '#lib/contract';
import { useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../Moment.js';

interface DiscussedAtProps {
  readonly of: 'provision' | 'amendment' | 'concern';
  readonly id: string;
}

/** In which meetings and under which items something was discussed; nothing where it was not. */
export function DiscussedAt({ of, id }: DiscussedAtProps) {
  const words = useWords();
  const which = { isProvision: of === 'provision', isAmendment: of === 'amendment', isConcern: of === 'concern' };
  const ask = useAsk(DiscussedAtDocument, { id, ...which }, { about: ['Floor', 'Concern'] });
  useWhenMoved(({ kind }) => kind === 'FloorItemTakenUp' || kind === 'ConcernConsidered', ask.again);
  const found = ask.data?.provision ?? ask.data?.amendment ?? ask.data?.concern;
  if (!found || found.discussedAt.length === 0) return null;
  return (
    <p className="discussed-at small">
      <span className="soft">{words.say('discussed.title')}: </span>
      {found.discussedAt.map((each, index) => (
        <span key={each.item.id}>
          {index > 0 && '; '}
          <Under discussion={each} />
        </span>
      ))}
    </p>
  );
}

function Under({ discussion: { item, at } }: { readonly discussion: DiscussedUnderFragment }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <>
      <Link to={path(`/floor/${item.id}`)} title={item.title}>
        {words.say('discussed.at', { meeting: item.meeting.name, number: item.number })}
      </Link>{' '}
      <span className="soft">
        <Moment at={at} />
      </span>
    </>
  );
}
