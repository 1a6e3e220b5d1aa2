import { type Content, plainText } from '#lib/drafting';
import { contentsNow, type LiveContents } from '../../parts/live/use-live-contents.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import type { Paper } from './use-paper.js';

/** What would be filed. */
export interface PaperWords {
  readonly content: Content;
  readonly reasons: string;
}

export function wordsOf({ parts }: Pick<Paper, 'parts'>, contents: LiveContents): PaperWords {
  const partOf = (kind: string): Content => {
    const part = parts.find((each) => each.kind === kind);
    return part ? (contents.get(part.id) ?? part.content) : [];
  };
  return { content: partOf('WORDS'), reasons: plainText(partOf('REASONS')) };
}

/** As its sender sees them at this moment. */
export function wordsNow(paper: Paper, room: LiveRoom): PaperWords {
  return wordsOf(paper, contentsNow(room, paper.parts));
}
