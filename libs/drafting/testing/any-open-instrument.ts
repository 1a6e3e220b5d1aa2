import fc from 'fast-check';
import {
  type Division,
  type DivisionId,
  type Inline,
  type Instrument,
  type Provision,
  withHeading,
  withLabel,
} from '#lib/drafting';
import { anyInline, anyInstrument } from './arbitraries.js';

/** The words of a heading or label: one line, with brackets or without. */
export const anyLine: fc.Arbitrary<readonly Inline[]> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('Scope', 'Aims', '3.4', 'a)').map((text) => [{ kind: 'text', text }] as const),
  },
  { weight: 1, arbitrary: anyInline },
);

const anyParent = fc.option(fc.nat(), { freq: 2 });

/** Like `anyInstrument`, with headings and labels that may be open, and with divisions inside divisions. */
export const anyOpenInstrument: fc.Arbitrary<Instrument> = anyInstrument.chain((plain) => {
  const count = plain.divisions.length;
  const of = <Value>(arbitrary: fc.Arbitrary<Value>, length: number) =>
    fc.array(arbitrary, { minLength: length, maxLength: length });
  return fc
    .record({
      headings: of(anyLine, count),
      parents: of(anyParent, count),
      labels: of(fc.option(anyLine, { freq: 1 }), plain.provisions.length),
    })
    .map(({ headings, parents, labels }) => ({
      ...plain,
      divisions: plain.divisions.map((each, at) =>
        headed({ ...each, parent: parentOf(plain, at, parents[at] ?? null) }, headings[at] ?? []),
      ),
      provisions: plain.provisions.map((each, at) => labelled(each, labels[at] ?? null)),
    }));
});

/** The division under other words. */
export function headed(division: Division, words: readonly Inline[]): Division {
  return withHeading(division, [{ kind: 'paragraph', content: words }]);
}

export function labelled(provision: Provision, words: readonly Inline[] | null): Provision {
  return withLabel(provision, words === null ? [] : [{ kind: 'paragraph', content: words }]);
}

// A division stands under one above it, or under none.
function parentOf({ divisions }: Instrument, at: number, place: number | null): DivisionId | null {
  return place === null || at === 0 ? null : (divisions[place % at]?.id ?? null);
}
