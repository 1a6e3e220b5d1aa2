import type { Content } from '#lib/drafting';
import type { Cast } from './cast.js';

export interface ProvisionText {
  readonly id: string;
  readonly divisionId: string;
  readonly number: string | null;
  readonly content: Content;
  readonly text: string;
}

export interface InstrumentInHand {
  readonly id: string;
  readonly title: string;
  /** By margin number of the main series. */
  readonly provisions: ReadonlyMap<string, ProvisionText>;
}

export async function findProvisions(cast: Cast, title: string, id: string): Promise<InstrumentInHand> {
  const provisions = new Map<string, ProvisionText>();
  let after: string | null = null;
  do {
    const page: Page = await provisionsAfter(cast, id, after);
    // The articles come before the appendices, which count from 1 again.
    for (const each of page.nodes) if (each.number && !provisions.has(each.number)) provisions.set(each.number, each);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return { id, title, provisions };
}

export function provisionOf(instrument: InstrumentInHand, number: string): ProvisionText {
  const found = instrument.provisions.get(number);
  if (!found) throw new Error(`The example's text has no provision No. ${number}.`);
  return found;
}

interface Page {
  readonly nodes: readonly ProvisionText[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function provisionsAfter(cast: Cast, id: string, after: string | null): Promise<Page> {
  const { instrument } = await cast.ask<{ instrument: { provisions: Page } }>(
    cast.withRole('SECRETARIAT'),
    `query Provisions($id: ID!, $after: String) { instrument(id: $id) { provisions(first: 100, after: $after) {
      nodes { id divisionId number content text } pageInfo { hasNextPage endCursor } } } }`,
    { id, after },
  );
  return instrument.provisions;
}
