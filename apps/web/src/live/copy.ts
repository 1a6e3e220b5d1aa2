import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { bodyOf } from './provisions.js';

/**
 * One copy of a draft under one client id. A refusal ends it and the next one takes its place: mount editors on the
 * copy, keyed by `number`.
 */
export interface Copy {
  readonly number: number;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
}

export function newCopy(number: number): Copy {
  const doc = new Y.Doc({ gc: false });
  return { number, doc, awareness: new Awareness(doc) };
}

/** The words of a provision, to be edited by `together`; null until the draft has arrived, or where it has none such. */
export function bodyIn({ doc }: Copy, provision: string): Y.XmlFragment | null {
  return bodyOf(doc, provision);
}
