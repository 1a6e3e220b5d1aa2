import * as Y from 'yjs';
import { align, type Pairs } from './align.js';
import type { Line } from './flatten.js';
import { nameOf } from './host-options.js';
import { type Attributes, attributesOf, optionsFrom } from './marks.js';
import type { OptionRef } from './option-key.js';
import { textsOf } from './read-body.js';
import { isBlank, tokensOf, wordsOf } from './tokens.js';

/** A word that stands in the shared text now: where, and how it is set. */
interface Standing {
  readonly text: Y.XmlText;
  readonly word: string;
  readonly attributes: Attributes;
}

interface Wanted {
  readonly word: string;
  readonly attributes: Attributes;
  readonly options: readonly OptionRef[];
}

/** Above this many cells the alignment looks only at words that may already stand there. */
const MANY = 6_000_000;

/**
 * Changes one line into another by touching as little as can be: words that stay keep their Yjs items, so whoever is
 * typing between them and whatever is anchored to them stays in place. They are wrapped by marks and never replaced.
 */
export function editLine(element: Y.XmlElement, target: Line, outer: number, hosts: ReadonlySet<string>): void {
  const standing = textsOf(element).flatMap(standingIn);
  const wanted = tokensOf(target).map(({ text, marks, chain }): Wanted => {
    const options = chain.slice(outer);
    return { word: text, attributes: attributesOf(marks as never, options), options };
  });
  const pairs = pairUp(standing, wanted, hosts);
  if (textsOf(element).length === 0 && wanted.length > 0) element.insert(0, [new Y.XmlText()]);
  write(textsOf(element), { standing, wanted, pairs });
}

function standingIn(text: Y.XmlText): Standing[] {
  return (text.toDelta() as { insert: unknown; attributes?: Attributes }[]).flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string' ? wordsOf(insert).map((word) => ({ text, word, attributes })) : [],
  );
}

function pairUp(standing: readonly Standing[], wanted: readonly Wanted[], hosts: ReadonlySet<string>): Pairs {
  const before = standing.map(({ attributes }) => new Set(optionsFrom(attributes).map(nameOf)));
  const weight = (a: number, b: number): number => {
    const base = likenessOf(standing[a]!.word, wanted[b]!.word);
    if (base === 0) return 0;
    const atHome = wanted[b]!.options.every((ref) => hosts.has(nameOf(ref)) || before[a]!.has(nameOf(ref)));
    return base + (atHome ? 3 : 0);
  };
  if (standing.length * wanted.length <= MANY) return align(standing.length, wanted.length, weight);
  const known = new Set(before.flatMap((names) => [...names]));
  const near = wanted.flatMap(({ options }, at) =>
    options.every((ref) => hosts.has(nameOf(ref)) || known.has(nameOf(ref))) ? [at] : [],
  );
  return align(standing.length, near.length, (a, b) => weight(a, near[b]!)).map(([a, b]) => [a, near[b]!]);
}

// A text being typed in has blanks that a content collapses, so blanks go together however long they are.
function likenessOf(one: string, other: string): number {
  if (isBlank(one) && isBlank(other)) return 2;
  return one === other ? 4 : 0;
}

interface Edit {
  readonly standing: readonly Standing[];
  readonly wanted: readonly Wanted[];
  readonly pairs: Pairs;
}

type Step =
  | { retain: number; attributes?: Attributes }
  | { insert: string; attributes: Attributes }
  | { delete: number };

// New words go before the next word that stays, or at the end of the last text.
function write(texts: readonly Y.XmlText[], { standing, wanted, pairs }: Edit): void {
  const partner = new Map(pairs);
  const steps = new Map<Y.XmlText, Step[]>(texts.map((text) => [text, []]));
  let next = 0;
  const insertUpTo = (text: Y.XmlText, end: number): void => {
    const words = wanted.slice(next, Math.max(next, end));
    steps.get(text)!.push(...words.map(({ word, attributes }) => ({ insert: word, attributes })));
    next += words.length;
  };
  for (const [at, word] of standing.entries()) {
    const mate = partner.get(at);
    if (mate === undefined)
      steps.get(word.text)!.push(unwanted(word, at === standing.length - 1 && next > 0 && next === wanted.length));
    else {
      insertUpTo(word.text, mate);
      steps.get(word.text)!.push(kept(word.word, word.attributes, wanted[mate]!.attributes));
      next = mate + 1;
    }
  }
  const last = texts.at(-1);
  if (last !== undefined) insertUpTo(last, wanted.length);
  for (const [text, list] of steps) if (list.some(isChange)) text.applyDelta(joined(list));
}

// A content has no blank at its end, but a text has one while somebody is typing on. Taking it away would glue their
// next word to the last one, so it stays.
function unwanted({ word, attributes }: Standing, atTheEnd: boolean): Step {
  return atTheEnd && isBlank(word) ? kept(word, attributes, {}) : { delete: word.length };
}

function isChange(step: Step): boolean {
  return !('retain' in step) || step.attributes !== undefined;
}

function kept(word: string, before: Attributes, after: Attributes): Step {
  const change: Record<string, unknown> = {};
  for (const key of Object.keys(before)) if (!(key in after)) change[key] = null;
  for (const [key, value] of Object.entries(after))
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) change[key] = value;
  return Object.keys(change).length === 0 ? { retain: word.length } : { retain: word.length, attributes: change };
}

// Neighbouring words that are treated alike become one step, so that one mark goes round all of them.
function joined(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    const both = last === undefined ? null : together(last, step);
    if (both === null) out.push(step);
    else out[out.length - 1] = both;
  }
  return out;
}

function together(one: Step, other: Step): Step | null {
  if ('delete' in one && 'delete' in other) return { delete: one.delete + other.delete };
  const alike =
    JSON.stringify('attributes' in one ? one.attributes : null) ===
    JSON.stringify('attributes' in other ? other.attributes : null);
  if (!alike) return null;
  if ('retain' in one && 'retain' in other) return { ...one, retain: one.retain + other.retain };
  if ('insert' in one && 'insert' in other) return { ...one, insert: one.insert + other.insert };
  return null;
}
