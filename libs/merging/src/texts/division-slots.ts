import { type Division, headingOf, type Instrument } from '#lib/drafting';
import { digest } from '#lib/foundation';
import { type Slot, slotsOf, type Voice } from './slots.js';

/** The division that a voice means by an id of its own text: one of the base, or one that is added. */
export type DivisionHome = (symbol: string, id: string) => string;

/** The places of all divisions. Added ones are one only if they stand under one parent. */
export function divisionSlots(
  base: Instrument,
  rows: readonly (Voice & { readonly instrument: Instrument })[],
): readonly Slot<Division>[] {
  const byId = new Map(
    rows.map(({ symbol, instrument }) => [
      symbol,
      new Map(instrument.divisions.map((each) => [each.id as string, each])),
    ]),
  );
  const known = new Set<string>(base.divisions.map(({ id }) => id));
  // Two added parents are compared by what they are called, as long as nobody knows which is which.
  const path = (symbol: string, id: string | null, depth = 0): string => {
    const division = id === null || known.has(id) ? undefined : byId.get(symbol)?.get(id);
    if (division === undefined || depth > byId.get(symbol)!.size) return id ?? '';
    const { kind, number, label, title, parent } = division;
    return JSON.stringify([kind, number ?? (label || title), path(symbol, parent, depth + 1)]);
  };
  const slots = slotsOf(
    base.divisions,
    rows.map(({ instrument, ...voice }) => ({ ...voice, parts: instrument.divisions })),
    {
      stays: (old: Division, next) => old.parent === next.parent && old.kind === next.kind,
      kin: ({ kind, parent }, symbol) => JSON.stringify([kind, path(symbol, parent)]),
      label: ({ number, label }) => number ?? (label || null),
      words: headingOf,
    },
  );
  return underOneParent(slots);
}

export function homesOf(slots: readonly Slot<Division>[]): DivisionHome {
  const homes = new Map<string, string>();
  for (const { id, base, moved, of } of slots) {
    if (base !== null || moved !== null) continue;
    for (const [symbol, part] of of) homes.set(`${symbol}\u0000${part.id}`, id);
  }
  return (symbol, id) => homes.get(`${symbol}\u0000${id}`) ?? id;
}

/** Added divisions called alike may have been put apart; then what stands under them is apart too. */
function underOneParent(slots: readonly Slot<Division>[]): readonly Slot<Division>[] {
  const homes = homesOf(slots);
  const apart = slots.flatMap((slot) => {
    if (slot.base !== null) return [slot];
    const byParent = new Map<string, Map<string, Division>>();
    for (const [symbol, part] of slot.of) {
      const parent = part.parent === null ? '' : homes(symbol, part.parent);
      byParent.set(parent, (byParent.get(parent) ?? new Map<string, Division>()).set(symbol, part));
    }
    if (byParent.size === 1) return [slot];
    return [...byParent].map(([parent, of]) => ({ ...slot, id: digest(`${slot.id} ${parent}`), of }));
  });
  return apart.length === slots.length ? slots : underOneParent(apart);
}
