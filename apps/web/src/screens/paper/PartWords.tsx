import { useRef, useState } from 'react';
import { type Content, plainText } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { TooMuchPasted } from '../../parts/editor/TooMuchPasted.js';
import type { HeldCaret } from '../../parts/live/held-caret.js';
import { LiveWords } from '../../parts/live/LiveWords.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import type { PaperPart } from './use-paper.js';

interface PartWordsProps {
  readonly part: PaperPart;
  readonly name: string;
  /** What it says now. */
  readonly content: Content;
  readonly room: LiveRoom | null;
  readonly mayWrite: boolean;
}

/** The words of one part as everybody has them now; who only reads is told where there are none. */
export function PartWords({ part, name, content, room, mayWrite }: PartWordsProps) {
  const words = useWords();
  const [pasted, setPasted] = useState<string | null>(null);
  const caret = useRef<HeldCaret | null>(null);
  const write = room?.write === true && mayWrite;
  if (!mayWrite && plainText(content).trim() === '') return <p className="soft">{words.say('paper.emptyPart')}</p>;
  return (
    <>
      <div className={write ? 'writing-frame treaty' : 'treaty'}>
        {room?.isHere ? (
          <LiveWords
            key={`${room.copy.number} ${part.id}`}
            room={room}
            provisionId={part.id}
            name={name}
            write={write}
            closedBy={null}
            caret={caret}
            tools={part.kind !== 'REASONS'}
            onFocus={() => undefined}
            onTooMuch={setPasted}
          />
        ) : (
          <ContentView content={content} />
        )}
      </div>
      {pasted !== null && <TooMuchPasted pasted={pasted} letGo={() => setPasted(null)} />}
    </>
  );
}
