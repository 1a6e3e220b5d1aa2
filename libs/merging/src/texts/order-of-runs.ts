/**
 * Everything once, in an order that each of the runs has; null where they contradict one another.
 *
 * `all` is in the order that is wished where no run says otherwise. What `clings` stays behind what it follows in its
 * run, wherever that is possible.
 */
export function inOrderOfRuns<Each>(
  all: readonly Each[],
  runs: readonly (readonly Each[])[],
  clings: (each: Each) => boolean,
): readonly Each[] | null {
  const rank = new Map(all.map((each, at) => [each, at]));
  const byRank = (one: Each, other: Each) => rank.get(one)! - rank.get(other)!;
  const { followers, waitsFor } = sequencesIn(all, runs);
  const ready = all.filter((each) => waitsFor.get(each) === 0).reverse();
  const ordered: Each[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    ordered.push(next);
    const freed = freedBy(followers.get(next)!, waitsFor);
    for (const each of freed) if (!clings(each)) insert(ready, each, byRank);
    // The last is the next.
    ready.push(...freed.filter(clings).sort(byRank).reverse());
  }
  return ordered.length === all.length ? ordered : null;
}

/** Those that have waited for nothing else. */
function freedBy<Each>(following: ReadonlySet<Each>, waitsFor: Map<Each, number>): readonly Each[] {
  return [...following].filter((each) => {
    const left = waitsFor.get(each)! - 1;
    waitsFor.set(each, left);
    return left === 0;
  });
}

interface Sequences<Each> {
  readonly followers: ReadonlyMap<Each, ReadonlySet<Each>>;
  /** How many come right before it in some run. */
  readonly waitsFor: Map<Each, number>;
}

function sequencesIn<Each>(all: readonly Each[], runs: readonly (readonly Each[])[]): Sequences<Each> {
  const followers = new Map(all.map((each) => [each, new Set<Each>()]));
  const waitsFor = new Map(all.map((each) => [each, 0]));
  for (const run of runs) {
    for (const [at, each] of run.entries()) {
      const before = run[at - 1];
      if (before === undefined || followers.get(before)!.has(each)) continue;
      followers.get(before)!.add(each);
      waitsFor.set(each, waitsFor.get(each)! + 1);
    }
  }
  return { followers, waitsFor };
}

/** Into a list that is sorted from behind, but for what clings to the last one taken. */
function insert<Each>(ready: Each[], each: Each, byRank: (one: Each, other: Each) => number): void {
  let at = ready.length;
  while (at > 0 && byRank(ready[at - 1]!, each) < 0) at--;
  ready.splice(at, 0, each);
}
