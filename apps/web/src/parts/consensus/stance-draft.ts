import type { OwnStanceOnWordsFragment, StanceKind, StanceOnWordsFragment } from '#lib/contract';
import { type Content, equalContent } from '#lib/drafting';

/** The words that a stance is on, and where they stand. */
export interface WordsAsked {
  readonly draftId: string;
  readonly provisionId: string;
  readonly cited: string | null;
  readonly digest: string;
  readonly words: Content;
  readonly suppressed: boolean;
}

/** What a delegate is about to say. */
export interface StanceDraft {
  readonly kind: StanceKind | null;
  readonly reason: string;
  readonly remedy: 'words' | 'suppress';
  readonly wording: Content;
  /** Null where the delegation does not say which options it could accept. */
  readonly acceptable: readonly string[] | null;
}

/** Begins with what the delegation has drafted or said, else with nothing chosen. */
export function beginning(asked: WordsAsked, own: OwnStanceOnWordsFragment | null): StanceDraft {
  const before: StanceOnWordsFragment | null = own?.drafted ?? own?.said ?? null;
  const objection = before?.objection ?? null;
  return {
    kind: before?.kind ?? null,
    reason: objection?.reason ?? '',
    remedy: objection?.suppress ? 'suppress' : 'words',
    wording: objection?.wording ?? asked.words,
    acceptable: before?.acceptable ?? null,
  };
}

export function inputOf(
  { draftId, provisionId }: WordsAsked,
  digest: string,
  draft: StanceDraft & { kind: StanceKind },
) {
  const { kind, reason, remedy, wording, acceptable } = draft;
  const said = { draftId, provisionId, digest, kind, acceptable };
  if (kind !== 'object') return { ...said, reason: null, wording: null, suppress: false };
  const suppress = remedy === 'suppress';
  return { ...said, reason, wording: suppress ? null : wording, suppress };
}

/** What an objection still lacks before it is worth sending. */
export function lacksOf(
  { kind, reason, remedy, wording }: StanceDraft,
  { words }: WordsAsked,
): 'reason' | 'wording' | null {
  if (kind !== 'object') return null;
  if (reason.trim() === '') return 'reason';
  return remedy === 'words' && (wording.length === 0 || equalContent(wording, words)) ? 'wording' : null;
}
