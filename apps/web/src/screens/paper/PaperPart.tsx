import { useId } from 'react';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { KeptNote } from '../../parts/kept/KeptNote.js';
import type { Kept } from '../../parts/live/use-kept-words.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { Notice } from '../../ui/Notice.js';
import { PartWords } from './PartWords.js';
import type { Paper, PaperPart as Part } from './use-paper.js';

interface PaperPartProps {
  readonly paper: Paper;
  readonly part: Part;
  /** What it says now. */
  readonly content: Content;
  readonly room: LiveRoom | null;
  readonly kept: Kept;
}

/** One part of a paper under its heading, written in by everybody of the delegation at once. */
export function PaperPart({ paper, part, content, room, kept }: PaperPartProps) {
  const words = useWords();
  const id = useId();
  const { conference } = useConference();
  const name = words.say(`paper.part.${paper.kind === 'POSITION' && part.kind === 'WORDS' ? 'HELD' : part.kind}`);
  const mayWrite = paper.may.includes('write');
  return (
    <section className="stack paper-part" data-tight aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {mayWrite && part.kind !== 'WORDS' && <p className="hint no-print">{words.say(`paper.hint.${part.kind}`)}</p>}
      <PartWords part={part} name={name} content={content} room={room} mayWrite={mayWrite} />
      {kept.byProvision.get(part.id)?.map((each) => (
        <Notice key={each.id} kind="open">
          <KeptNote draft={paper.id} kept={each} conference={{ ...conference, may: [] }} discard={kept.discard} />
        </Notice>
      ))}
    </section>
  );
}
