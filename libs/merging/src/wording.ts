import type { Stretch, Strip } from '#lib/drafting';
import type { Asked, Place } from './place.js';

/** One way of wording a place, and the amendments that ask for exactly that. */
export interface Wording extends Stretch {
  readonly askedBy: readonly Asked[];
}

/** The wordings of a place: that of the base first, asked for by those whose change comes to the same. */
export function wordingsOf(base: Strip, { from, to, askedBy }: Place): readonly [Wording, ...Wording[]] {
  const groups = new Map<string, Asked[]>([[keyOf(base, from, to), []]]);
  for (const asked of askedBy) {
    const key = keyOf(asked.change.strip, asked.from, asked.to);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [asked]);
    else group.push(asked);
  }
  const [unchanged = [], ...changed] = groups.values();
  const others = changed.map((group) => ({ ...stretchOf(group[0]!), askedBy: group }));
  return [{ strip: base, from, to, askedBy: unchanged }, ...others];
}

/** A text that two wordings share exactly when they read the same, the same on every machine. */
export function textOf({ strip, from, to }: Stretch): string {
  const { keys } = strip.vocabulary;
  return Array.from(strip.ids.subarray(from, to), (id) => keys[id]!).join('\u0005');
}

/** The words of a wording, to be shown; brackets and edges of blocks are left out. */
export function wordsOf({ strip, from, to }: Stretch): string {
  const pieces = Array.from(strip.ids.subarray(from, to), (id) => strip.vocabulary.pieces[id]!);
  return pieces
    .map((piece) => ('text' in piece ? piece.text : ' '))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** Which amendments word a place alike: two places with the same answer are decided by the same amendments. */
export function sidesOf(base: Strip, place: Place): string {
  const order = new Map(place.askedBy.map(({ change }, index) => [change, index]));
  const sides = wordingsOf(base, place).map(({ askedBy }) => askedBy.map(({ change }) => order.get(change)).join(','));
  return `${place.askedBy.map(({ change }) => change.amendment.id).join('\u0000')}\u0000${sides.join('|')}`;
}

function stretchOf({ change, from, to }: Asked): Stretch {
  return { strip: change.strip, from, to };
}

function keyOf(strip: Strip, from: number, to: number): string {
  return strip.ids.subarray(from, to).join(',');
}
