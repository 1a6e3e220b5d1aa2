import type * as Y from 'yjs';
import { align } from './align.js';
import { editLine } from './edit-line.js';
import type { FlatBlock } from './flatten.js';
import { hostOptions, lineOf, nameOf } from './host-options.js';
import { type Current, currentOf, likeness } from './likeness.js';
import { blockOptions, readBlockOptions } from './marks.js';
import { elementsOf, itemAttributes } from './read-body.js';
import { setIfOther, takeAway } from './take-away.js';
import { newElement } from './write-blocks.js';

/** Changes the blocks of a body into others, each of which keeps as much of its old self as it can. */
export function editBody(body: Y.XmlFragment, target: readonly FlatBlock[]): void {
  const current = elementsOf(body).map(currentOf);
  const hosts = hostOptions(
    current.flatMap(({ line }) => line),
    target.flatMap(lineOf),
    standingIn(current),
  );
  const pairs = align(current.length, target.length, (a, b) => likeness(current[a]!, target[b]!, hosts));
  const staying = new Set(pairs.map(([a]) => a));
  for (const [at, { element }] of current.entries()) if (!staying.has(at)) takeAway(body, element);

  const mates = new Map(pairs.map(([a, b]) => [b, current[a]!.element]));
  let after: Y.XmlElement | null = null;
  for (const [at, block] of target.entries()) {
    const element: Y.XmlElement = mates.get(at) ?? newElement(block);
    if (mates.has(at)) editElement(element, block, hosts);
    else body.insertAfter(after, [element]);
    after = element;
  }
}

function standingIn(current: readonly Current[]): ReadonlySet<string> {
  const refs = current.flatMap(({ element, line }) => [
    ...line.flatMap(({ chain }) => chain),
    ...(readBlockOptions(element.getAttribute('options')) ?? []),
  ]);
  return new Set(refs.map(nameOf));
}

function editElement(element: Y.XmlElement, block: FlatBlock, hosts: ReadonlySet<string>): void {
  setIfOther(element, 'options', blockOptions(block.chain));
  const outer = block.chain.length;
  if (block.kind === 'table') {
    const cells = elementsOf(element).flatMap(elementsOf);
    for (const [at, line] of block.rows.flat().entries()) editLine(cells[at]!, line, outer, hosts);
    return;
  }
  if (block.kind === 'item') {
    const { sign, depth } = itemAttributes(element);
    if (sign !== block.sign) element.setAttribute('sign', block.sign);
    if (depth !== block.depth) element.setAttribute('depth', block.depth as never);
  }
  editLine(element, block.line, outer, hosts);
}
