import * as Y from 'yjs';
import { type Cell, cellsOf } from './cells.js';
import { childrenOf } from './copy-element.js';
import { isRewritten } from './edits-inside.js';
import { fieldOf, isUntouched } from './fields.js';
import type { KnownBrackets } from './ground.js';
import type { Times } from './times.js';

/** Somebody's words or changes inside a block that a change wrote, as words to show; null where it is as it was. */
export function editInBlock(element: Y.XmlElement, times: Times, brackets: KnownBrackets): string | null {
  const cells = textsUnder(element).flatMap((text) => cellsOf(text, times));
  const edited = cells.find((cell) => isSomebodys(cell) || isRewritten(cell, brackets));
  if (edited !== undefined) return edited.text;
  const { id, deleted } = element._item!;
  const mayBeSet = times.wrote(id) && !deleted;
  const isSet = mayBeSet && [...element._map.keys()].some((key) => !isUntouched(fieldOf(element, key, times)));
  return isSet ? textOf(element) : null;
}

function isSomebodys({ kind, standing, text }: Cell): boolean {
  return kind === 'foreign' && standing && text.trim() !== '';
}

/** The texts in a block, those too that are deleted. */
export function textsUnder(element: Y.XmlElement): readonly Y.XmlText[] {
  return childrenOf(element).flatMap((child) => (child instanceof Y.XmlText ? [child] : textsUnder(child)));
}

function textOf(element: Y.XmlElement): string {
  return textsUnder(element)
    .map((text) => text.toJSON())
    .join(' ');
}
