import type { CSSProperties } from 'react';
import { useWords } from '../../client/words.js';
import type { LiveRoom } from './use-live-room.js';
import { useOthers } from './use-others.js';

/** Others in the room, by name and delegation, each with the colour of their caret; nobody is said to be alone who cannot know. */
export function WhoIsHere({ room: { copy, state } }: { readonly room: LiveRoom }) {
  const words = useWords();
  const others = useOthers(copy);
  if (state.kind === 'offline') return <span className="soft">{words.say('draft.hereUnknown')}</span>;
  if (state.kind === 'connecting' || state.kind === 'ended') return null;
  if (others.length === 0) return <span className="soft">{words.say('draft.noneHere')}</span>;
  return (
    <ul className="presence-list" aria-label={words.say('draft.here')}>
      {others.map((face) => (
        <li key={face.id} style={{ '--who': face.colour } as CSSProperties}>
          {face.name}
          {face.delegation !== null && <span className="symbol soft">{face.delegation}</span>}
        </li>
      ))}
    </ul>
  );
}
