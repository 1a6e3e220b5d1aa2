import { PaperPageDocument, type PaperPageQuery } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Paper = NonNullable<PaperPageQuery['paper']>;
export type PaperPart = Paper['parts'][number];

/** A paper, and its last known words; what is typed in it comes by the live room and is no reason to ask again. */
export function usePaper(id: string) {
  const ask = useAsk(PaperPageDocument, { id });
  useWhenMoved((moved) => moved.kind !== 'PaperMoved', ask.again);
  return ask;
}
