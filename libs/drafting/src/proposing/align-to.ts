import type { Division, DivisionId, Instrument, Provision } from '../instrument.js';
import { matchDivisions } from './match-divisions.js';
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
  const homes = homesOf(base, next, matches);
  const provisions = next.provisions.map(
    (each): Provision => ({
      ...each,
      id: idOf.get(each.id) ?? unused(used, each.id),
      division: homes.get(each.division) ?? each.division,
    }),
  );
  const divisions = next.divisions.map(
    (each): Division => ({
      ...each,
      id: homes.get(each.id) ?? each.id,
      parent: each.parent === null ? null : (homes.get(each.parent) ?? each.parent),
    }),
  );
  return { instrument: { ...next, divisions, provisions }, matches };
}

/** The id that each division of the new text has at home: that of the base's, or one that is free there. */
function homesOf(
  base: Instrument,
  next: Instrument,
  matches: readonly ProvisionMatch[],
): ReadonlyMap<DivisionId, DivisionId> {
  const matched = matchDivisions(base, next, matches);
  const used = new Set<string>(base.divisions.map((each) => each.id));
  return new Map(next.divisions.map(({ id }) => [id, matched.get(id) ?? unused(used, id)]));
}

// What is new must not bear by chance the id of something in the base that it is not.
function unused<Id extends string>(used: Set<string>, id: Id): Id {
  let free = id;
  while (used.has(free)) free = `${free}+` as Id;
  used.add(free);
  return free;
}
