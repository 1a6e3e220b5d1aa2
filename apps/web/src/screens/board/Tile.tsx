import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { type BoardProvision, stateOf } from './board-state.js';
import { StateMark } from './StateMark.js';

interface TileProps {
  readonly draftId: string;
  readonly provision: BoardProvision;
}

/** One provision: its number, how far it is, and the way to what there is to see of it. */
export function Tile({ draftId, provision }: TileProps) {
  const words = useWords();
  const path = useConferencePath();
  const { id, number, label, brackets, outForCall } = provision;
  const state = stateOf(provision);
  const said = words.say(`board.${state}`);
  const left = state === 'bracketed' ? words.say('home.bracketsLeft', { count: brackets }) : outForCall?.title;
  const place = outForCall ? `/calls/${outForCall.id}#provision-${id}` : `/draft/${draftId}/stances/${id}`;
  const name = provisionName(words, provision);
  return (
    <li className="board-tile" data-state={state}>
      <Link
        to={path(place)}
        title={[name, said, left].filter(Boolean).join(', ')}
        aria-label={`${name}: ${left ?? said}`}
      >
        <StateMark state={state} />
        <span className="figures">{number ?? label ?? '–'}</span>
        {state === 'bracketed' && <span className="figures small tile-brackets">[{brackets}]</span>}
      </Link>
    </li>
  );
}
