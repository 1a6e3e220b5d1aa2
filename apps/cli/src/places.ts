import type { Division, DivisionId, Instrument } from '#lib/drafting';

/** Where a provision stands: the labels of its divisions from the outermost, and the nearest title. */
export interface PlaceInText {
  readonly division: string;
  readonly heading: string | null;
}

export function placesIn({ divisions }: Instrument): (id: DivisionId) => PlaceInText {
  const byId = new Map(divisions.map((each) => [each.id, each]));
  return (id) => {
    const chain = chainTo(byId, id);
    const labels = chain.map((each) => each.label).filter((label) => label !== '');
    const heading = chain.findLast((each) => each.title !== '')?.title ?? null;
    return { division: labels.join(', ') || (heading ?? ''), heading };
  };
}

function chainTo(byId: ReadonlyMap<string, Division>, id: DivisionId): readonly Division[] {
  const chain: Division[] = [];
  for (let at = byId.get(id); at !== undefined; at = at.parent === null ? undefined : byId.get(at.parent))
    chain.unshift(at);
  return chain;
}
