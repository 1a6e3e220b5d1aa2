import { useRef, useState } from 'react';
import type { Content } from '#lib/drafting';
import { ContentView } from '../../parts/content/ContentView.js';
import { TooMuchPasted } from '../../parts/editor/TooMuchPasted.js';
import type { HeldCaret } from '../../parts/live/held-caret.js';
import { LiveWords } from '../../parts/live/LiveWords.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import type { ReportSection } from './use-report.js';

interface SectionWordsProps {
  readonly section: ReportSection;
  readonly content: Content;
  readonly room: LiveRoom | null;
  readonly mayWrite: boolean;
}

/** The words of one section as everybody has them now. */
export function SectionWords({ section, content, room, mayWrite }: SectionWordsProps) {
  const [pasted, setPasted] = useState<string | null>(null);
  const caret = useRef<HeldCaret | null>(null);
  const write = room?.write === true && mayWrite;
  return (
    <>
      <div className={write ? 'writing-frame treaty' : 'treaty'}>
        {room?.isHere ? (
          <LiveWords
            key={`${room.copy.number} ${section.id}`}
            room={room}
            provisionId={section.id}
            name={section.title}
            write={write}
            closedBy={null}
            caret={caret}
            tools
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
