import * as Y from 'yjs';
import type { Written } from '../written.js';
import { cellsOf } from './cells.js';
import type { CopiedWords } from './copies.js';
import { itemAt, valueIn } from './fields.js';
import type { Times } from './times.js';

/** A block or a text as it stood before a change, to be put into the document anew. */
export interface Copy {
  readonly type: Y.XmlElement | Y.XmlText;
  /** Its words as they came in at first. */
  readonly words: readonly Written[];
}

export function copyOf(type: Y.XmlElement | Y.XmlText, times: Times): Copy {
  return type instanceof Y.XmlText ? copyOfText(type, times) : copyOfElement(type, times);
}

/** Where the words of a copy come from, once it stands in the document. */
export function sameWords({ type, words }: Copy): readonly CopiedWords[] {
  const out: CopiedWords[] = [];
  const fresh = writtenUnder(type);
  let [at, done] = [0, 0];
  for (const { client, clock, text } of fresh)
    for (let from = 0; from < text.length; ) {
      const old = words[at]!;
      const length = Math.min(text.length - from, old.text.length - done);
      const as = { client: old.client, clock: old.clock + done };
      out.push({ client, clock: clock + from, length, as });
      from += length;
      done += length;
      if (done === old.text.length) [at, done] = [at + 1, 0];
    }
  return out;
}

function copyOfText(text: Y.XmlText, times: Times): Copy {
  const cells = cellsOf(text, times).filter(({ kind }) => kind === 'kept' || kind === 'taken');
  const type = new Y.XmlText();
  type.applyDelta(cells.map(({ text: insert, before: attributes }) => ({ insert, attributes })));
  return { type, words: cells.map(({ item: { id }, text: said }) => ({ ...id, text: said })) };
}

function copyOfElement(element: Y.XmlElement, times: Times): Copy {
  const type = new Y.XmlElement(element.nodeName);
  for (const key of element._map.keys()) {
    const item = itemAt(element, key, times.before);
    if (item !== null) type.setAttribute(key, valueIn(item) as string);
  }
  const inner = childrenOf(element)
    .filter((child) => times.before(child._item!.id))
    .map((child) => copyOf(child, times));
  type.insert(
    0,
    inner.map((child) => child.type),
  );
  return { type, words: inner.flatMap(({ words }) => words) };
}

/** The children of a block, those that are deleted too. */
export function childrenOf(parent: Y.XmlFragment): readonly (Y.XmlElement | Y.XmlText)[] {
  const all: (Y.XmlElement | Y.XmlText)[] = [];
  for (let item = parent._start; item !== null; item = item.right) {
    const type = item.content instanceof Y.ContentType ? item.content.type : null;
    if (type instanceof Y.XmlElement || type instanceof Y.XmlText) all.push(type);
  }
  return all;
}

function writtenUnder(type: Y.XmlElement | Y.XmlText): readonly Written[] {
  if (type instanceof Y.XmlElement) return childrenOf(type).flatMap(writtenUnder);
  const out: Written[] = [];
  for (let item = type._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString) out.push({ ...item.id, text: item.content.str });
  return out;
}
