import { type Instrument, labelOf, type Provision, plainText } from '#lib/drafting';
import type { DivisionHome } from './division-slots.js';
import { type Slot, slotsOf, type Voice } from './slots.js';

type TextRow = Voice & { readonly instrument: Instrument };

/** The places of all provisions; a number or label makes two added ones the same. */
export function provisionSlots(
  base: Instrument,
  rows: readonly TextRow[],
  homes: DivisionHome,
): readonly Slot<Provision>[] {
  return slotsOf(
    base.provisions,
    rows.map(({ instrument, ...voice }) => ({ ...voice, parts: instrument.provisions })),
    {
      stays: (old, next) => old.division === next.division && old.series === next.series,
      kin: ({ division, series, movedFrom = null }, symbol) =>
        JSON.stringify([homes(symbol, division), series, movedFrom]),
      label: ({ number, label, openLabel }) =>
        number ?? (openLabel === undefined ? label : plainText(labelOf({ label, openLabel }))),
      words: ({ content }) => content,
    },
  );
}
