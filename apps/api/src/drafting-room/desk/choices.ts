import { isRefusal, type Refusal } from '#lib/foundation';
import { type BracketFacts, type Choice, linked, uncontestedOption } from '#lib/merging';
import { acceptContent, type FiledWords, type NotAcceptable, notAcceptable } from '#lib/positions';

/** What the chair decided, as it came in. */
export interface Decided {
  readonly uncontested: boolean;
  readonly choices: readonly AskedChoice[];
  readonly links: readonly { readonly bracketIds: readonly string[] }[];
}

export interface AskedChoice {
  readonly bracketId: string;
  readonly optionId?: string | null;
  /** Compromise wording. */
  readonly wording?: unknown;
}

export type LinkBroken = Refusal<'LinkBroken', { bracketIds: readonly string[] }>;
export type UnknownChoice = Refusal<'UnknownChoice', { bracketId: string }>;
export type ChoiceNo = LinkBroken | UnknownChoice | NotAcceptable;

export const LONGEST_WORDING = 50_000;
export const MOST_CHOICES = 1000;

/** Choices as they were sent, each checked by itself. */
export function readChoices(asked: readonly AskedChoice[]): readonly Choice[] | NotAcceptable {
  if (asked.length > MOST_CHOICES) return notAcceptable('TooMany', { field: 'choices', most: MOST_CHOICES });
  const choices = asked.map(readChoice);
  return choices.find((each): each is NotAcceptable => isRefusal(each)) ?? (choices as readonly Choice[]);
}

function readChoice({ bracketId, optionId = null, wording = null }: AskedChoice): Choice | NotAcceptable {
  const field = 'choices';
  if ((optionId === null) === (wording === null)) return notAcceptable('ChoiceUnclear', { field });
  if (optionId !== null) return { bracketId, optionId };
  // Nothing at all may be the compromise.
  if (Array.isArray(wording) && wording.length === 0) return { bracketId, wording: [] };
  const words = acceptContent(wording, field);
  if (isRefusal(words)) return words as NotAcceptable;
  const { content, text } = words as FiledWords;
  return text.length > LONGEST_WORDING
    ? notAcceptable('TooLong', { field, most: LONGEST_WORDING, length: text.length })
    : { bracketId, wording: content };
}

export interface Deciding {
  readonly choices: readonly Choice[];
  readonly uncontested: boolean;
  readonly links: readonly (readonly string[])[];
}

/**
 * The choices for all brackets on the desk: those made, those that follow because brackets are linked, and with
 * `uncontested` the only wording that anyone asks for, in each of the brackets that are `free` for it – linked ones only
 * where that is somebody's text.
 */
export function decide(
  brackets: readonly BracketFacts[],
  { choices, uncontested, links }: Deciding,
  free: ReadonlySet<string>,
): readonly Choice[] | LinkBroken {
  const made = linked(brackets, links, choices);
  if (isRefusal(made) || !uncontested) return made;
  const decided = new Set<string>(made.map(({ bracketId }) => bracketId));
  const taken = brackets
    .filter(({ id }) => free.has(id) && !decided.has(id))
    .flatMap((bracket) => {
      const option = uncontestedOption(bracket);
      return option === null ? [] : [{ bracketId: bracket.id, optionId: option.id }];
    });
  const together = links.filter((ids) => isRefusal(linked(brackets, [ids], taken))).flat();
  return [...made, ...taken.filter(({ bracketId }) => !together.includes(bracketId))];
}

/**
 * The brackets whose uncontested wording can be taken without asking: of those that a merge opens, and of linked ones
 * all or none.
 */
export function freeOf(
  brackets: readonly BracketFacts[],
  { fresh, links }: { readonly fresh: (id: string) => boolean; readonly links: Deciding['links'] },
): ReadonlySet<string> {
  const alone = new Set<string>(
    brackets.filter((bracket) => fresh(bracket.id) && uncontestedOption(bracket) !== null).map(({ id }) => id),
  );
  const together = (id: string): readonly string[] => links.filter((ids) => ids.includes(id)).flat();
  return new Set([...alone].filter((id) => together(id).every((other) => alone.has(other))));
}
