import type * as Y from 'yjs';
import { EMPTIED } from './marks.js';
import { elementsOf, textsOf } from './read-body.js';

/**
 * Yjs drops what somebody types into a block while another deletes it. So a block is emptied first, which leaves those
 * words standing, and goes with the next change if it is still empty. Until then it says nothing.
 */
export function takeAway(body: Y.XmlFragment, element: Y.XmlElement): void {
  if (textsUnder(element).every(({ length }) => length === 0)) body.delete(body.toArray().indexOf(element), 1);
  else empty(element);
}

export function empty(element: Y.XmlElement): void {
  for (const text of textsUnder(element)) if (text.length > 0) text.delete(0, text.length);
  if (element.nodeName === 'table') setIfOther(element, 'options', EMPTIED);
  else setIfOther(element, 'options', null);
  if (element.nodeName === 'item') setIfOther(element, 'sign', '');
}

export function setIfOther(element: Y.XmlElement, name: string, value: string | null): void {
  if ((element.getAttribute(name) ?? null) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The texts that stand in a block. */
export function textsUnder(element: Y.XmlElement): readonly Y.XmlText[] {
  return [...textsOf(element), ...elementsOf(element).flatMap(textsUnder)];
}
