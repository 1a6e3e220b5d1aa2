import { type Division, type DivisionId, headingOf } from '#lib/drafting';
import { lineOf, open, wordsOf } from './bracketed.js';
import type { DivisionHome } from './division-slots.js';
import { linesAt } from './lines-at.js';
import type { MergedDivision } from './merged-text.js';
import { presenceOf } from './presence.js';
import type { Slot, Voice } from './slots.js';

/** A division at its place, with the brackets that texts open in its heading, label and number. */
export function mergedDivision(slot: Slot<Division>, voices: readonly Voice[], homes: DivisionHome): MergedDivision {
  const { part, symbol, line } = linesAt(slot, voices);
  const number = line(({ number: cited }) => lineOf(cited ?? ''), 'number');
  const label = line(({ label: words }) => lineOf(words), 'label');
  const title = line(headingOf, 'title');
  return {
    id: slot.id as DivisionId,
    kind: part.kind,
    parent: part.parent === null ? null : (homes(symbol, part.parent) as DivisionId),
    number: wordsOf(number) || null,
    ...open('openNumber', number),
    label: wordsOf(label),
    ...open('openLabel', label),
    title: wordsOf(title),
    ...open('openTitle', title),
    presence: presenceOf(slot, voices),
    moved: slot.moved as DivisionId | null,
  };
}
