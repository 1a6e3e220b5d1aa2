import fc from 'fast-check';
import { contentKey, headingOf, type Instrument, labelOf, type Provision } from '#lib/drafting';
import { anyChangeOf, anyOpenInstrument } from '#lib/drafting/testing';
import type { AmendedText } from '#lib/merging';
import { anyEdit, edited } from './edits.js';

export interface TextCase {
  readonly base: Instrument;
  readonly files: readonly AmendedText[];
}

const symbols = ['BRB', 'GUY', 'JMC', 'TRD', 'TRD/JMC', 'X'];

/** A whole text and up to six others made of it: some alike, some changed in the same provisions, some the base itself. */
export const anyTextCase: fc.Arbitrary<TextCase> = anyOpenInstrument.chain((base) =>
  anyFilesOf(base).map((files) => ({ base, files })),
);

/** Texts made of one base. */
export function anyFilesOf(base: Instrument): fc.Arbitrary<readonly AmendedText[]> {
  const anyText = fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 2 }).chain((name) => anyChangeOf(base, `new${name}`)) },
    {
      weight: 2,
      arbitrary: fc.array(fc.tuple(fc.nat(), anyEdit), { maxLength: 4 }).map((edits) => reworded(base, edits)),
    },
    { weight: 1, arbitrary: fc.constant(base) },
  );
  return fc
    .tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(), { maxLength: symbols.length }))
    .map(([texts, picks]) =>
      picks.map((pick, at) => ({
        symbol: symbols[at]!,
        sponsors: symbols[at]!.split('/'),
        instrument: texts[pick % texts.length]!,
      })),
    );
}

function reworded(base: Instrument, edits: readonly (readonly [number, Parameters<typeof edited>[1]])[]): Instrument {
  const provisions: Provision[] = [...base.provisions];
  for (const [place, edit] of edits) {
    const at = place % Math.max(1, provisions.length);
    const provision = provisions[at];
    if (provision !== undefined) provisions[at] = { ...provision, content: edited(provision.content, edit) };
  }
  return { ...base, provisions };
}

/** All that a text says, ids of what it added aside: those of the base are kept, others are told by their place. */
export function readAs(text: Instrument, base: Instrument): unknown {
  const known = new Set<string>([...base.divisions, ...base.provisions].map(({ id }) => id));
  const nameOf = (id: string | null) =>
    id === null || known.has(id) ? id : text.divisions.findIndex((division) => division.id === id);
  return {
    title: text.title,
    divisions: text.divisions.map((division) => [
      nameOf(division.id),
      division.kind,
      nameOf(division.parent),
      division.number,
      division.label,
      division.title,
      contentKey(headingOf(division)),
      division.suppressed ?? false,
    ]),
    provisions: text.provisions.map((provision) => [
      known.has(provision.id) ? provision.id : 'added',
      nameOf(provision.division),
      provision.series,
      provision.number,
      provision.label,
      contentKey(labelOf(provision)),
      provision.movedFrom ?? null,
      // What is suppressed stands without its words.
      provision.suppressed ? 'SUP' : contentKey(provision.content),
    ]),
  };
}
