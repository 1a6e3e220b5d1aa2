import { holdsNothing, type Json, namesAny } from '#lib/answers';
import type { Moved } from '../../events/moved.js';
import type { SharedQuestion } from './shared-answers.js';

/** How soon an answer has to follow what moved. */
export type Matters = 'at once' | 'by and by' | 'not at all';

/**
 * Whether what moved may have changed an answer that is as it was read last; undefined while that is not known.
 *
 * What is told to everybody changes nothing of what goes beyond, as long as there is nothing of that. And words that are
 * typed change only what names their provision.
 */
export function matters(event: Moved, question: SharedQuestion, answer: Json | undefined): Matters {
  const { conferenceId, reach, moves, ownMoves, wordMoves } = question;
  const toAll = event.audience === 'public' || event.audience === `conference:${conferenceId}`;
  const isOf = (kinds: readonly string[]): boolean => kinds.some((kind) => event.kind.startsWith(kind));
  const isMove = isOf(toAll ? moves : [...moves, ...ownMoves]);
  if (!isMove && !isOf(wordMoves)) return 'not at all';
  if (reach === 'BEYOND' && toAll && answer !== undefined && holdsNothing(answer, conferenceId)) return 'not at all';
  if (isMove) return 'at once';
  const words = wordsOf(event);
  return words.length > 0 && answer !== undefined && !namesAny(answer, words) ? 'not at all' : 'by and by';
}

/** The provisions whose words moved; none where they are too many to be told. */
function wordsOf({ provisionId, detail }: Moved): readonly string[] {
  const told = detail?.['provisionIds'];
  if (Array.isArray(told)) return told.map(String);
  return provisionId == null ? [] : [provisionId];
}
