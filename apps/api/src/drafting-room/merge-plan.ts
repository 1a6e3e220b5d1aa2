import { bracketsOf, type Content } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import { type BracketFacts, type Choice, type Composite, type Settlement, settle } from '#lib/merging';
import { acceptVoices, notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { type ChoiceNo, type Decided, decide, freeOf, readChoices } from './desk/choices.js';
import { type DeskBracket, deskBrackets } from './desk/desk-brackets.js';
import { type KnownBrackets, packagesOf } from './desk/known-bracket.js';
import { type Outcome, outcomesOf } from './desk/outcomes.js';
import type { Decision, Tally } from './desk/tally.js';
import { textsOnDesk } from './desk/texts-on-desk.js';
import { type Gathered, gather } from './put-together.js';

/** What a merge does: looked at in a preview, carried out in a merge. */
export interface MergePlan {
  /** The provision on the desk first. */
  readonly texts: readonly [PlannedText, ...PlannedText[]];
  readonly brackets: readonly DeskBracket[];
  readonly outcomes: readonly Outcome[];
  readonly voices: Composite['findings'];
  readonly rebased: readonly string[];
  /** Brackets that stand now and will not. */
  readonly going: readonly string[];
  /** Brackets that are to be chosen together from now on. */
  readonly linked: readonly (readonly string[])[];
}

export interface PlannedText {
  readonly text: Gathered;
  /** All that is asked, before anything is decided. */
  readonly undecided: Content;
  readonly content: Content;
  readonly origins: Settlement['origins'];
}

/** What stands in the draft, and what is known of it. */
export interface Ground {
  readonly draftId: string;
  readonly provisionId: string;
  readonly provisions: readonly Standing[];
  readonly known: KnownBrackets;
  /** Brackets that a delegation asks to keep. */
  readonly reserved: ReadonlySet<string>;
  readonly earlier: ReadonlyMap<string, Tally>;
}

export interface Standing {
  readonly id: string;
  readonly division: string;
  readonly label: string | null;
  readonly added: boolean;
  readonly suppressed: boolean;
  readonly content: Content;
}

export function planMerge(ground: Ground, asked: readonly AmendmentView[], decided: Decided): MergePlan | ChoiceNo {
  const links = [...packagesOf(ground.known), ...decided.links.map(({ bracketIds }) => bracketIds)];
  const gathered = textsOnDesk(ground, asked, links).map((text) => gather(text, ground.known));
  if (gathered.some(isRefusal)) return notAcceptable('AmendmentTwice', { field: 'amendmentIds' });
  const texts = gathered as readonly Gathered[];
  const brackets = texts.flatMap((text) => text.brackets);
  const read = readChoices(decided.choices);
  if (isRefusal(read)) return read as ChoiceNo;
  const opened = new Set(texts.flatMap((text) => [...text.opened]));
  const contested = new Set(texts.flatMap((text) => [...text.contested]));
  const fresh = (id: string): boolean =>
    (opened.has(id) && !contested.has(id)) || (asked.length === 0 && !ground.reserved.has(id));
  const free = freeOf(brackets, { fresh, links });
  const choices = decide(
    brackets,
    { choices: read as readonly Choice[], uncontested: decided.uncontested, links },
    free,
  );
  if (isRefusal(choices)) return choices as ChoiceNo;
  const planned = settled(texts, choices as readonly Choice[]);
  if (isRefusal(planned)) return planned as ChoiceNo;
  return planOf(ground, planned as MergePlan['texts'], {
    ...{ asked, brackets, free, links, choices: choices as readonly Choice[] },
    linked: decided.links.map(({ bracketIds }) => bracketIds),
  });
}

interface Settled {
  readonly asked: readonly AmendmentView[];
  readonly brackets: readonly BracketFacts[];
  readonly free: ReadonlySet<string>;
  readonly links: readonly (readonly string[])[];
  readonly choices: readonly Choice[];
  readonly linked: MergePlan['linked'];
}

function planOf(ground: Ground, texts: MergePlan['texts'], { asked, linked, ...shown }: Settled): MergePlan {
  const decisions = texts.flatMap((planned) => decisionsIn(planned, ground.known, shown.choices));
  const rebases = new Map(texts.flatMap(({ text }) => [...text.rebases]));
  return {
    texts,
    linked,
    brackets: texts.flatMap(({ text, undecided }) =>
      deskBrackets(undecided, {
        ...shown,
        draftId: ground.draftId,
        provisionId: text.site.provisionId ?? ground.provisionId,
        isStanding: (id) => !text.opened.has(id),
      }),
    ),
    outcomes: outcomesOf({
      asked: asked.map((amendment) => ({ amendment, rebase: rebases.get(amendment.id) ?? 'clean' })),
      decisions,
      earlier: ground.earlier,
    }),
    voices: texts.flatMap(({ text }) => text.composite.findings),
    rebased: texts.flatMap(({ text }) => (text.site.kind === 'addition' ? [] : text.rebased)),
    going: decisions.filter(({ stands }) => !stands).flatMap(({ bracket }) => standingIds(texts, bracket.id)),
  };
}

function standingIds(texts: readonly PlannedText[], id: string): readonly string[] {
  return texts.some(({ text }) => text.opened.has(id)) ? [] : [id];
}

function settled(texts: readonly Gathered[], choices: readonly Choice[]): readonly PlannedText[] | ChoiceNo {
  const planned = texts.map((text) => settledText(text, choices));
  return planned.find((each): each is ChoiceNo => isRefusal(each)) ?? (planned as readonly PlannedText[]);
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

// A bracket stands as long as one of its copies does, and a choice in one of them is a choice in it.
function decisionsIn(
  { text, content }: PlannedText,
  known: KnownBrackets,
  choices: readonly Choice[],
): readonly Decision[] {
  const familyOf = (id: string): string => {
    const before = text.composite.copies[id] ?? id;
    return known.get(before)?.copyOf ?? before;
  };
  const stand = new Set(bracketsOf(content).map(({ alternatives }) => familyOf(alternatives.id)));
  const families = new Map<string, Decision>();
  for (const bracket of text.brackets) {
    const family = familyOf(bracket.id);
    const choice = choices.find(({ bracketId }) => bracketId === bracket.id);
    const before = text.composite.content;
    if (choice !== undefined || !families.has(family))
      families.set(family, { bracket, choice, stands: stand.has(family), before, after: content });
  }
  return [...families.values()];
}
