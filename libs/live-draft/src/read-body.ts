import * as Y from 'yjs';
import { type Block, type Content, type Inline, normalise } from '#lib/drafting';
import { holding } from './chain.js';
import { PLACE } from './flatten.js';
import type { BracketFacts } from './layout.js';
import { EMPTIED, marksFrom, optionsFrom, readBlockOptions } from './marks.js';
import { type FactsById, nest, type Placed } from './nest.js';
import type { OptionRef } from './option-key.js';

type Chain = readonly OptionRef[];

/** The words of one provision as they stand in the shared text, in the one form of contents. */
export function readBody(body: Y.XmlFragment, facts: FactsById): Content {
  const blocks = elementsOf(body).flatMap((element): Placed<Block>[] => {
    const chain = holding(readBlockOptions(element.getAttribute('options')) ?? [], 'block', [], facts);
    const part = readBlock(element, chain, facts);
    return part === null ? [] : [{ part, chain }];
  });
  return normalise(nest(blocks, facts) as Block[]);
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

function readBlock(element: Y.XmlElement, chain: Chain, facts: FactsById): Block | null {
  switch (element.nodeName) {
    case 'paragraph':
      return { kind: 'paragraph', content: readLine(element, chain, facts) };
    case 'item':
      return readItem(element, readLine(element, chain, facts));
    case 'table':
      return readTable(element, chain, facts);
    default:
      return null;
  }
}

function readTable(element: Y.XmlElement, chain: Chain, facts: FactsById): Block | null {
  const rows = elementsOf(element).map((row) => elementsOf(row).map((cell) => readLine(cell, chain, facts)));
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

function readLine(element: Y.XmlElement, chain: Chain, facts: FactsById): Inline[] {
  const runs = textsOf(element).flatMap((text) =>
    (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(
      ({ insert, attributes = {} }): Placed<Inline>[] =>
        typeof insert === 'string' ? [placedWords({ text: insert, attributes }, chain, facts)] : [],
    ),
  );
  return nest(runs, facts) as Inline[];
}

function placedWords(
  { text, attributes }: { readonly text: string; readonly attributes: Record<string, unknown> },
  around: Chain,
  facts: FactsById,
): Placed<Inline> {
  const chain = holding(optionsFrom(attributes), 'inline', around, facts);
  return {
    part: { kind: 'text', text: text.replaceAll(PLACE, ''), marks: marksFrom(attributes) },
    chain: chain.slice(around.length),
  };
}
