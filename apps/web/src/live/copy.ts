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

/** The words of one provision, as an editor binds to them. */
export type Body = Y.XmlFragment;

export function newCopy(number: number): Copy {
  const doc = new Y.Doc({ gc: false });
  return { number, doc, awareness: new Awareness(doc) };
}

/** The words of a provision, to be bound to an editor; null until the draft has arrived, or where it has none such. */
export function bodyIn({ doc }: Copy, provision: string): Body | null {
  return bodyOf(doc, provision);
}
