import * as Y from 'yjs';
import { PLACE } from './flatten.js';
import { bodyOf, bracketMapOf } from './layout.js';
import type { LostPlace } from './lost-brackets.js';
import { attributesOf } from './marks.js';
import { factsFor, readWhole } from './read-body.js';
import { newElement } from './write-blocks.js';

/** Whether a bracket of the provision has lost its last words, so that no editor shows it. */
export function lacksPlaces(doc: Y.Doc, provision: string): boolean {
  const body = bodyOf(doc, provision);
  const facts = factsFor(provision, bracketMapOf(doc));
  return body !== null && facts.size > 0 && readWhole(body, facts).lost.length > 0;
}

/**
 * Puts the letter that nobody sees where brackets have lost their last words, so that editors show them again. Nothing
 * else is touched. False where there was nothing to do.
 */
export function keepPlaces(doc: Y.Doc, provision: string): boolean {
  const body = bodyOf(doc, provision);
  if (body === null) return false;
  const facts = factsFor(provision, bracketMapOf(doc));
  const { lost } = readWhole(body, facts);
  if (lost.length === 0) return false;
  // From the end, so that the places before stay where they are.
  doc.transact(() => {
    for (const place of lost.toReversed()) put(body, place);
  }, 'server');
  return true;
}

function put(body: Y.XmlFragment, { line, at, outer, chain }: LostPlace): void {
  if (line !== null) {
    line.insert(at, PLACE, attributesOf([], chain));
    return;
  }
  const all = [...outer, ...chain];
  body.insert(at, [newElement({ kind: 'paragraph', chain: outer, line: [{ text: PLACE, marks: [], chain: all }] })]);
}
