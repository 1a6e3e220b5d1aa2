import { type Content, plainText } from '#lib/drafting';
import { uncontestedLeft } from './bracket-state.js';
import {
  type Decision,
  deciding,
  forgetting,
  givingReason,
  including,
  linking,
  type Noted,
  type Notes,
  undeciding,
  unlinking,
} from './notes.js';
import type { Bracket } from './on-desk.js';
import { aboutOf } from './same-bracket.js';
import { named, placeAgain } from './still-meant.js';
import type { DeskState } from './use-desk.js';
import { wordingFor } from './wording.js';

/** Every way to change the chair's notes. */
export function useDecisions({ brackets, meant, gone, shown, change: changeNotes }: DeskState) {
  const change: Change = (next) => changeNotes((notes) => next(named(notes, brackets)));
  const linkedWith = (bracket: Bracket) => packageOf(bracket, meant.links, shown.look?.open ?? brackets);

  // The last choice in a package decides for all of it: earlier ones about its other brackets are taken back.
  const decided = (notes: Notes, bracket: Bracket, decision: Decision) =>
    deciding(undeciding(notes, linkedWith(bracket)), aboutOf(bracket, brackets), decision);
  const decide = (bracket: Bracket, decision: Decision) => change((notes) => decided(notes, bracket, decision));

  const takeUncontested = () => {
    const left = uncontestedLeft(brackets, { meant, gone, look: shown.look });
    const at = ({ options, uncontested }: Bracket) => options.findIndex(({ id }) => id === uncontested);
    change((notes) => left.reduce((before, each) => decided(before, each, optionOf(each, at(each))), notes));
    return left.length;
  };
  const decideAgain = (noted: Noted) => {
    const place = placeAgain(noted, brackets, meant.decisions);
    if (!place) return;
    change((notes) => forgetting(notes, noted));
    decide(place.bracket, optionOf(place.bracket, place.at));
  };
  return {
    ...beside(change, brackets),
    linkedWith,
    take: (bracket: Bracket, at: number) => decide(bracket, optionOf(bracket, at)),
    keep: (bracket: Bracket) => decide(bracket, { kind: 'keep' }),
    write: (bracket: Bracket, content: Content) => decide(bracket, wordingOf(bracket, content)),
    takeUncontested,
    decideAgain,
  };
}
export type Decisions = ReturnType<typeof useDecisions>;

/** The other brackets of its package: noted here, or standing in the draft. */
function packageOf(bracket: Bracket, links: readonly (readonly string[])[], open: readonly Bracket[]) {
  const noted = links.filter((each) => each.includes(bracket.id)).flat();
  const standing = open.find(({ id }) => id === bracket.id)?.linked ?? [];
  return [...new Set([...noted, ...standing])].filter((id) => id !== bracket.id);
}

type Change = (next: (notes: Notes) => Notes) => void;

/** What is noted beside the choices: packages, amendments left out, reasons, a ruling. */
function beside(change: Change, brackets: readonly Bracket[]) {
  const link = (bracketIds: readonly string[]) => {
    const together = brackets.filter(({ id }) => bracketIds.includes(id)).map((each) => aboutOf(each, brackets));
    change((notes) => linking(undeciding(notes, bracketIds.slice(1)), together));
  };
  return {
    link,
    unlink: (bracket: Bracket) => change((notes) => unlinking(notes, [bracket.id])),
    forget: (noted: Noted) => change((notes) => forgetting(notes, noted)),
    include: (amendmentId: string, on: boolean) => change((notes) => including(notes, amendmentId, on)),
    reason: (amendmentId: string, reason: string) => change((notes) => givingReason(notes, amendmentId, reason)),
    rule: (ruling: string) => change((notes) => ({ ...notes, ruling })),
  };
}

function optionOf({ options }: Bracket, at: number): Decision {
  return { kind: 'option', at, words: options[at]?.text ?? '' };
}

function wordingOf({ level }: Bracket, written: Content): Decision {
  const content = wordingFor(level, written);
  return { kind: 'wording', content, words: plainText(content) };
}
