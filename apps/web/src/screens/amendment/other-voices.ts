import type { ProposalKind } from '#lib/contract';

/** Where an amendment speaks: on a provision's words or on a heading. */
export interface Place {
  readonly kind: ProposalKind;
  readonly heading: { readonly id: string } | null;
  readonly audience: string;
}

export interface Voice extends Place {
  readonly id: string;
  readonly status: string;
  readonly disposition: unknown;
  readonly stakeholder: { readonly id: string };
  readonly coSponsors: readonly { readonly id: string }[];
}

/**
 * The other open amendments by which a delegation speaks at the same place: it has two voices there.
 *
 * What is to be added behind a provision, or moved elsewhere, says nothing of the words that stand; and what only the
 * delegation itself reads is no second voice beside what others read.
 */
export function otherVoices<Any extends Voice>(
  voices: readonly Any[],
  place: Place & { readonly id?: string },
  stakeholderId: string,
): readonly Any[] {
  const speaksAt = placeOf(place);
  if (speaksAt === null) return [];
  return voices.filter(
    (each) =>
      each.id !== place.id &&
      each.status === 'FILED' &&
      !each.disposition &&
      placeOf(each) === speaksAt &&
      isPrivate(each) === isPrivate(place) &&
      [each.stakeholder, ...each.coSponsors].some(({ id }) => id === stakeholderId),
  );
}

function placeOf({ kind, heading }: Place): string | null {
  if (heading) return heading.id;
  return kind === 'ADD' || kind === 'MOVE' ? null : 'words';
}

function isPrivate({ audience }: Place): boolean {
  return audience === 'DELEGATION';
}
