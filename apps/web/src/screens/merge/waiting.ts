import type { ProvisionInDraft } from './on-desk.js';

/** A provision as it waits on the desk. */
export interface Waits {
  readonly provision: ProvisionInDraft;
  readonly amendments: number;
  readonly brackets: number;
}

/** Provisions in reading order; with `onlyOpen` those where something is left to do, and the one that is looked at. */
export function waitsOf(
  provisions: readonly ProvisionInDraft[],
  counts: ReadonlyMap<string, number>,
  shown: { readonly onlyOpen: boolean; readonly chosen: string | null },
): readonly Waits[] {
  return provisions
    .map((provision) => ({ provision, amendments: counts.get(provision.id) ?? 0, brackets: provision.brackets }))
    .filter((each) => !shown.onlyOpen || isOpen(each) || each.provision.id === shown.chosen);
}

export function isOpen({ amendments, brackets }: Waits): boolean {
  return amendments + brackets > 0;
}

/** The one before or after, going round nowhere: null at the ends. */
export function neighbour(waits: readonly Waits[], chosen: string | null, step: 1 | -1): Waits | null {
  const at = waits.findIndex(({ provision }) => provision.id === chosen);
  return (at === -1 ? waits[0] : waits[at + step]) ?? null;
}

/** Where to go when this one is done: the next where something is open, from the top again after the last. */
export function nextOpen(waits: readonly Waits[], chosen: string): Waits | null {
  const at = waits.findIndex(({ provision }) => provision.id === chosen);
  const round = [...waits.slice(at + 1), ...waits.slice(0, Math.max(at, 0))];
  return round.find(isOpen) ?? null;
}
