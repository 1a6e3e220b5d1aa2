import { bracketsOf, type Division } from '#lib/drafting';
import { isRefusal, refuse } from '#lib/foundation';
import type { Choice, Composite } from '#lib/merging';
import { notAcceptable } from '#lib/positions';
import type { AmendmentView } from '../amendments/amendments.reader.js';
import { type ChoiceNo, type Decided, readChoices } from './desk/choices.js';
import { type DeskBracket, deskBrackets } from './desk/desk-brackets.js';
import { provisionAt } from './desk/desk-text.js';
import { type KnownBrackets, packagesOf } from './desk/known-bracket.js';
import { movesOnDesk } from './desk/moves-on-desk.js';
import { type Outcome, outcomesOf } from './desk/outcomes.js';
import { type PlannedText, type Settling, type Stage, settleStage } from './desk/stage.js';
import type { Decision, Tally } from './desk/tally.js';
import { textsOnDesk } from './desk/texts-on-desk.js';
import { type PlacedText, type RealMove, toWrite } from './desk/to-write.js';
import type { Standing } from './standing.js';

export type { PlannedText } from './desk/stage.js';

/** What a merge does: looked at in a preview, carried out in a merge. */
export interface MergePlan {
  /** What was decided together, and after it what is moved; of the first the provision on the desk comes first. */
  readonly stages: readonly [Stage, ...Stage[]];
  /** What is to stand in the end, the provision on the desk first. */
  readonly texts: readonly [PlacedText, ...PlacedText[]];
  /** The provision that goes to another place with all its words. */
  readonly move: RealMove | null;
  readonly brackets: readonly DeskBracket[];
  readonly outcomes: readonly Outcome[];
  readonly voices: Composite['findings'];
  readonly rebased: readonly string[];
  /** Brackets that stand now and will not. */
  readonly going: readonly string[];
  /** Brackets that are to be chosen together from now on. */
  readonly linked: readonly (readonly string[])[];
}

/** What stands in the draft, and what is known of it. */
export interface Ground {
  readonly draftId: string;
  readonly provisionId: string;
  readonly provisions: readonly Standing[];
  readonly divisions: readonly Division[];
  readonly known: KnownBrackets;
  /** Brackets that a delegation asks to keep. */
  readonly reserved: ReadonlySet<string>;
  readonly earlier: ReadonlyMap<string, Tally>;
}

export function planMerge(ground: Ground, asked: readonly AmendmentView[], decided: Decided): MergePlan | ChoiceNo {
  const lost = placeLost(ground, asked);
  if (lost !== undefined) return notAcceptable('PlaceNotThere', { symbol: lost.symbol });
  const choices = readChoices(decided.choices);
  if (isRefusal(choices)) return choices as ChoiceNo;
  const settling: Settling = {
    known: ground.known,
    choices: choices as readonly Choice[],
    uncontested: decided.uncontested,
    links: [...packagesOf(ground.known), ...decided.links.map(({ bracketIds }) => bracketIds)],
  };
  const stages = stagesOf(ground, asked, settling);
  if (isRefusal(stages)) return stages as ChoiceNo;
  const all = stages as MergePlan['stages'];
  const unknown = settling.choices.find(
    ({ bracketId }) => !all.some(({ brackets }) => brackets.some(({ id }) => id === bracketId)),
  );
  if (unknown) return refuse('UnknownChoice', { bracketId: unknown.bracketId });
  return planOf(ground, all, { asked, linked: decided.links.map(({ bracketIds }) => bracketIds) });
}

function placeLost({ provisions }: Ground, asked: readonly AmendmentView[]): AmendmentView | undefined {
  return asked.find(
    ({ kind, afterProvisionId }) => kind === 'MOVE' && !provisions.some(({ id }) => id === afterProvisionId),
  );
}

function stagesOf(ground: Ground, asked: readonly AmendmentView[], settling: Settling): MergePlan['stages'] | ChoiceNo {
  const first = settleStage(textsOnDesk(ground, asked, settling.links), settling);
  if (isRefusal(first)) return first as ChoiceNo;
  const words = (first as Stage).texts[0];
  const moving = words ? movesOnDesk(ground.provisionId, words.content, asked) : null;
  if (moving === null) return [first as Stage];
  const second = settleStage(moving, settling);
  return isRefusal(second) ? (second as ChoiceNo) : [first as Stage, second as Stage];
}

function planOf(
  ground: Ground,
  stages: MergePlan['stages'],
  { asked, linked }: { readonly asked: readonly AmendmentView[]; readonly linked: MergePlan['linked'] },
): MergePlan {
  const planned = stages.flatMap(({ texts }) => texts);
  const decisions = stages.flatMap(({ texts, choices }) =>
    texts.flatMap((text) => decisionsIn(text, ground.known, choices)),
  );
  const rebases = new Map([...planned].reverse().flatMap(({ text }) => [...text.rebases]));
  const opened = new Set(planned.flatMap(({ text }) => [...text.opened]));
  const atOneMove = stages.slice(1).map(({ brackets }) => brackets.map(({ id }): string => id));
  return {
    stages,
    ...toWrite(stages),
    brackets: stages.flatMap((stage) => shownIn(ground, stage)),
    outcomes: outcomesOf({
      asked: asked.map((amendment) => ({ amendment, rebase: rebases.get(amendment.id) ?? 'clean' })),
      decisions,
      earlier: ground.earlier,
    }),
    voices: planned.flatMap(({ text }) => text.composite.findings),
    rebased: planned.flatMap(({ text }) => (text.site.kind === 'addition' ? [] : text.rebased)),
    going: decisions
      .filter(({ stands, bracket }) => !stands && !opened.has(bracket.id))
      .map(({ bracket }) => bracket.id),
    linked: [...linked, ...atOneMove],
  };
}

function shownIn({ draftId, provisionId }: Ground, { texts, ...stage }: Stage): readonly DeskBracket[] {
  return texts.flatMap(({ text, undecided }) =>
    deskBrackets(undecided, {
      ...stage,
      draftId,
      provisionId: text.site.kind === 'heading' ? null : (provisionAt(text.site) ?? provisionId),
      isStanding: (id) => !text.opened.has(id),
    }),
  );
}

// A bracket stands as long as one of its copies does, and a choice in one of them is a choice in it.
function decisionsIn(
  { text, undecided, content }: PlannedText,
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
    if (choice !== undefined || !families.has(family))
      families.set(family, { bracket, choice, stands: stand.has(family), before: undecided, after: content });
  }
  return [...families.values()];
}
