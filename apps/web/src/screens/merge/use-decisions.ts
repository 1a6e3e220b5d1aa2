import { type Content, plainText } from '#lib/drafting';
import { uncontestedLeft } from './bracket-state.js';
import {
  type Decision,
  deciding,
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
  const change = (next: (notes: Notes) => Notes) => changeNotes((notes) => next(named(notes, brackets)));
  const byId = new Map(brackets.map((each) => [each.id, each]));
  const linkedWith = (bracket: Bracket) => packageOf(bracket, meant.links, shown.look?.open ?? brackets);

  // The last choice in a package decides for all of it: earlier ones about its other brackets are taken back.
  const decided = (notes: Notes, bracket: Bracket, decision: Decision | null) =>
    deciding(undeciding(notes, linkedWith(bracket)), aboutOf(bracket, brackets), decision);
  const decide = (bracket: Bracket, decision: Decision | null) => change((notes) => decided(notes, bracket, decision));

  const optionOf = (bracket: Bracket, at: number): Decision => ({
    kind: 'option',
    at,
    words: bracket.options[at]?.text ?? '',
  });
  const write = (bracket: Bracket, content: Content) => {
    const wording = wordingFor(bracket.level, content);
    decide(bracket, { kind: 'wording', content: wording, words: plainText(wording) });
  };
  const takeUncontested = () => {
    const left = uncontestedLeft(brackets, { meant, gone, look: shown.look });
    const at = ({ options, uncontested }: Bracket) => options.findIndex(({ id }) => id === uncontested);
    change((notes) => left.reduce((before, each) => decided(before, each, optionOf(each, at(each))), notes));
    return left.length;
  };
  const link = (bracketIds: readonly string[]) =>
    change((notes) => {
      const together = bracketIds.flatMap((id) => byId.get(id) ?? []);
      const package_ = together.map((each) => aboutOf(each, brackets));
      return linking(undeciding(notes, bracketIds.slice(1)), package_);
    });
  const forget = (noted: Noted) =>
    change((notes) => ({ ...notes, decided: notes.decided.filter((each) => each !== noted) }));
  const decideAgain = (noted: Noted) => {
    const place = placeAgain(noted, brackets, meant.decisions);
    if (!place) return;
    forget(noted);
    decide(place.bracket, optionOf(place.bracket, place.at));
  };
  return {
    linkedWith,
    take: (bracket: Bracket, at: number) => decide(bracket, optionOf(bracket, at)),
    keep: (bracket: Bracket) => decide(bracket, { kind: 'keep' }),
    undecide: (bracket: Bracket) => decide(bracket, null),
    write,
    takeUncontested,
    link,
    unlink: (bracket: Bracket) => change((notes) => unlinking(notes, [bracket.id])),
    forget,
    decideAgain,
    include: (amendmentId: string, on: boolean) => change((notes) => including(notes, amendmentId, on)),
    reason: (amendmentId: string, reason: string) => change((notes) => givingReason(notes, amendmentId, reason)),
    rule: (ruling: string) => change((notes) => ({ ...notes, ruling })),
  };
}
export type Decisions = ReturnType<typeof useDecisions>;

/** The other brackets of its package: noted here, or standing in the draft. */
function packageOf(bracket: Bracket, links: readonly (readonly string[])[], open: readonly Bracket[]) {
  const noted = links.filter((each) => each.includes(bracket.id)).flat();
  const standing = open.find(({ id }) => id === bracket.id)?.linked ?? [];
  return [...new Set([...noted, ...standing])].filter((id) => id !== bracket.id);
}
