import type { ConcernState } from '#lib/contract';

/** Which concerns are looked at, as the address of the page says it. */
export interface LedgerFilter {
  readonly issue: string | null;
  readonly stakeholder: string | null;
  readonly provision: string | null;
  readonly state: ConcernState | null;
}

export const concernStates = ['HEARD', 'CONSIDERED', 'DISPOSED', 'ANSWERED'] as const;

export function readFilter(address: URLSearchParams): LedgerFilter {
  const state = address.get('state');
  return {
    issue: address.get('issue'),
    stakeholder: address.get('stakeholder'),
    provision: address.get('provision'),
    state: concernStates.find((each) => each === state) ?? null,
  };
}

/** The same as an address again; what is not filtered by is not in it. */
export function writeFilter(filter: LedgerFilter): URLSearchParams {
  const named = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null);
  return new URLSearchParams(named);
}

export function isFiltered(filter: LedgerFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}
