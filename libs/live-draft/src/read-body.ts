import * as Y from 'yjs';
import { type Block, bracketsOf, type Content, type Inline, normalise } from '#lib/drafting';
import { holding } from './chain.js';
import { PLACE } from './flatten.js';
import type { BracketFacts } from './layout.js';
import { type LostPlace, lostPlaces } from './lost-brackets.js';
import { EMPTIED, marksFrom, optionsFrom, readBlockOptions } from './marks.js';
import { type FactsById, nest, type Placed } from './nest.js';
import type { OptionRef } from './option-key.js';

type Chain = readonly OptionRef[];

/** The words of one provision as they stand in the shared text, in the one form of contents. */
export function readBody(body: Y.XmlFragment, facts: FactsById): Content {
  return readWhole(body, facts).content;
}

/** The same, and which brackets are in it only because they keep their place. */
export function readWhole(
  body: Y.XmlFragment,
  facts: FactsById,
): { readonly content: Content; readonly lost: readonly LostPlace[] } {
  const content = readWith({ facts, lost: [] }, body);
  const lost = facts.size === 0 ? [] : lostPlaces(body, facts, idsIn(content));
  return { content: lost.length === 0 ? content : readWith({ facts, lost }, body), lost };
}

function idsIn(content: Content): ReadonlySet<string> {
  return new Set(bracketsOf(content).map(({ alternatives }) => alternatives.id));
}

/** What is known beside the words: the brackets, and where those stand that no word is left of. */
interface Reading {
  readonly facts: FactsById;
  readonly lost: readonly LostPlace[];
}

function readWith(reading: Reading, body: Y.XmlFragment): Content {
  const { facts, lost } = reading;
  const placed = (at: number) =>
    lost.filter((place) => place.line === null && place.at === at).map((place) => emptyBlock(place, facts));
  const blocks = body.toArray().flatMap((element, at): Placed<Block>[] => {
    if (!(element instanceof Y.XmlElement)) return placed(at + 1);
    const chain = holding(readBlockOptions(element.getAttribute('options')) ?? [], 'block', [], facts);
    const part = readBlock(element, chain, reading);
    return [...(part === null ? [] : [{ part, chain }]), ...placed(at + 1)];
  });
  return normalise(nest([...placed(0), ...blocks], facts) as Block[]);
}

/** The bracket facts that concern one provision. */
export function factsFor(provision: string, brackets: Y.Map<BracketFacts>): FactsById {
  const facts = new Map<string, BracketFacts>();
  brackets.forEach((value, id) => {
    if (value.provision === provision) facts.set(id, value);
  });
  return facts;
}

export function elementsOf(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent.toArray().filter((child) => child instanceof Y.XmlElement);
}

export function textsOf(element: Y.XmlElement): Y.XmlText[] {
  return element.toArray().filter((child) => child instanceof Y.XmlText);
}

/** A bracket that has no line of its own any more stands alone. */
function emptyBlock({ outer, chain }: LostPlace, facts: FactsById): Placed<Block> {
  const words = chain.length === 0 ? [] : (nest([emptyWords(chain)], facts) as Inline[]);
  return { part: { kind: 'paragraph', content: words }, chain: outer };
}

function readBlock(element: Y.XmlElement, chain: Chain, reading: Reading): Block | null {
  switch (element.nodeName) {
    case 'paragraph':
      return { kind: 'paragraph', content: readLine(element, chain, reading) };
    case 'item':
      return readItem(element, readLine(element, chain, reading));
    case 'table':
      return readTable(element, chain, reading);
    default:
      return null;
  }
}

function readTable(element: Y.XmlElement, chain: Chain, reading: Reading): Block | null {
  const rows = elementsOf(element).map((row) => elementsOf(row).map((cell) => readLine(cell, chain, reading)));
  const isEmptied = element.getAttribute('options') === EMPTIED && rows.flat(2).length === 0;
  return isEmptied ? null : { kind: 'table', rows };
}

// An entry that a change took away stands emptied and without its sign until nobody can be typing in it any more.
function readItem(element: Y.XmlElement, content: Inline[]): Block | null {
  const { sign, depth } = itemAttributes(element);
  return sign === '' && content.length === 0 ? null : { kind: 'item', sign, depth, content };
}

export function itemAttributes(element: Y.XmlElement): { readonly sign: string; readonly depth: number } {
  const sign: unknown = element.getAttribute('sign');
  const depth = Number(element.getAttribute('depth') ?? 0);
  return { sign: typeof sign === 'string' ? sign : '', depth: Number.isInteger(depth) && depth >= 0 ? depth : 0 };
}

function readLine(element: Y.XmlElement, chain: Chain, { facts, lost }: Reading): Inline[] {
  const runs = textsOf(element).flatMap((text) => {
    const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
    const words = delta.flatMap(({ insert, attributes = {} }) =>
      typeof insert === 'string' ? [placedWords({ text: insert, attributes }, chain, facts)] : [],
    );
    if (lost.length === 0) return words;
    const places = lost.filter(({ line }) => line === text);
    return places.reduceRight((parts, { at, chain: own }) => putAt(parts, at, emptyWords(own)), words);
  });
  return nest(runs.map(visible), facts) as Inline[];
}

type Words = Placed<Extract<Inline, { kind: 'text' }>>;

function emptyWords(chain: Chain): Words {
  return { part: { kind: 'text', text: '', marks: [] }, chain };
}

/** Puts something behind the first `at` letters. */
function putAt(parts: readonly Words[], at: number, put: Words): Words[] {
  let left = at;
  const index = parts.findIndex(({ part }) => {
    if (left <= 0 || left < part.text.length) return true;
    left -= part.text.length;
    return false;
  });
  const cut = parts[index];
  if (cut === undefined) return [...parts, put];
  const { part, chain } = cut;
  const before = left === 0 ? [] : [{ part: { ...part, text: part.text.slice(0, left) }, chain }];
  const after = { part: { ...part, text: part.text.slice(left) }, chain };
  return [...parts.slice(0, index), ...before, put, after, ...parts.slice(index + 1)];
}

function visible({ part, chain }: Words): Words {
  return { part: { ...part, text: part.text.replaceAll(PLACE, '') }, chain };
}

function placedWords(
  { text, attributes }: { readonly text: string; readonly attributes: Record<string, unknown> },
  around: Chain,
  facts: FactsById,
): Words {
  const chain = holding(optionsFrom(attributes), 'inline', around, facts);
  return { part: { kind: 'text', text, marks: marksFrom(attributes) }, chain: chain.slice(around.length) };
}
