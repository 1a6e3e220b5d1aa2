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
