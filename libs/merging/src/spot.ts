import type { Strip } from '#lib/drafting';
import type { Change } from './change.js';
import type { Asked, Place } from './place.js';
import { textOf, wordsOf } from './wording.js';

/** A place that the text, an amendment or both changed since the amendment was written. */
export interface Spot {
  readonly place: Place;
  readonly moved: Asked | null;
  readonly asked: Asked | null;
  /** Only the text moved, only the amendment asks, both did the same, or each something else. */
  readonly kind: 'moved' | 'asked' | 'agreed' | 'conflict';
  readonly wordings: { readonly was: string; readonly isNow: string; readonly asked: string };
}

export function spotOf(base: Strip, place: Place, { moved, asks }: { moved: Change; asks: Change }): Spot {
  const here = place.askedBy.find(({ change }) => change === moved) ?? null;
  const asked = place.askedBy.find(({ change }) => change === asks) ?? null;
  const was = { strip: base, from: place.from, to: place.to };
  const [isNow, wanted] = [here, asked].map((each) =>
    each === null ? was : { strip: each.change.strip, from: each.from, to: each.to },
  );
  const wordings = { was: wordsOf(was), isNow: wordsOf(isNow!), asked: wordsOf(wanted!) };
  return { place, moved: here, asked, kind: kindOf(here, asked, textOf(isNow!) === textOf(wanted!)), wordings };
}

function kindOf(moved: Asked | null, asked: Asked | null, alike: boolean): Spot['kind'] {
  if (asked === null) return 'moved';
  if (moved === null) return 'asked';
  return alike ? 'agreed' : 'conflict';
}

/** Whether the text moved anywhere in the blocks that the amendment changes. */
export function areNear(base: Strip, spots: readonly Spot[]): boolean {
  const moved = spots.filter(({ kind }) => kind === 'moved').map(({ place }) => blocksAround(base, place));
  const asked = spots.filter(({ kind }) => kind === 'asked').map(({ place }) => blocksAround(base, place));
  let at = 0;
  return asked.some((blocks) => {
    while (at < moved.length && moved[at]!.to <= blocks.from) at++;
    return at < moved.length && moved[at]!.from < blocks.to;
  });
}

function blocksAround(base: Strip, { from, to }: Place): { from: number; to: number } {
  let block = base.home[from]!;
  if (block === -1) return { from, to };
  while (base.home[block] !== -1) block = base.home[block]!;
  return { from: block, to: base.partner[block]! + 1 };
}
