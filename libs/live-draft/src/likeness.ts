import type * as Y from 'yjs';
import type { FlatBlock, Line } from './flatten.js';
import { lineOf, nameOf } from './host-options.js';
import { optionsFrom, readBlockOptions } from './marks.js';
import { elementsOf, textsOf } from './read-body.js';
import { wordsOf } from './tokens.js';

/** A block that stands in the body now, with its words and the options they claim. */
export interface Current {
  readonly element: Y.XmlElement;
  readonly line: Line;
}

export function currentOf(element: Y.XmlElement): Current {
  return { element, line: lineIn(element) };
}

/** How much a block that stands and one that is wanted have in common: 0 for too little to be one and the same. */
export function likeness({ element, line }: Current, block: FlatBlock, hosts: ReadonlySet<string>): number {
  if (element.nodeName !== block.kind) return 0;
  if (block.kind === 'table' && !sameShape(element, block.rows)) return 0;
  const share = shared(words(line), words(lineOf(block)));
  if (share < 0.3) return 0;
  const before = new Set((readBlockOptions(element.getAttribute('options')) ?? []).map(nameOf));
  const atHome = block.chain.every((ref) => before.has(nameOf(ref)) || hosts.has(nameOf(ref)));
  return 100 + Math.round(1000 * share) + (atHome ? 50 : 0);
}

function lineIn(element: Y.XmlElement): Line {
  const own = textsOf(element).flatMap((text) =>
    (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).flatMap(
      ({ insert, attributes = {} }) =>
        typeof insert === 'string' ? [{ text: insert, marks: [], chain: optionsFrom(attributes) }] : [],
    ),
  );
  return [...own, ...elementsOf(element).flatMap(lineIn)];
}

function sameShape(element: Y.XmlElement, rows: readonly (readonly Line[])[]): boolean {
  const have = elementsOf(element).map((row) => elementsOf(row).length);
  return have.length === rows.length && have.every((cells, at) => cells === rows[at]!.length);
}

function words(line: Line): readonly string[] {
  return line.flatMap(({ text }) => wordsOf(text)).filter((word) => word.trim() !== '');
}

// Counted against the shorter one, so that a paragraph wrapped into many options is still itself.
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0.5;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = counts.get(word) ?? 0;
    if (count > 0) both++;
    counts.set(word, count - 1);
  }
  return both / Math.min(one.length, other.length);
}
