import type { Alternatives, Block, Content, Inline, OptionId } from '#lib/drafting';
import { type OptionFinding, optionFinding } from './option-finding.js';
import type { Rule } from './rule.js';
import type { TextState, Wording } from './text-state.js';
import type { Voice } from './voices.js';

/** A square bracket in the words that a call asks about, with those inside each of its options. */
export interface OpenBracket {
  readonly id: Alternatives<Inline>['id'];
  readonly options: readonly { readonly id: OptionId; readonly brackets: readonly OpenBracket[] }[];
}

/** Words that a call asks about. */
export interface AskedText extends TextState {
  /** Left out where none stand in them. */
  readonly brackets?: readonly OpenBracket[];
}

/** What is suppressed stands as its number alone: then nobody has to choose among its words. */
export function askedText(on: TextState, { content, suppressed }: Wording): AskedText {
  const brackets = suppressed ? [] : openBrackets(content);
  return brackets.length === 0 ? on : { ...on, brackets };
}

function openBrackets(parts: Content | readonly Inline[]): readonly OpenBracket[] {
  return (parts as readonly (Block | Inline)[]).flatMap(bracketsIn);
}

function bracketsIn(part: Block | Inline): readonly OpenBracket[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'table':
      return part.rows.flat(2).flatMap(bracketsIn);
    case 'alternatives': {
      const options = part.options.map(({ id, content }) => ({ id, brackets: openBrackets(content) }));
      return [{ id: part.id, options }];
    }
    default:
      return openBrackets(part.content);
  }
}

/** What the voices make of one bracket. */
export interface BracketFinding extends OptionFinding {
  readonly bracket: OpenBracket['id'];
}

/** Outermost first. What stands inside of an option matters once that option is the one to take. */
export function bracketFindings(
  rule: Rule,
  { brackets = [] }: Pick<AskedText, 'brackets'>,
  voices: readonly Voice[],
): readonly BracketFinding[] {
  return brackets.flatMap(({ id, options }): readonly BracketFinding[] => {
    const found = optionFinding(
      rule,
      options.map((option) => option.id),
      voices,
    );
    const taken = found.outcome === 'take' ? options.find((option) => option.id === found.acceptableToAll[0]) : null;
    return [{ bracket: id, ...found }, ...(taken ? bracketFindings(rule, taken, voices) : [])];
  });
}
