/** Positions of two lists that go together, in order; what is in neither pair was removed or added. */
export type Pairs = readonly (readonly [from: number, to: number])[];

/**
 * Pairs up two lists so that the sum of `weight` is greatest, never crossing. A weight of 0 means that the two do not
 * go together. Of equals it prefers the earliest, so the answer is the same on every machine.
 */
export function align(from: number, to: number, weight: (from: number, to: number) => number): Pairs {
  const width = to + 1;
  const best = new Int32Array((from + 1) * width);
  for (let a = from - 1; a >= 0; a--)
    for (let b = to - 1; b >= 0; b--) {
      const skip = Math.max(best[(a + 1) * width + b]!, best[a * width + b + 1]!);
      const pair = weight(a, b);
      best[a * width + b] = pair > 0 ? Math.max(skip, pair + best[(a + 1) * width + b + 1]!) : skip;
    }
  return followed(best, { from, to, width }, weight);
}

interface Size {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

function followed(best: Int32Array, { from, to, width }: Size, weight: (from: number, to: number) => number): Pairs {
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < from && b < to; ) {
    const here = best[a * width + b]!;
    const pair = weight(a, b);
    if (pair > 0 && here === pair + best[(a + 1) * width + b + 1]!) pairs.push([a++, b++]);
    else if (here === best[(a + 1) * width + b]!) a++;
    else b++;
  }
  return pairs;
}
