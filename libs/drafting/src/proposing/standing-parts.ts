import type { Division, DivisionId, Instrument, Provision, ProvisionId } from '../instrument.js';
import { heaviestStanding, standing } from './standing-order.js';

/** Which provisions stand in both texts, in one division and in one order; as few as can be are taken to have moved. */
export function standingProvisions(base: Instrument, live: readonly Provision[]): ReadonlySet<ProvisionId> {
  const stayed = stayedAmong(base.provisions, live, (old, next) => old.division === next.division);
  return new Set([...standing(stayed)].flatMap((at) => base.provisions[at]?.id ?? []));
}

/** Divisions that stand in both texts, of one kind, under one parent and in one order; those that hold most stay. */
export function standingDivisions(base: Instrument, live: readonly Division[]): ReadonlySet<DivisionId> {
  const stayed = stayedAmong(base.divisions, live, (old, next) => old.parent === next.parent && old.kind === next.kind);
  const held = new Map<string, number>();
  for (const { division } of base.provisions) held.set(division, (held.get(division) ?? 0) + 1);
  const kept = heaviestStanding(stayed, (at) => 1 + (held.get(base.divisions[at]?.id ?? '') ?? 0));
  return new Set([...kept].flatMap((at) => base.divisions[at]?.id ?? []));
}

interface Part {
  readonly id: string;
  readonly suppressed?: boolean;
}

function stayedAmong<One extends Part>(
  old: readonly One[],
  live: readonly One[],
  atHome: (old: One, next: One) => boolean,
): readonly number[] {
  const places = new Map(old.map((each, at) => [each.id, at]));
  return live.flatMap((next) => {
    const at = places.get(next.id);
    const before = at === undefined ? undefined : old[at];
    const stays = before !== undefined && !before.suppressed && !next.suppressed && atHome(before, next);
    return at === undefined || !stays ? [] : [at];
  });
}
