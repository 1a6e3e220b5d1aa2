import type { Division, DivisionId, Instrument, Provision } from '../instrument.js';
import { type MatchOptions, matchProvisions, type ProvisionMatch } from './match-provisions.js';

export interface AlignedInstrument {
  /** The new text with the ids of the base wherever a provision or division is one of the base's. */
  readonly instrument: Instrument;
  readonly matches: readonly ProvisionMatch[];
}

/** Brings a text home to its base, so that what is the same bears the same id. */
export function alignTo(base: Instrument, next: Instrument, options: MatchOptions = {}): AlignedInstrument {
  const matches = matchProvisions(base, next, options);
  const idOf = new Map(matches.map((match) => [match.next.id, match.old.id]));
  const used = new Set<string>(base.provisions.map((each) => each.id));
  const divisionOf = matchDivisions(base, next, matches);
  const provisions = next.provisions.map(
    (each): Provision => ({
      ...each,
      id: idOf.get(each.id) ?? unused(used, each.id),
      division: divisionOf.get(each.division) ?? each.division,
    }),
  );
  const divisions = next.divisions.map(
    (each): Division => ({
      ...each,
      id: divisionOf.get(each.id) ?? each.id,
      parent: each.parent === null ? null : (divisionOf.get(each.parent) ?? each.parent),
    }),
  );
  return { instrument: { ...next, divisions, provisions }, matches };
}

// A new provision must not bear by chance the id of one of the base that it is not.
function unused<Id extends string>(used: Set<string>, id: Id): Id {
  let free = id;
  while (used.has(free)) free = `${free}+` as Id;
  used.add(free);
  return free;
}

// By kind and number where they bear one, else by what they hold: the division from which most of its provisions come.
function matchDivisions(
  base: Instrument,
  next: Instrument,
  matches: readonly ProvisionMatch[],
): ReadonlyMap<DivisionId, DivisionId> {
  const found = new Map<DivisionId, DivisionId>();
  const free = new Set(base.divisions.map((each) => each.id));
  for (const division of next.divisions) {
    const parent = division.parent === null ? null : (found.get(division.parent) ?? division.parent);
    const named = base.divisions.find(
      (each) =>
        free.has(each.id) && each.kind === division.kind && each.parent === parent && isNamedAlike(each, division),
    );
    const match = named?.id ?? mostlyFrom(division, base, { matches, free });
    if (match === undefined) continue;
    free.delete(match);
    found.set(division.id, match);
  }
  return found;
}

function isNamedAlike(one: Division, other: Division): boolean {
  if (one.number !== null || other.number !== null) return one.number === other.number;
  return one.title === other.title && one.label.toLowerCase() === other.label.toLowerCase();
}

function mostlyFrom(
  division: Division,
  base: Instrument,
  { matches, free }: { readonly matches: readonly ProvisionMatch[]; readonly free: ReadonlySet<DivisionId> },
): DivisionId | undefined {
  const held = matches.filter((match) => match.next.division === division.id).map((match) => match.old.division);
  return base.divisions.find(
    (each) =>
      free.has(each.id) && each.kind === division.kind && held.filter((id) => id === each.id).length * 2 > held.length,
  )?.id;
}
