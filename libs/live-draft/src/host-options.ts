import type { FlatBlock, Line } from './flatten.js';
import type { OptionRef } from './option-key.js';
import { type Token, tokensOf } from './tokens.js';

/**
 * Which option of each new bracket holds the words that already stand there.
 *
 * The target is a road that forks at each bracket. Of all ways through it, taking one option at every fork, this is the
 * one along which the present words change least. Whoever is typing in those words stays in that option.
 * Options that stand in the text already are no fork: their words are all there, one after the other.
 */
export function hostOptions(current: Line, target: Line, standing: ReadonlySet<string>): ReadonlySet<string> {
  const words = tokensOf(current).map(({ text }) => text);
  const start: Way[] = Array.from({ length: words.length + 1 }, (_, at) => ({ score: -at, hosts: null }));
  const road = forks(tokensOf(target), 0, standing);
  const end = walk(road, start, words).at(-1);
  const hosts = new Set<string>();
  for (let host = end?.hosts ?? null; host !== null; host = host.before) hosts.add(host.option);
  return hosts;
}

/** One option's name among all brackets. */
export function nameOf({ bracket, option }: OptionRef): string {
  return `${bracket} ${option}`;
}

export function lineOf(block: FlatBlock): Line {
  return block.kind === 'table' ? block.rows.flat(2) : block.line;
}

interface Way {
  readonly score: number;
  readonly hosts: Host | null;
}

interface Host {
  readonly option: string;
  readonly before: Host | null;
}

type Stretch =
  | { readonly word: string }
  | { readonly options: readonly { readonly name: string; readonly road: Road }[] };
type Road = readonly Stretch[];

function forks(tokens: readonly Token[], depth: number, standing: ReadonlySet<string>): Road {
  const road: Stretch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const bracket = token.chain[depth]?.bracket;
    let end = at + 1;
    if (bracket === undefined) road.push({ word: token.text });
    else {
      while (tokens[end]?.chain[depth]?.bracket === bracket) end++;
      road.push(...fork(tokens.slice(at, end), depth, standing));
    }
    at = end;
  }
  return road;
}

function fork(tokens: readonly Token[], depth: number, standing: ReadonlySet<string>): Road {
  const names = [...new Set(tokens.map(({ chain }) => nameOf(chain[depth]!)))];
  const options = names.map((name) => ({
    name,
    road: forks(
      tokens.filter(({ chain }) => nameOf(chain[depth]!) === name),
      depth + 1,
      standing,
    ),
  }));
  return names.some((name) => standing.has(name)) ? options.flatMap(({ road }) => road) : [{ options }];
}

const KEPT = 2;
const CHANGED = -1;

function walk(road: Road, from: readonly Way[], words: readonly string[]): readonly Way[] {
  return road.reduce<readonly Way[]>(
    (ways, stretch) => ('word' in stretch ? past(stretch.word, ways, words) : through(stretch.options, ways, words)),
    from,
  );
}

function past(word: string, from: readonly Way[], words: readonly string[]): readonly Way[] {
  const to: Way[] = [];
  for (let at = 0; at < from.length; at++) {
    let best = plus(from[at]!, CHANGED);
    if (at > 0 && words[at - 1] === word) best = better(plus(from[at - 1]!, KEPT), best);
    if (at > 0) best = better(best, plus(to[at - 1]!, CHANGED));
    to.push(best);
  }
  return to;
}

function through(
  options: readonly { readonly name: string; readonly road: Road }[],
  from: readonly Way[],
  words: readonly string[],
): readonly Way[] {
  const ends = options.map(({ name, road }) =>
    walk(road, from, words).map(({ score, hosts }) => ({ score, hosts: { option: name, before: hosts } })),
  );
  return from.map((_, at) => ends.map((end): Way => end[at]!).reduce((one, other) => better(one, other)));
}

function plus(way: Way, score: number): Way {
  return { score: way.score + score, hosts: way.hosts };
}

function better(one: Way, other: Way): Way {
  return other.score > one.score ? other : one;
}
