/**
 * Which of these places keep their order: the longest part that grows. What is not among them has moved.
 * Places are positions in the base, given in the order of the agreed text.
 */
export function standing(places: readonly number[]): ReadonlySet<number> {
  // For each length the smallest place that a growing part of that length can end with, and how it came there.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const place of places) {
    const at = firstNotBelow(ends, place);
    ends[at] = place;
    before.set(place, ends[at - 1]);
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) kept.add(place);
  return kept;
}

/**
 * The same where places count for more or less: the growing part that weighs most, so that an article with many
 * provisions stays and one with few has moved. For few places only: time grows with their square.
 */
export function heaviestStanding(places: readonly number[], weightOf: (place: number) => number): ReadonlySet<number> {
  const parts: Part[] = [];
  for (const place of places) {
    const below = heaviest(parts.filter((part) => part.place < place));
    parts.push({ place, weight: (below?.weight ?? 0) + weightOf(place), below });
  }
  const kept = new Set<number>();
  for (let part = heaviest(parts); part !== undefined; part = part.below) kept.add(part.place);
  return kept;
}

interface Part {
  readonly place: number;
  /** Of the whole part that ends here. */
  readonly weight: number;
  readonly below: Part | undefined;
}

function heaviest(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>((top, each) => (each.weight > (top?.weight ?? 0) ? each : top), undefined);
}

function firstNotBelow(ends: readonly number[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
