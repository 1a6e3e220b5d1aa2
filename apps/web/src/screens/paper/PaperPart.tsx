import { useId, useRef, useState } from 'react';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { TooMuchPasted } from '../../parts/editor/TooMuchPasted.js';
import { KeptNote } from '../../parts/kept/KeptNote.js';
import type { HeldCaret } from '../../parts/live/held-caret.js';
import { LiveWords } from '../../parts/live/LiveWords.js';
import type { Kept } from '../../parts/live/use-kept-words.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { Notice } from '../../ui/Notice.js';
import type { Paper, PaperPart as Part } from './use-paper.js';

interface PaperPartProps {
  readonly paper: Paper;
  readonly part: Part;
  readonly room: LiveRoom | null;
  readonly kept: Kept;
}

/** One part of a paper under its heading, written in by everybody of the delegation at once. */
export function PaperPart({ paper, part, room, kept }: PaperPartProps) {
  const words = useWords();
  const id = useId();
  const { conference } = useConference();
  const [pasted, setPasted] = useState<string | null>(null);
  const caret = useRef<HeldCaret | null>(null);
  const name = words.say(`paper.part.${paper.kind === 'POSITION' && part.kind === 'WORDS' ? 'HELD' : part.kind}`);
  const write = room?.write === true && paper.may.includes('write');
  return (
    <section className="stack paper-part" data-tight aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {write && part.kind !== 'WORDS' && <p className="hint no-print">{words.say(`paper.hint.${part.kind}`)}</p>}
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
          <ContentView content={part.content} />
        )}
      </div>
      {pasted !== null && <TooMuchPasted pasted={pasted} letGo={() => setPasted(null)} />}
      {kept.byProvision.get(part.id)?.map((each) => (
        <Notice key={each.id} kind="open">
          <KeptNote draft={paper.id} kept={each} conference={{ ...conference, may: [] }} discard={kept.discard} />
        </Notice>
      ))}
    </section>
  );
}
