import {
  assemble,
  type Content,
  equalContent,
  foldBlocks,
  layOut,
  normalise,
  plainText,
  type Stretch,
  vocabulary,
} from '#lib/drafting';
import { type Amendment, askedText } from './amendment.js';
import { changeOf } from './change.js';
import { placesOf } from './place.js';
import { areNear, type Spot, spotOf } from './spot.js';

/**
 * What became of an amendment when the text moved on after it was written.
 *
 * - `clean`: the blocks it changes are as they were; it asks for the same change.
 * - `adjusted`: other words of the blocks it changes are new, or a part of it stands already. Its owner should look.
 * - `contained`: the text says already what it asked for.
 * - `conflicting`: the very words it changes are new. It keeps its own wording there, against the one that stands now.
 */
export interface Rebase {
  readonly kind: 'clean' | 'adjusted' | 'contained' | 'conflicting';
  /** The amendment written on the new text; its id and sponsors are the same. */
  readonly amendment: Amendment;
  readonly conflicts: readonly Conflict[];
}

/** One spot that both the text and the amendment changed, in three wordings, brackets left out. */
export interface Conflict {
  readonly was: string;
  readonly isNow: string;
  readonly asked: string;
}

/**
 * Writes an amendment made on one text on another, so that it asks of the new text what it asked of the old one. No
 * word of the amendment is lost: what can't stand with the new text stands against it.
 */
export function rebase(amendment: Amendment, oldBase: Content, newBase: Content): Rebase {
  const [old, next] = [normalise(oldBase), normalise(newBase)];
  if (amendment.kind === 'SUP') return rebasedSup(amendment, old, next);
  if (amendment.kind === 'NOC') return rebasedNoc(amendment, old, next);

  const base = layOut(old, vocabulary());
  const moved = changeOf({ ...amendment, content: next }, old, base);
  const asks = changeOf({ ...amendment, content: normalise(askedText(amendment, old)) }, old, base);
  const spots = placesOf(base, [moved, asks]).map((place) => spotOf(base, place, { moved, asks }));
  const strip = assemble(base.vocabulary, takenOver(spots, moved.strip));
  const content = normalise(foldBlocks({ strip, from: 0, to: strip.ids.length }));
  const conflicts = spots.flatMap((spot) => (spot.kind === 'conflict' ? [spot.wordings] : []));
  return { kind: kindOf(spots, areNear(base, spots)), amendment: { ...amendment, content }, conflicts };
}

/** The new text with the amendment's wording where it asks for something of its own. */
function takenOver(spots: readonly Spot[], next: Stretch['strip']): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  let ahead = 0;
  for (const { place, moved, asked, kind } of spots) {
    const there = moved ?? { from: place.from + ahead, to: place.to + ahead };
    ahead = there.to - place.to;
    if (asked === null || kind === 'agreed') continue;
    parts.push(
      { strip: next, from: at, to: there.from },
      { strip: asked.change.strip, from: asked.from, to: asked.to },
    );
    at = there.to;
  }
  return [...parts, { strip: next, from: at, to: next.ids.length }];
}

function kindOf(spots: readonly Spot[], near: boolean): Rebase['kind'] {
  const asked = spots.filter(({ kind }) => kind !== 'moved');
  if (asked.some(({ kind }) => kind === 'conflict')) return 'conflicting';
  if (asked.every(({ kind }) => kind === 'agreed')) return 'contained';
  return near || asked.some(({ kind }) => kind === 'agreed') ? 'adjusted' : 'clean';
}

/** A suppression asks that the whole go, whatever it says; that it says something else now is for its owner to see. */
function rebasedSup(amendment: Amendment, old: Content, next: Content): Rebase {
  const kind = next.length === 0 ? 'contained' : equalContent(old, next) ? 'clean' : 'adjusted';
  return { kind, amendment, conflicts: [] };
}

/** A NOC asks that the words stay, so that any change of them is against it. */
function rebasedNoc(amendment: Amendment, old: Content, next: Content): Rebase {
  const kept = normalise(askedText(amendment, old));
  if (equalContent(kept, next)) return { kind: 'clean', amendment: { ...amendment, content: null }, conflicts: [] };
  const words = { was: plainText(old), isNow: plainText(next), asked: plainText(kept) };
  return { kind: 'conflicting', amendment: { ...amendment, content: kept }, conflicts: [words] };
}
