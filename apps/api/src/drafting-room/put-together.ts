import { bracketsOf, equalContent } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import {
  type Amendment,
  type AmendmentTwice,
  type BracketFacts,
  type Composite,
  mergeOnto,
  type Rebase,
} from '#lib/merging';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import type { DeskText } from './desk/desk-text.js';
import type { KnownBrackets } from './desk/known-bracket.js';

/** The words that stand and all that is asked of them as one bracketed text, before anything is decided. */
export interface Gathered extends DeskText {
  readonly composite: Composite;
  /** All there is to decide, in reading order: brackets that the composite opens, and those that stood before. */
  readonly brackets: readonly BracketFacts[];
  readonly opened: ReadonlySet<string>;
  /** Of these the ones in which somebody asks against words that came after what they wrote: nobody's silence agrees. */
  readonly contested: ReadonlySet<string>;
  readonly rebases: ReadonlyMap<string, Rebase['kind']>;
  /** Amendments that were written on other words than those that stand now. */
  readonly rebased: readonly string[];
}

/**
 * Each amendment is written anew on the words that stand, so that what was typed or merged meanwhile stays. Of the
 * brackets that stood before it is known whose options they hold, so that they can be decided with the others.
 */
export function gather(text: DeskText, known: KnownBrackets): Gathered | AmendmentTwice {
  const { current, asked, only } = text;
  const merged = mergeOnto(
    current,
    asked.map((each) => ({ amendment: asAmendment(each), base: each.baseContent })),
  );
  if (isRefusal(merged)) return merged;
  const { composite, rebased } = merged;
  const opened = new Map<string, BracketFacts>(composite.brackets.map((facts) => [facts.id, facts]));
  const against = new Set(asked.filter((_, at) => rebased[at]?.kind === 'conflicting').map(({ id }) => id));
  const before = new Map<string, BracketFacts>(factsOf(current, known).map((facts) => [facts.id, facts]));
  return {
    ...text,
    composite,
    brackets: bracketsOf(composite.content)
      .filter(({ alternatives: { id } }) => opened.has(id) || (only?.has(id) ?? true))
      .flatMap(({ alternatives: { id } }) => opened.get(id) ?? before.get(id) ?? []),
    opened: new Set(opened.keys()),
    contested: new Set(composite.brackets.filter((facts) => isAskedBy(facts, against)).map(({ id }) => id)),
    rebases: new Map(asked.map(({ id }, at) => [id, rebased[at]?.kind ?? 'clean'])),
    rebased: asked.filter((each) => !equalContent(each.baseContent, current)).map(({ id }) => id),
  };
}

function isAskedBy({ options: [, ...asked] }: BracketFacts, who: ReadonlySet<string>): boolean {
  return asked.some(({ amendments }) => amendments.some((id) => who.has(id)));
}

/** The brackets of a text that stands, with the amendments behind their options as far as anybody recorded them. */
export function factsOf(content: DeskText['current'], known: KnownBrackets): readonly BracketFacts[] {
  return bracketsOf(content).map(({ level, alternatives: { id, options } }) => {
    const recorded = new Map(known.get(id)?.options.map((option) => [option.id, option.amendments]));
    const facts = options.map(({ id: option, sponsors }) => ({
      id: option,
      sponsors,
      amendments: recorded.get(option) ?? [],
    }));
    return { id, level, options: facts as unknown as BracketFacts['options'] };
  });
}

function asAmendment({ id, symbol, coSponsorSymbols, kind, content }: AmendmentView): Amendment {
  return { id, sponsors: [symbol, ...coSponsorSymbols].sort(), kind: kind as Amendment['kind'], content };
}
