import type { CallPageQuery, SharedCallQuery } from '#lib/contract';

export type SharedCall = NonNullable<SharedCallQuery['call']>;
type Call = NonNullable<CallPageQuery['call']>;

/** What all may read of a call, with what is the reader's own in it. */
export function together(shared: SharedCall, own: Call): Call {
  const stances = new Map(own.provisions.map(({ provisionId, ownStance }) => [provisionId, ownStance]));
  const provisions = shared.provisions.map((provision) => ({
    ...provision,
    ownStance: stances.get(provision.provisionId) ?? null,
  }));
  return { ...shared, may: own.may, provisions };
}

/** What all see of one delegation: where it becomes another, what is its own has too. */
export function ownIn({ provisions, participants }: SharedCall, delegation: string | undefined): string {
  const isOwn = ({ stakeholder }: { readonly stakeholder: { readonly id: string } }) => stakeholder.id === delegation;
  const said = provisions.map(({ voices }) => voices.find(isOwn)?.stance?.id);
  return JSON.stringify([said, participants.find(isOwn)?.receivedAt]);
}

/** How far the call is: what anybody may do in it depends on that. */
export function stateOf({ phase, deadline, awaitsRulings, provisions }: SharedCall): string {
  const asked = provisions.map(({ textDigest, outcome }) => [textDigest, outcome]);
  return JSON.stringify([phase, deadline?.at, awaitsRulings, asked]);
}
