import type { Content } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { type BracketFacts, type Choice, type Settlement, settle } from '#lib/merging';
import { acceptVoices, notAcceptable } from '#lib/positions';
import { type Gathered, gather } from '../put-together.js';
import { type ChoiceNo, decide, freeOf } from './choices.js';
import type { DeskText } from './desk-text.js';
import type { KnownBrackets } from './known-bracket.js';

export interface PlannedText {
  readonly text: Gathered;
  /** All that is asked, before anything is decided. */
  readonly undecided: Content;
  readonly content: Content;
  readonly origins: Settlement['origins'];
}

/** Texts that are decided together: what is moved is decided once the words are. */
export interface Stage {
  readonly texts: readonly PlannedText[];
  readonly brackets: readonly BracketFacts[];
  /** Brackets whose uncontested wording can be taken without asking. */
  readonly free: ReadonlySet<string>;
  readonly choices: readonly Choice[];
  readonly links: readonly (readonly string[])[];
}

export interface Settling {
  readonly known: KnownBrackets;
  /** All choices made, those about other stages among them. */
  readonly choices: readonly Choice[];
  readonly uncontested: boolean;
  readonly links: readonly (readonly string[])[];
}

export function settleStage(texts: readonly DeskText[], settling: Settling): Stage | ChoiceNo {
  const gathered = texts.map((text) => gather(text, settling.known));
  if (gathered.some(isRefusal)) return notAcceptable('AmendmentTwice', { field: 'amendmentIds' });
  const made = gathered as readonly Gathered[];
  const brackets = made.flatMap((text) => text.brackets);
  const links = linksAmong(made, settling.links);
  const opened = new Set(made.flatMap((text) => [...text.opened]));
  const contested = new Set(made.flatMap((text) => [...text.contested]));
  const fresh = (id: string): boolean => opened.has(id) && !contested.has(id);
  const free = freeOf(brackets, { fresh, links });
  const mine = settling.choices.filter(({ bracketId }) => brackets.some(({ id }) => id === bracketId));
  const decided = decide(brackets, { choices: mine, uncontested: settling.uncontested, links }, free);
  if (isRefusal(decided)) return decided as ChoiceNo;
  const choices = decided as readonly Choice[];
  const planned = made.map((text) => settledText(text, choices));
  const no = planned.find((each): each is ChoiceNo => isRefusal(each));
  return no ?? { texts: planned as readonly PlannedText[], brackets, free, choices, links };
}

// The brackets at the places of one move are a package from the beginning.
function linksAmong(texts: readonly Gathered[], links: Settling['links']): Settling['links'] {
  if (!texts.some(({ site }) => site.kind === 'arrival')) return links;
  return [...links, texts.flatMap(({ opened }) => [...opened])];
}

function settledText(text: Gathered, choices: readonly Choice[]): PlannedText | ChoiceNo {
  const { composite, brackets } = text;
  const mine = choices.filter(({ bracketId }) => brackets.some(({ id }) => id === bracketId));
  for (const choice of mine) {
    const foreign = 'wording' in choice ? acceptVoices(choice.wording, '', composite.content) : null;
    if (foreign !== null) return foreign;
  }
  const settlement = settle(composite, mine);
  if (!isRefusal(settlement))
    return { text, undecided: composite.content, content: settlement.content, origins: settlement.origins };
  return settlement.kind === 'UnknownBracket' || settlement.kind === 'UnknownOption'
    ? refuse('UnknownChoice', { bracketId: settlement.bracketId })
    : notAcceptable(settlement.kind, { field: 'choices' });
}
