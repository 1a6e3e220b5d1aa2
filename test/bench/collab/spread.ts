/** How samples are spread, so closely that a hundredth does not matter and so small that a million can be sent home. */
export type Spread = Record<number, number>;

const SMALLEST = 0.01;
const STEP = Math.log(1.01);

export function add(spread: Spread, milliseconds: number): void {
  const at = Math.max(0, Math.round(Math.log(Math.max(milliseconds, SMALLEST) / SMALLEST) / STEP));
  spread[at] = (spread[at] ?? 0) + 1;
}

export function together(spreads: readonly Spread[]): Spread {
  const all: Spread = {};
  for (const spread of spreads) for (const [at, count] of Object.entries(spread)) all[+at] = (all[+at] ?? 0) + count;
  return all;
}

export function countOf(spread: Spread): number {
  return Object.values(spread).reduce((sum, count) => sum + count, 0);
}

/** The value below which `share` (0–1) of the samples lie, in milliseconds; null where there are none. */
export function shareOf(spread: Spread, share: number): number | null {
  const wanted = share * countOf(spread);
  let seen = 0;
  for (const [at, count] of Object.entries(spread).sort(([one], [other]) => +one - +other)) {
    seen += count;
    if (seen >= wanted) return SMALLEST * Math.exp(+at * STEP);
  }
  return null;
}
