import { useWords } from '../../client/words.js';
import { CopyWords } from '../../parts/CopyWords.js';
import { Opening } from '../../parts/Opening.js';
import { provisionName } from '../../parts/provision-name.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Draft } from './use-draft.js';
import type { DraftRoom } from './use-draft-room.js';

interface KeptWordsListProps {
  readonly draft: Draft;
  readonly room: DraftRoom;
}

/** Words of one's own that the room did not take: kept until their author has done with them. */
export function KeptWordsList({ draft, room }: KeptWordsListProps) {
  const words = useWords();
  if (room.kept.length === 0) return null;
  return (
    <Notice kind="open" title={words.say('draft.keptWords')}>
      <ul className="stack">
        {room.kept.map((kept) => {
          const provision = draft.provisions.find((each) => each.id === kept.provision);
          return (
            <li key={kept.id} className="stack" data-tight>
              <p className="small soft">
                {provision && `${provisionName(words, provision)}: `}
                {words.sayKind('live', kept.why, { kind: kept.why })}
              </p>
              <Opening text={kept.words} />
              <p className="row">
                <CopyWords text={kept.words} />
                <Button size="small" kind="quiet" onPress={() => room.letGo(kept.id)}>
                  {words.say('draft.dismiss')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
