import type { Candidate, NumberForm } from './candidates.js';

/** A line that may open a numbered provision. */
export interface Numberable {
  readonly line: number;
  readonly candidates: readonly Candidate[];
  /** The number of the article that it stands in, which the first part of a label repeats; null outside articles. */
  readonly article: string | null;
  /** Whether it stands behind the provisions, where numbers seldom go on. */
  readonly behind: boolean;
  /** Whether the line may be the rest of the one above, wrapped where a number happened to stand. */
  readonly wrapped: boolean;
}

/** For each line of the main series the reading of its number. */
export type MainSeries = ReadonlyMap<number, Candidate>;

// Which lines bear the numbers 1, 2, 3 … of a text is not seen on any line alone: “30 days” may be No. 30, and `21.1`
// may be No. 2 or No. 21. So each line is read in every way that it can be, and of all chains of growing numbers the
// one is taken that has most steps of one, fewest gaps and the likeliest readings. The second time, readings that are
// set off in the way that most of the first chain are count for more.

export function findMainSeries(lines: readonly Numberable[]): MainSeries {
  const first = bestChain(lines, null);
  return first.size < 2 ? first : bestChain(lines, usualForm(first));
}

export function usualForm(series: MainSeries): NumberForm | null {
  const counts = new Map<NumberForm, number>();
  for (const { form } of series.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Whether the label behind a number belongs where it stands: `3.4` in Article 3. A reading without a label does. */
export function labelFits(candidate: Candidate, article: string | null): boolean {
  return candidate.labelled === null || article === null || candidate.labelled === article;
}

interface Link {
  readonly score: number;
  readonly line: number;
  readonly candidate: Candidate;
  readonly before: Link | null;
}

const gapSeenExactly = 8;
const stepOverAnyGap = -3;

function bestChain(lines: readonly Numberable[], usual: NumberForm | null): MainSeries {
  const ends = chainEnds();
  for (const numberable of lines) {
    const links = numberable.candidates.map((candidate) => extended(ends, numberable, candidate, usual));
    for (const link of links) ends.add(link);
  }
  const best = ends.best();
  return best !== null && best.score > 0 ? unrolled(best) : new Map();
}

function extended(ends: ChainEnds, numberable: Numberable, candidate: Candidate, usual: NumberForm | null): Link {
  const own = likelihood(numberable, candidate, usual);
  const start = candidate.base === 1 ? 1 : -2;
  const before = ends.bestBefore(candidate);
  const goesOn = before !== null && before.score > start;
  const score = (goesOn ? before.score : start) + own;
  return { score, line: numberable.line, candidate, before: goesOn ? before.link : null };
}

const weight: Readonly<Record<NumberForm, number>> = {
  named: 1.5,
  strong: 1.2,
  column: 1,
  dotted: 1,
  glued: 0.8,
  alone: 0.3,
  spaced: 0,
  inParentheses: 0,
};

function likelihood({ article, behind, wrapped }: Numberable, candidate: Candidate, usual: NumberForm | null): number {
  const form = weight[candidate.form] - (candidate.sure ? 0 : 0.5);
  const habit = usual === null ? 0 : candidate.form === usual ? 1 : -2;
  return form + habit + (labelFits(candidate, article) ? 0 : -2) + (behind ? -2.5 : 0) + (wrapped ? -1.5 : 0);
}

interface ChainEnds {
  /** The best chain that a number may go on, and the score with the step to it. */
  readonly bestBefore: (candidate: Candidate) => Step | null;
  readonly add: (link: Link) => void;
  readonly best: () => Link | null;
}

interface Step {
  readonly link: Link;
  readonly score: number;
}

const stepOverGap = Array.from({ length: gapSeenExactly + 1 }, (_, gap) => 3 - 1.5 * Math.log2(1 + gap));
const stepToLetter = 2.5;
const highest = 1 << 20;

// The best chain that ends at each number, and, for gaps too long to look through one by one, the best chain that ends
// below any number, in a tree of running maxima (Fenwick), so that the time grows with the lines alone.
function chainEnds(): ChainEnds {
  const exact = new Map<string, Link>();
  const ofBase = new Map<number, Link>();
  const below = new Map<number, Link>();
  let best: Link | null = null;
  return {
    add: (link) => {
      const { base, letter } = link.candidate;
      keep(exact, `${base}${letter}`, link);
      keep(ofBase, base, link);
      for (let at = base; at < highest; at += at & -at) keep(below, at, link);
      if (best === null || link.score > best.score) best = link;
    },
    bestBefore: ({ base, letter }) => {
      if (letter !== '') return better(null, exact.get(`${base}${letterBefore(letter)}`), stepToLetter);
      let found: Step | null = null;
      for (const [gap, step] of stepOverGap.entries()) found = better(found, ofBase.get(base - 1 - gap), step);
      for (let at = base - 1; at > 0; at -= at & -at) found = better(found, below.get(at), stepOverAnyGap);
      return found;
    },
    best: () => best,
  };
}

function keep<Key>(map: Map<Key, Link>, key: Key, link: Link): void {
  const known = map.get(key);
  if (known === undefined || known.score < link.score) map.set(key, link);
}

function better(found: Step | null, link: Link | undefined, step: number): Step | null {
  if (link === undefined) return found;
  const score = link.score + step;
  return found !== null && found.score >= score ? found : { link, score };
}

function letterBefore(letter: string): string {
  const last = letter.charCodeAt(letter.length - 1);
  return letter === 'A' ? '' : letter.slice(0, -1) + String.fromCharCode(last - 1);
}

function unrolled(last: Link): MainSeries {
  const chain: (readonly [number, Candidate])[] = [];
  for (let link: Link | null = last; link !== null; link = link.before) chain.push([link.line, link.candidate]);
  return new Map(chain.reverse());
}
