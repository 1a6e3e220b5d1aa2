import type { CSSProperties } from 'react';
import { useWords } from '../../client/words.js';
import type { Copy } from '../../live/index.js';
import { useOthers } from './use-draft-room.js';

/** Others in the room, by name and delegation, each with the colour of their caret. */
export function WhoIsHere({ copy }: { readonly copy: Copy }) {
  const words = useWords();
  const others = useOthers(copy);
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
