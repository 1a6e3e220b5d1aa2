import * as Y from 'yjs';
import { empty } from '../take-away.js';
import { cellsOf } from './cells.js';
import { childrenOf, copyOf, sameWords } from './copy-element.js';
import type { KnownBrackets } from './ground.js';
import { nothing, type Step } from './step.js';
import type { Times } from './times.js';
import { editInBlock, textsUnder } from './written-blocks.js';

/** Takes away the blocks that a change wrote among the children of a body, and puts back those that it took. */
export function blockSteps(parent: Y.XmlFragment, times: Times, brackets: KnownBrackets): readonly Step[] {
  return childrenOf(parent).flatMap((child): readonly Step[] => {
    const { id } = child._item!;
    if (times.before(id) && times.took(id)) return [putBackStep(parent, child, times)];
    if (!times.wrote(id) || times.took(id) || child instanceof Y.XmlText) return [];
    return [takeAwayStep(child, times, brackets)];
  });
}

/**
 * A block or text that the change wrote in, and that is gone since. If the change had left it without words, it comes
 * back as it was before; else its words were somebody's to delete, and there is no place to write into.
 */
export function lostStep(parent: Y.XmlFragment, lost: Y.XmlElement | Y.XmlText, times: Times): Step {
  const texts = lost instanceof Y.XmlText ? [lost] : textsUnder(lost);
  const said = texts.flatMap((text) => cellsOf(text, times)).filter(({ text }) => text.trim() !== '');
  const taken = said.find(({ kind }) => kind === 'taken');
  const written = said.find(({ kind }) => kind === 'written');
  const kept = said.some(({ kind }) => kind === 'kept');
  if (written !== undefined || (taken !== undefined && kept))
    return { obstacle: (written ?? taken)!.text, undo: () => nothing };
  return taken === undefined ? { obstacle: null, undo: () => nothing } : putBackStep(parent, lost, times);
}

/** The children of a provision that a change added: all that stands in it goes. */
export function emptyingStep(body: Y.XmlFragment, times: Times, brackets: KnownBrackets): Step {
  const blocks = childrenOf(body).filter((child) => child instanceof Y.XmlElement);
  const edits = blocks.map((block) => editInBlock(block, times, brackets));
  return {
    obstacle: edits.find((edit) => edit !== null) ?? null,
    undo: () => {
      for (const block of blocks) if (!block._item!.deleted) empty(block);
      return nothing;
    },
  };
}

function takeAwayStep(block: Y.XmlElement, times: Times, brackets: KnownBrackets): Step {
  return {
    obstacle: editInBlock(block, times, brackets),
    undo: () => {
      if (!block._item!.deleted) empty(block);
      return nothing;
    },
  };
}

function putBackStep(parent: Y.XmlFragment, child: Y.XmlElement | Y.XmlText, times: Times): Step {
  return {
    obstacle: null,
    undo: () => {
      const copy = copyOf(child, times);
      parent.insert(standingBefore(parent, child._item!), [copy.type]);
      return sameWords(copy);
    },
  };
}

function standingBefore(parent: Y.XmlFragment, end: Y.Item): number {
  let count = 0;
  for (let item = parent._start; item !== null && item !== end; item = item.right)
    if (!item.deleted && item.countable) count++;
  return count;
}
