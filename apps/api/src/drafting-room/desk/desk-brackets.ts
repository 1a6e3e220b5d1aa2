import { type Alternatives, type Block, bracketsOf, type Content, type Inline, plainText } from '#lib/drafting';
import { type BracketFacts, type Choice, uncontestedOption } from '#lib/merging';
import type { BracketLevel } from './known-bracket.js';

/** A bracket as the desk shows it. */
export interface DeskBracket {
  readonly id: string;
  readonly draftId: string;
  readonly provisionId: string | null;
  readonly level: BracketLevel;
  readonly options: readonly DeskOption[];
  readonly standing: boolean;
  readonly uncontested: string | null;
  readonly chosen: string | null;
  readonly linked: readonly string[];
}

export interface DeskOption {
  readonly id: string;
  readonly sponsors: readonly string[];
  readonly amendmentIds: readonly string[];
  readonly content: Content;
  readonly text: string;
}

/** What the desk says of the brackets of one text. */
export interface Shown {
  readonly draftId: string;
  readonly provisionId: string | null;
  readonly brackets: readonly BracketFacts[];
  readonly isStanding: (id: string) => boolean;
  /** Those whose uncontested wording may be taken. */
  readonly free: ReadonlySet<string>;
  readonly choices: readonly Choice[];
  readonly links: readonly (readonly string[])[];
}

/** What stands for a choice of other words than any option has. */
const COMPROMISE = 'compromise';

/** The brackets of a text that the desk has something to say of, in reading order. */
export function deskBrackets(content: Content, shown: Shown): readonly DeskBracket[] {
  const facts = new Map<string, BracketFacts>(shown.brackets.map((each) => [each.id, each]));
  const chosen = new Map<string, Choice>(shown.choices.map((choice) => [choice.bracketId, choice]));
  return bracketsOf(content).flatMap(({ alternatives }) => {
    const known = facts.get(alternatives.id);
    return known === undefined ? [] : [deskBracket(alternatives, known, { ...shown, choice: chosen.get(known.id) })];
  });
}

type Words = Alternatives<Block> | Alternatives<Inline>;

function deskBracket(
  { options }: Words,
  facts: BracketFacts,
  { draftId, provisionId, isStanding, free, links, choice }: Shown & { readonly choice: Choice | undefined },
): DeskBracket {
  const { id, level } = facts;
  const contents = new Map<string, Content>(options.map((option) => [option.id, asContent(option.content, level)]));
  return {
    id,
    draftId,
    provisionId,
    level: provisionId === null ? 'HEADING' : level === 'block' ? 'BLOCK' : 'INLINE',
    options: facts.options.map((option) => optionShown(option, contents.get(option.id) ?? [])),
    standing: isStanding(id),
    uncontested: free.has(id) ? (uncontestedOption(facts)?.id ?? null) : null,
    chosen: choice === undefined ? null : 'optionId' in choice ? choice.optionId : COMPROMISE,
    linked: [...new Set(links.filter((ids) => ids.includes(id)).flat())].filter((other) => other !== id),
  };
}

function optionShown({ id, sponsors, amendments }: BracketFacts['options'][number], content: Content): DeskOption {
  return { id, sponsors, amendmentIds: amendments, content, text: plainText(content) };
}

function asContent(parts: readonly (Block | Inline)[], level: BracketFacts['level']): Content {
  if (level === 'block') return parts as readonly Block[];
  return parts.length === 0 ? [] : [{ kind: 'paragraph', content: parts as readonly Inline[] }];
}
