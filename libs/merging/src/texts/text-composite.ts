import type { Instrument } from '#lib/drafting';
import { refuse } from '#lib/foundation';
import { byText } from '../amendment.js';
import type { AmendmentTwice } from '../composite.js';
import { bracketedLine, lineOf, open, wordsOf } from './bracketed.js';
import { divisionSlots, homesOf } from './division-slots.js';
import { mergedDivision } from './merged-division.js';
import { mergedProvision } from './merged-provision.js';
import type { AmendedText, MergedProvision, TextComposite } from './merged-text.js';
import { provisionSlots } from './provision-slots.js';
import type { Voice } from './slots.js';

/**
 * Puts whole texts together with the base that they amend. The order in which they are given changes nothing.
 *
 * Places first, then what stands at each. What one text has elsewhere is gone from the old place in that text, and has
 * come to the new one. Additions at one place are told apart by `additionsAt`.
 */
export function compositeOfTexts(base: Instrument, files: readonly AmendedText[]): TextComposite | AmendmentTwice {
  const texts = [...files].sort((one, other) => byText(one.symbol, other.symbol));
  const twice = texts.find(({ symbol }, at) => symbol === texts[at - 1]?.symbol);
  if (twice !== undefined) return refuse('AmendmentTwice', { amendmentId: twice.symbol });

  const voices = texts.map(
    ({ symbol, sponsors = [symbol] }): Voice => ({ symbol, sponsors: [...new Set(sponsors)].sort(byText) }),
  );
  const rows = texts.map(({ instrument }, at) => ({ ...voices[at]!, instrument }));
  const divisions = divisionSlots(base, rows);
  const homes = homesOf(divisions);
  const provisions = provisionSlots(base, rows, homes).map((slot) => mergedProvision(slot, voices, homes));
  const title = bracketedLine(
    lineOf(base.title),
    rows.map((row) => ({ voice: row, content: lineOf(row.instrument.title) })),
    'title',
  );
  return {
    title: wordsOf(title),
    ...open('openTitle', title),
    language: base.language,
    voices,
    divisions: divisions.map((slot) => mergedDivision(slot, voices, homes)),
    provisions: provisions.map(({ provision }) => provision),
    links: linksAmong(provisions.map(({ provision }) => provision)),
    findings: provisions.flatMap(({ provision: { id }, findings }) =>
      findings.map((finding) => ({ ...finding, provision: id })),
    ),
  };
}

/** The brackets at the place that a provision left with those where it came. */
function linksAmong(provisions: readonly MergedProvision[]): readonly (readonly string[])[] {
  const byId = new Map<string, MergedProvision>(provisions.map((each) => [each.id, each]));
  return provisions.flatMap(({ moved, movedFrom, brackets }) => {
    const left = byId.get(moved ?? movedFrom ?? '')?.brackets ?? [];
    return left.length > 0 && brackets.length > 0 ? [[...left, ...brackets].map(({ id }) => id as string)] : [];
  });
}
