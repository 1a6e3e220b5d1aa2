import { type Content, taking } from '#lib/drafting';
import { type BracketFacts, type Choice, rebase } from '#lib/merging';

/** At how many places an amendment's words were taken so far, and at how many others were. */
export interface Tally {
  readonly taken: number;
  readonly lost: number;
}

export const NO_PLACES: Tally = { taken: 0, lost: 0 };

/** A bracket that a merge decides or lets stand, and what then stands in its text. */
export interface Decision {
  readonly bracket: BracketFacts;
  readonly choice: Choice | undefined;
  /** True while it, or a copy of it, stands. */
  readonly stands: boolean;
  readonly before: Content;
  readonly after: Content;
}

/**
 * What a decided bracket means for an amendment behind one of its options. A compromise meets half-way everyone but
 * those who asked to keep the words. A bracket that goes with a larger one is lost to those whose words are not what
 * stands there in the end.
 */
export function countedFor({ bracket, choice, before, after }: Decision, amendment: string): Tally {
  const at = bracket.options.findIndex(({ amendments }) => amendments.includes(amendment));
  const option = bracket.options[at];
  if (option === undefined) return NO_PLACES;
  if (choice !== undefined && 'wording' in choice) return { taken: at === 0 ? 0 : 1, lost: 1 };
  const taken =
    choice === undefined ? saysSo(before, after, { bracket, option: option.id }) : choice.optionId === option.id;
  return taken ? { taken: 1, lost: 0 } : { taken: 0, lost: 1 };
}

function saysSo(
  before: Content,
  after: Content,
  { bracket, option }: { bracket: BracketFacts; option: string },
): boolean {
  const content = taking(before, (each) =>
    each.id === bracket.id ? each.options.find(({ id }) => id === option) : undefined,
  );
  const asked = { id: option, sponsors: [], kind: 'MOD', content } as const;
  return rebase(asked, before, after).kind === 'contained';
}

export function plus(one: Tally, other: Tally): Tally {
  return { taken: one.taken + other.taken, lost: one.lost + other.lost };
}
