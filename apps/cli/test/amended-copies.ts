import type { TextRow } from '../src/text-pages.js';

/** Which provisions of a text the copies change, by number, and a heading. */
export interface Targets {
  readonly reworded: string;
  readonly alsoReworded: string;
  readonly suppressed: string;
  readonly movedAway: string;
  readonly movedBehind: string;
  readonly addedBehind: string;
  readonly heading: string;
}

/**
 * Copies of a text as seven delegations would have it: words changed, the same words changed otherwise, a provision
 * dropped and one made a tombstone, one added, one moved, a heading changed, and nothing changed at all.
 */
export function amendedCopies(source: string, rows: readonly TextRow[], to: Targets): Readonly<Record<string, string>> {
  const lines = source.split('\n');
  const placeOf = (number: string) => {
    const row = rows.find((each) => each.number === number);
    const sign = `${number}${row?.label ?? ''}`;
    const at = row === undefined ? -1 : lines.findIndex((line) => line.startsWith(sign));
    if (at === -1) throw new Error(`No. ${number} was not found.`);
    return { at, sign };
  };
  const reworded = (number: string, words: string, from = lines) => {
    const { at, sign } = placeOf(number);
    const line = from[at]!.slice(sign.length).replace(/(?<=\s)\p{Ll}{4,}(?=\s)/u, words);
    return from.with(at, sign + line);
  };
  const [gone, moved, behind] = [to.suppressed, to.movedAway, to.movedBehind].map((number) => placeOf(number).at);
  const added = placeOf(to.addedBehind).at + 1;
  const copies = {
    TRD: reworded(to.alsoReworded, 'further', reworded(to.reworded, 'openly agreed')),
    JMC: reworded(to.reworded, 'newly found').toSpliced(added, 0, '', `${to.addedBehind}A Lamps are trimmed at dusk.`),
    GUY: reworded(to.reworded, 'newly found').toSpliced(added, 0, '', `${to.addedBehind}A Lamps are trimmed at dawn.`),
    BRB: lines.toSpliced(gone!, 1),
    KEN: lines.with(gone!, `${to.suppressed}(SUP)`),
    JPN: lines.toSpliced(moved!, 1).toSpliced(behind! + (moved! < behind! ? 0 : 1), 0, '', lines[moved!]!),
    'TRD/USA': lines.map((line) => line.replace(`####${to.heading}`, `####${to.heading} and more`)),
    FRA: lines,
  };
  return Object.fromEntries(Object.entries(copies).map(([symbol, text]) => [symbol, text.join('\n')]));
}
