import type { Hunk, Strip } from '#lib/drafting';
import type { Change } from './change.js';
import { levelAt } from './level.js';
import { wordsApart } from './words-apart.js';

/** A stretch of the base that amendments ask to word otherwise; empty where they only put words in. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** In canonical order of the amendments. */
  readonly askedBy: readonly Asked[];
}

/** What one amendment has in place of the base's stretch: `[from, to)` of its own strip. */
export interface Asked {
  readonly change: Change;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the amendments meet, in reading order: changes that overlap are at one place, and so are two that put
 * something in at one point, and a change of words with words put in right beside it. Changes that only follow
 * on one another stay apart unless their words could run into one; so does a block put in beside a changed one.
 */
export function placesOf(base: Strip, changes: readonly Change[]): readonly Place[] {
  const touches = changes.flatMap((change, order) => change.hunks.map((hunk) => ({ order, change, hunk })));
  touches.sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to || a.order - b.order);

  const places: Touched[] = [];
  for (const touch of touches) {
    const { from, to } = touch.hunk;
    const last = places.at(-1);
    if (last === undefined || !isAt(base, last, touch.hunk)) {
      places.push({ from, to, open: from === to, touches: [touch] });
      continue;
    }
    last.open = to > last.to ? from === to : last.open || (from === to && to === last.to);
    last.to = Math.max(last.to, to);
    last.touches.push(touch);
  }
  return wordsApart(base, places.map(placeOf));
}

interface Touch {
  readonly order: number;
  readonly change: Change;
  readonly hunk: Hunk;
}

interface Touched {
  readonly from: number;
  to: number;
  /** Whether words are put in at its very end. */
  open: boolean;
  readonly touches: Touch[];
}

function isAt(base: Strip, place: Touched, hunk: Hunk): boolean {
  if (hunk.from !== place.to) return hunk.from < place.to;
  const bothPutIn = place.from === place.to && hunk.from === hunk.to;
  return bothPutIn || (levelAt(base, hunk.from) === 'inline' && (place.open || hunk.from === hunk.to));
}

function placeOf({ from, to, touches }: Touched): Place {
  const byChange = new Map<number, Asked>();
  for (const { order, change, hunk } of touches) {
    // Outside its hunks an amendment has the base's pieces, one for one.
    const asked = byChange.get(order) ?? { change, from: hunk.newFrom - (hunk.from - from), to: 0 };
    byChange.set(order, { ...asked, to: hunk.newTo + (to - hunk.to) });
  }
  const askedBy = [...byChange].sort(([one], [other]) => one - other).map(([, asked]) => asked);
  return { from, to, askedBy };
}
