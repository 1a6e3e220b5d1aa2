import { type Content, standing } from '#lib/drafting';
import { digest } from '#lib/foundation';
import { byText } from '../amendment.js';
import { addedInGap } from './gap.js';

/** Whoever has a text of its own: a delegation, or several that hand in one text together. */
export interface Voice {
  readonly symbol: string;
  readonly sponsors: readonly string[];
}

/** The provisions, or the divisions, of one voice's text in their order. */
export interface Row<Part> extends Voice {
  readonly parts: readonly Part[];
}

/** One place of several texts put together, and what the base and each voice have there. */
export interface Slot<Part> {
  readonly id: string;
  /** Null for a place that the base does not have. */
  readonly base: Part | null;
  /** The id of the part of the base that has come here from its old place. */
  readonly moved: string | null;
  /** By symbol; who is not here has nothing at this place. */
  readonly of: ReadonlyMap<string, Part>;
}

/** How parts are told apart: those of a base by their ids, those that are added by what is said here. */
export interface Telling<Part> {
  /** Whether a part stands where it stood, as far as it alone can tell. */
  stays(old: Part, next: Part): boolean;
  /** What must be the same for two added parts to be one, beside label or words. */
  kin(part: Part, symbol: string): string;
  label(part: Part): string | null;
  words(part: Part): Content;
}

/** What a voice has behind one part of the base and before the next that stands: added, or moved there. */
export interface Coming<Part> {
  readonly voice: Voice;
  readonly part: Part;
  readonly moved: string | null;
  /** Its place in the run of its voice. */
  readonly at: number;
}

/**
 * The places of all texts in one order, in which the parts of each text keep theirs.
 *
 * Parts of the base stay where they are, but for those that a text has elsewhere: for that text they are gone from
 * the old place and have come to the new one. The order of the texts changes nothing.
 */
export function slotsOf<Part extends { readonly id: string }>(
  base: readonly Part[],
  rows: readonly Row<Part>[],
  telling: Telling<Part>,
): readonly Slot<Part>[] {
  const kept = base.map(() => new Map<string, Part>());
  const gaps = [null, ...base].map((): (readonly Coming<Part>[])[] => []);
  for (const row of [...rows].sort((one, other) => byText(one.symbol, other.symbol)))
    spread(row, { base, telling, kept, gaps });
  const behind = (at: number) => addedInGap(base[at - 1]?.id ?? '', gaps[at] ?? [], telling);
  return underFreeIds(base, [
    ...behind(0),
    ...base.flatMap((part, at) => [
      { id: part.id, base: part, moved: null, of: kept[at] ?? new Map() },
      ...behind(at + 1),
    ]),
  ]);
}

/** The base may have been put together like this before, and then it has places with derived ids already. */
function underFreeIds<Part extends { readonly id: string }>(
  base: readonly Part[],
  slots: readonly Slot<Part>[],
): readonly Slot<Part>[] {
  const taken = new Set<string>(base.map(({ id }) => id));
  return slots.map((slot) => {
    if (slot.base !== null) return slot;
    let { id } = slot;
    while (taken.has(id)) id = digest(id);
    taken.add(id);
    return { ...slot, id };
  });
}

interface Spreading<Part> {
  readonly base: readonly Part[];
  readonly telling: Telling<Part>;
  readonly kept: readonly Map<string, Part>[];
  readonly gaps: readonly (readonly Coming<Part>[])[][];
}

/** Puts each part of a text where it stands in the base, or into the gap where it comes. */
function spread<Part extends { readonly id: string }>(
  { symbol, sponsors, parts }: Row<Part>,
  { base, telling, kept, gaps }: Spreading<Part>,
): void {
  const places = new Map(base.map((part, at) => [part.id, at]));
  const placeOf = (part: Part) => {
    const at = places.get(part.id);
    return at !== undefined && telling.stays(base[at]!, part) ? at : undefined;
  };
  const stays = standing(parts.flatMap((part) => placeOf(part) ?? []));
  let gap = 0;
  let run: Coming<Part>[] = [];
  for (const part of parts) {
    const at = placeOf(part);
    if (at === undefined || !stays.has(at)) {
      const moved = places.has(part.id) ? part.id : null;
      run.push({ voice: { symbol, sponsors }, part, moved, at: run.length });
      continue;
    }
    if (run.length > 0) gaps[gap]!.push(run);
    run = [];
    gap = at + 1;
    kept[at]!.set(symbol, part);
  }
  if (run.length > 0) gaps[gap]!.push(run);
}
