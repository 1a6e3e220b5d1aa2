import { holdsNothing, type Json, namesAny } from '#lib/answers';
import type { Moved } from '../../events/moved.js';
import type { SharedQuestion } from './shared-answers.js';

/** How soon an answer has to follow what moved. */
export type Matters = 'at once' | 'soon' | 'by and by' | 'not at all';

/**
 * Whether what moved may have changed an answer that is as it was read last; undefined while that is not known.
 *
 * What is told to everybody changes nothing of what goes beyond, as long as there is nothing of that; and where there is,
 * it is followed soon, for what all look at comes first. Of what is typed some questions show only what they name.
 */
export function matters(event: Moved, question: SharedQuestion, answer: Json | undefined): Matters {
  const heard = heardAs(event, question);
  if (heard === 'nothing') return 'not at all';
  if (answer !== undefined && isUntouched(event, question, { heard, answer })) return 'not at all';
  if (heard === 'an act') return 'at once';
  // There are many such answers, and while somebody types they would all be read again and again.
  return heard === 'typing' && question.reach === 'BEYOND' ? 'by and by' : 'soon';
}

type Heard = 'an act' | 'an act of all' | 'typing' | 'nothing';

function heardAs({ kind, audience }: Moved, { conferenceId, reach, ...question }: SharedQuestion): Heard {
  const isOf = (kinds: readonly string[]): boolean => kinds.some((beginning) => kind.startsWith(beginning));
  const toAll = isToAll(audience, conferenceId);
  if (isOf(question.moves)) return toAll && reach === 'BEYOND' ? 'an act of all' : 'an act';
  if (!toAll && isOf(question.ownMoves)) return 'an act';
  return isOf(question.wordMoves) ? 'typing' : 'nothing';
}

function isUntouched(
  event: Moved,
  { conferenceId, reach, onlyNamed }: SharedQuestion,
  { heard, answer }: { readonly heard: Heard; readonly answer: Json },
): boolean {
  if (reach === 'BEYOND' && isToAll(event.audience, conferenceId) && holdsNothing(answer, conferenceId)) return true;
  if (!onlyNamed || heard !== 'typing') return false;
  const words = wordsOf(event);
  return words.length > 0 && !namesAny(answer, words);
}

function isToAll(audience: string, conferenceId: string): boolean {
  return audience === 'public' || audience === `conference:${conferenceId}`;
}

/** The provisions whose words moved; none where they are too many to be told. */
function wordsOf({ provisionId, detail }: Moved): readonly string[] {
  const told = detail?.['provisionIds'];
  if (Array.isArray(told)) return told.map(String);
  return provisionId == null ? [] : [provisionId];
}
