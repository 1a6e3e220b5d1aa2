import {
  type Alternatives,
  type Block,
  type Bracket,
  type BracketId,
  bracketsOf,
  type Content,
  type Inline,
  normalise,
  type OptionId,
} from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import type { Composite } from './composite.js';

/** The chair takes one option of one bracket, or writes compromise wording in its place. */
export type Choice = OptionChoice | WordingChoice;

export interface OptionChoice {
  readonly bracketId: BracketId | string;
  readonly optionId: OptionId | string;
}

export interface WordingChoice {
  readonly bracketId: BracketId | string;
  /** For a bracket inside a block one paragraph, or nothing. */
  readonly wording: Content;
}

export type ChoiceRefusal =
  | Refusal<'UnknownBracket', { bracketId: string }>
  | Refusal<'UnknownOption', { bracketId: string; optionId: string }>
  | Refusal<'ChosenTwice', { bracketId: string }>
  | Refusal<'WordingNotOneParagraph', { bracketId: string }>;

/** What is to stand in place of a bracket: the words of one of its options, or others. */
export type Taken = { readonly optionId: string } | { readonly wording: readonly (Block | Inline)[] };

/**
 * What was chosen for each bracket, by the id that the bracket had before it was copied.
 *
 * A bracket that stood before the composite can be chosen in too; where the composite copied it, its copies go the
 * same way.
 */
export function chosenIn(
  merged: Pick<Composite, 'content' | 'copies'>,
  choices: readonly Choice[],
): ReadonlyMap<string, Taken> | ChoiceRefusal {
  const known = knownIn(merged);
  const brackets = new Map(bracketsOf(merged.content).map((bracket) => [known(bracket.alternatives.id), bracket]));
  const chosen = new Map<string, Taken>();
  for (const choice of choices) {
    const bracketId = known(choice.bracketId);
    const bracket = brackets.get(bracketId);
    if (bracket === undefined) return refuse('UnknownBracket', { bracketId: choice.bracketId });
    const taken = takenBy(choice, bracket, known);
    if ('refused' in taken) return taken;
    const before = chosen.get(bracketId);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(taken))
      return refuse('ChosenTwice', { bracketId: choice.bracketId });
    chosen.set(bracketId, taken);
  }
  return chosen;
}

/** The id that a bracket or option had before a composite copied it. */
export function knownIn({ copies }: Pick<Composite, 'copies'>): (id: string) => string {
  return (id) => copies[id] ?? id;
}

function takenBy(
  choice: Choice,
  { level, alternatives }: Bracket,
  known: (id: string) => string,
): Taken | ChoiceRefusal {
  const { bracketId } = choice;
  if ('optionId' in choice) {
    const optionId = known(choice.optionId);
    const found = alternatives.options.some(({ id }) => known(id) === optionId);
    return found ? { optionId } : refuse('UnknownOption', { bracketId, optionId: choice.optionId });
  }
  const wording = normalise(choice.wording);
  if (level === 'block') return { wording };
  const [only] = wording;
  if (only === undefined) return { wording };
  if (wording.length > 1 || only.kind !== 'paragraph') return refuse('WordingNotOneParagraph', { bracketId });
  return { wording: fitted(only.content, alternatives.options) };
}

// An option brings along the white space between its words and those around the bracket, so a compromise must too.
function fitted(words: readonly Inline[], options: Alternatives<Inline>['options']): readonly Inline[] {
  const space = { kind: 'text', text: ' ' } as const;
  const before = options.some(({ content }) => startsWithSpace(content)) && startsWithWord(words);
  const after = options.some(({ content }) => endsWithSpace(content));
  return [...(before ? [space] : []), ...words, ...(after ? [space] : [])];
}

function startsWithSpace([first]: readonly Inline[]): boolean {
  return first?.kind === 'text' && first.text.startsWith(' ');
}

function endsWithSpace(content: readonly Inline[]): boolean {
  const last = content.at(-1);
  return last?.kind === 'text' && last.text.endsWith(' ');
}

function startsWithWord([first]: readonly Inline[]): boolean {
  return first !== undefined && (first.kind === 'alternatives' || !/^[\s,.;:!?)\]’”]/u.test(first.text));
}
