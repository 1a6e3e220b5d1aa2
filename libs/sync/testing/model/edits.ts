import * as Y from 'yjs';
import { bodyOf } from '#lib/live-draft';
import { textsIn } from '#lib/live-draft/testing';
import { type Pen, PROVISIONS } from './pen.js';

/** Numbers that say where and how much. */
export interface Where {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Letters that nobody used before. */
export type Letters = (count: number) => string;

export function type(pen: Pen, where: Where, letters: Letters): void {
  inText(pen, where, (text, at) => text.insert(at, letters(1 + (where.c % 4))));
}

export function erase(pen: Pen, where: Where): void {
  inText(pen, where, (text, at) => text.delete(at, Math.min(1 + (where.c % 5), text.length - at)));
}

export function format(pen: Pen, where: Where): void {
  const mark = where.c % 3 === 0 ? 'emphasis' : 'strong';
  inText(pen, where, (text, at) =>
    text.format(at, Math.min(1 + (where.c % 6), text.length - at), { [mark]: where.c % 2 ? {} : null }),
  );
}

export function addBlock(pen: Pen, where: Where, letters: Letters): void {
  inBody(pen, where, (body) => {
    const element = new Y.XmlElement(where.c % 2 ? 'paragraph' : 'item');
    element.insert(0, [new Y.XmlText(letters(2))]);
    if (where.c % 2 === 0) element.setAttribute('sign', 'a)');
    body.insert(where.b % (body.length + 1), [element]);
  });
}

export function dropBlock(pen: Pen, where: Where): void {
  inBody(pen, where, (body) => {
    if (body.length > 1) body.delete(where.b % body.length, 1);
  });
}

export function undo({ copy }: Pen, { c }: Where): void {
  if (c % 4 === 0) copy.undo.redo();
  else copy.undo.undo();
}

/** Writes what the schema does not know, as a broken editor would. */
export function blunder(pen: Pen, where: Where): void {
  inBody(pen, where, (body) => {
    const block = body.get(0);
    if (block instanceof Y.XmlElement) block.setAttribute('onclick', 'go()');
  });
}

function inText(pen: Pen, { a, b }: Where, change: (text: Y.XmlText, at: number) => void): void {
  const { doc } = pen.copy;
  const texts = textsIn(bodyOf(doc, PROVISIONS[a % PROVISIONS.length]!));
  const text = texts[b % Math.max(1, texts.length)];
  if (text !== undefined) doc.transact(() => change(text, b % (text.length + 1)), 'hand');
}

function inBody(pen: Pen, { a }: Where, change: (body: Y.XmlFragment) => void): void {
  const { doc } = pen.copy;
  const body = bodyOf(doc, PROVISIONS[a % PROVISIONS.length]!);
  if (body !== null) doc.transact(() => change(body), 'hand');
}
