interface Wording {
  readonly provisionId: string | null;
  readonly afterProvisionId: string | null;
}

/** What a reader of a delegation's own version meets next: a provision of the draft, or one that only they ask for. */
export type OwnRow<Provision, Own> =
  | { readonly kind: 'standing'; readonly provision: Provision; readonly own: Own | null }
  | { readonly kind: 'wanted'; readonly own: Own };

/** The draft with a delegation's wordings in their places; a provision it asks for and the draft lacks stands where it is to follow. */
export function ownRows<Provision extends { readonly id: string }, Own extends Wording>(
  provisions: readonly Provision[],
  wordings: readonly Own[],
): readonly OwnRow<Provision, Own>[] {
  const standing = new Set(provisions.map(({ id }) => id));
  const own = new Map(
    wordings.flatMap((each) => (each.provisionId === null ? [] : [[each.provisionId, each] as const])),
  );
  const wanted = (after: string | null) =>
    wordings
      .filter((each) => each.provisionId === null && placeOf(each, standing) === after)
      .map((each) => ({ kind: 'wanted', own: each }) as const);
  return [
    ...provisions.flatMap((provision) => [
      { kind: 'standing', provision, own: own.get(provision.id) ?? null } as const,
      ...wanted(provision.id),
    ]),
    ...wanted(null),
  ];
}

// What is to follow a provision that is there no longer stands at the end, where nobody can overlook it.
function placeOf({ afterProvisionId }: Wording, standing: ReadonlySet<string>): string | null {
  return afterProvisionId !== null && standing.has(afterProvisionId) ? afterProvisionId : null;
}
