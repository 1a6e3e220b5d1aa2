/** Less than half of the words in common, and two paragraphs are about different things. */
const leastLikeness = 0.5;

// Word sets are compared only where they share a word that is rare enough to mean something, found through an index,
// so that two long texts are matched in time that grows with their length and not with its square.
const tooCommon = 50;

/** Whether two paragraphs are about the same thing, to judge by their words. */
export function areAlike(one: readonly string[], other: readonly string[]): boolean {
  return likenessOf(new Set(one), new Set(other)) >= leastLikeness;
}

/** Pairs of word lists that are most alike, the most alike first; each list is paired at most once. */
export function bestMatches(
  old: readonly (readonly string[])[],
  next: readonly (readonly string[])[],
): readonly (readonly [number, number])[] {
  const bags = { old: old.map((words) => new Set(words)), next: next.map((words) => new Set(words)) };
  const index = indexOf(bags.old);
  const candidates: { old: number; next: number; likeness: number }[] = [];
  for (const [to, words] of bags.next.entries()) {
    for (const at of sharing(index, words)) {
      const likeness = likenessOf(bags.old[at] ?? new Set(), words);
      if (likeness >= leastLikeness) candidates.push({ old: at, next: to, likeness });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.next - b.next);
  return onceEach(candidates);
}

function onceEach(
  candidates: readonly { readonly old: number; readonly next: number }[],
): readonly (readonly [number, number])[] {
  const [usedOld, usedNext] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ old, next }) => {
    if (usedOld.has(old) || usedNext.has(next)) return [];
    usedOld.add(old);
    usedNext.add(next);
    return [[old, next] as const];
  });
}

function indexOf(bags: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, words] of bags.entries()) {
    for (const word of words) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [at]);
      else known.push(at);
    }
  }
  return index;
}

function sharing(index: ReadonlyMap<string, readonly number[]>, words: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words) {
    const places = index.get(word) ?? [];
    if (places.length <= tooCommon) for (const at of places) found.add(at);
  }
  return found;
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
