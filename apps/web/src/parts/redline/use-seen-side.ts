import { SeenDraftDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import type { Side } from './compared.js';

export interface SeenSide {
  /** When; null where it is the text in force, because the reader never marked the draft as seen. */
  readonly at: string | null;
  readonly side: Side | 'waiting' | 'failed' | 'unknown';
}

/** A draft as its reader last marked it as seen. */
export function useSeenSide(draftId: string, needed: boolean): SeenSide {
  const ask = useAsk(SeenDraftDocument, { draftId }, { paused: !needed, about: ['Conference'] });
  if (ask.problem) return { at: null, side: 'failed' };
  const seen = ask.data?.draft?.asLastSeen;
  return { at: seen?.at ?? null, side: seen ?? (ask.data ? 'unknown' : 'waiting') };
}
