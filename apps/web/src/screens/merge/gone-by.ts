import { goneWithOuter, type Surroundings } from './bracket-surroundings.js';
import type { Bracket } from './on-desk.js';
import type { StillMeant } from './still-meant.js';

/** The brackets that go because of what is decided about the ones round them. */
export function goneBy(
  brackets: readonly Bracket[],
  around: ReadonlyMap<string, Surroundings>,
  decisions: StillMeant['decisions'],
): ReadonlySet<string> {
  const byId = new Map(brackets.map((each) => [each.id, each]));
  return goneWithOuter(around, (bracketId) => {
    const decision = decisions.get(bracketId);
    if (decision?.kind === 'wording') return null;
    return decision?.kind === 'option' ? byId.get(bracketId)?.options[decision.at]?.id : undefined;
  });
}
