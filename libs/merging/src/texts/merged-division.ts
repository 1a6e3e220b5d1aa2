import { type Division, type DivisionId, headingOf } from '#lib/drafting';
import { lineOf } from './bracketed.js';
import type { DivisionHome } from './division-slots.js';
import { linesAt } from './lines-at.js';
import type { MergedDivision } from './merged-text.js';
import { presenceOf } from './presence.js';
import type { Slot, Voice } from './slots.js';

/** A division at its place, with the brackets that texts open in its heading, label and number. */
export function mergedDivision(slot: Slot<Division>, voices: readonly Voice[], homes: DivisionHome): MergedDivision {
  const { part, symbol, line } = linesAt(slot, voices);
  return {
    id: slot.id as DivisionId,
    kind: part.kind,
    parent: part.parent === null ? null : (homes(symbol, part.parent) as DivisionId),
    number: line(({ number }) => lineOf(number ?? ''), 'number'),
    label: line(({ label }) => lineOf(label), 'label'),
    title: line(headingOf, 'title'),
    presence: presenceOf(slot, voices),
    moved: slot.moved as DivisionId | null,
  };
}
