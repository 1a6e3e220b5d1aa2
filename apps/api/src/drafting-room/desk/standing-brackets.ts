import type { Content } from '#lib/drafting';
import { factsOf } from '../put-together.js';
import { type DeskBracket, deskBrackets } from './desk-brackets.js';
import type { KnownBrackets } from './known-bracket.js';

/** The brackets that stand in a text, with nothing on the desk beside them. */
export function standingBrackets(
  content: Content,
  {
    known,
    links,
    ...place
  }: {
    readonly draftId: string;
    readonly provisionId: string | null;
    readonly known: KnownBrackets;
    readonly links: readonly (readonly string[])[];
  },
): readonly DeskBracket[] {
  const brackets = factsOf(content, known);
  return deskBrackets(content, { ...place, brackets, isStanding: () => true, free: new Set(), choices: [], links });
}
