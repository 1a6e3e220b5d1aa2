import { type Content, type DivisionId, labelOf, type Provision, type ProvisionId } from '#lib/drafting';
import type { Finding } from '../voices.js';
import { bracketed, lineOf, open, wordsOf } from './bracketed.js';
import type { DivisionHome } from './division-slots.js';
import { linesAt } from './lines-at.js';
import type { MergedProvision } from './merged-text.js';
import { presenceOf } from './presence.js';
import type { Slot, Voice } from './slots.js';

/** A provision at its place, with the brackets that texts open in it. */
export function mergedProvision(
  slot: Slot<Provision>,
  voices: readonly Voice[],
  homes: DivisionHome,
): { readonly provision: MergedProvision; readonly findings: readonly Finding[] } {
  const { part, symbol, line } = linesAt(slot, voices);
  const asks = voices
    .filter((voice) => slot.base !== null || slot.of.has(voice.symbol))
    .map((voice) => ({ voice, content: askedBy(slot.of.get(voice.symbol), slot.base) }));
  const { words, findings } = bracketed(slot.base === null ? null : slot.base.content, asks, slot.id);
  const number = line(({ number: cited }) => lineOf(cited ?? ''), 'number');
  const label = line(labelOf, 'label');
  const provision: MergedProvision = {
    id: slot.id as ProvisionId,
    division: homes(symbol, part.division) as DivisionId,
    series: part.series,
    number: wordsOf(number) || null,
    ...open('openNumber', number),
    label: wordsOf(label) || null,
    ...open('openLabel', label),
    ...words,
    presence: presenceOf(slot, voices),
    moved: slot.moved as ProvisionId | null,
    movedFrom: part.movedFrom ?? null,
  };
  return { provision, findings };
}

/** What is suppressed has no words, unless it was suppressed in the base already. */
function askedBy(theirs: Provision | undefined, base: Provision | null): Content | null {
  if (theirs === undefined) return null;
  return theirs.suppressed && base?.suppressed !== true ? null : theirs.content;
}
