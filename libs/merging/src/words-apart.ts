import type { Strip } from '#lib/drafting';
import { byText } from './amendment.js';
import { levelAt } from './level.js';
import type { Asked, Place } from './place.js';

/**
 * Places side by side whose wordings, each taken by itself, would run two words into one are a single place: where
 * one amendment ends in a word and another takes out the space behind it, no reader could choose both.
 */
export function wordsApart(base: Strip, places: readonly Place[]): readonly Place[] {
  const openings = wordsOpening(base, places);
  const apart: Place[] = [];
  let endsInWord = false;
  for (const [index, place] of places.entries()) {
    const last = apart.at(-1);
    const beside = last !== undefined && isBeside(base, last, place);
    const before = beside ? endsInWord : isWord(base, place.from - 1);
    if (beside && endsInWord && openings[index]) apart[apart.length - 1] = side(last, place);
    else apart.push(place);
    endsInWord = sides(base, place).some(({ strip, from, to }) => (from === to ? before : isWord(strip, to - 1)));
  }
  return apart;
}

/** For each place whether some choice there, and in those right behind it, begins with a word. */
function wordsOpening(base: Strip, places: readonly Place[]): readonly boolean[] {
  const openings: boolean[] = [];
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index]!;
    const next = places[index + 1];
    const after = next !== undefined && isBeside(base, place, next) ? openings[index + 1]! : isWord(base, place.to);
    openings[index] = sides(base, place).some(({ strip, from, to }) => (from === to ? after : isWord(strip, from)));
  }
  return openings;
}

function isBeside(base: Strip, first: Place, second: Place): boolean {
  return first.to === second.from && levelAt(base, second.from) === 'inline';
}

function sides(base: Strip, { from, to, askedBy }: Place) {
  return [{ strip: base, from, to }, ...askedBy.map(({ change, ...range }) => ({ strip: change.strip, ...range }))];
}

function isWord({ ids, vocabulary }: Strip, at: number): boolean {
  return vocabulary.pieces[ids[at]!]?.kind === 'word';
}

/** Two places side by side as one; an amendment that asks in one of them has the base's pieces in the other. */
function side(first: Place, second: Place): Place {
  const askedBy = new Map<Asked['change'], Asked>();
  for (const asked of first.askedBy) askedBy.set(asked.change, { ...asked, to: asked.to + second.to - second.from });
  for (const asked of second.askedBy) {
    const from = askedBy.get(asked.change)?.from ?? asked.from - (first.to - first.from);
    askedBy.set(asked.change, { ...asked, from });
  }
  const ordered = [...askedBy.values()].sort((a, b) => byText(a.change.amendment.id, b.change.amendment.id));
  return { from: first.from, to: second.to, askedBy: ordered };
}
