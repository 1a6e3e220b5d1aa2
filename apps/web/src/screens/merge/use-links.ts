import { LinkBracketsDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import type { Bracket } from './on-desk.js';
import type { Decisions } from './use-decisions.js';
import type { DeskState } from './use-desk.js';

/**
 * Packages: brackets whose options are chosen together. Between brackets that stand in the draft a link is seen by
 * everyone at once; a link with one that this merge would open goes with the merge.
 */
export function useLinks({ ground, brackets, meant, again }: DeskState, decisions: Decisions) {
  const { act, acting, outcome } = useAct(LinkBracketsDocument, 'linkBrackets', 'BracketPackage');
  const send = async (bracketIds: readonly string[]) => {
    await act({ draftId: ground.draftId, bracketIds });
    again();
  };
  const standing = (id: string) => brackets.some((each) => each.id === id && each.standing);
  const link = (bracketIds: readonly string[]) => {
    if (bracketIds.every(standing)) return void send(bracketIds);
    decisions.link(bracketIds);
  };
  const unlink = (bracket: Bracket) => {
    decisions.unlink(bracket);
    const noted = meant.links.some((each) => each.includes(bracket.id));
    if (bracket.standing && !noted) void send([bracket.id]);
  };
  return { link, unlink, acting, outcome };
}
