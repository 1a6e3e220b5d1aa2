import { ask, type Door } from './door.js';

/** Ids of provisions, by the numbers in their margin. */
export type Numbers = ReadonlyMap<string, string>;

interface Page {
  readonly nodes: readonly { readonly id: string; readonly number: string | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query Numbers($id: ID!, $after: String) { instrument(id: $id) { provisions(first: 100, after: $after) {
  nodes { id number } pageInfo { hasNextPage endCursor } } } }`;

/** Articles come before appendices, which count from 1 again: the first of a number is meant. */
export async function findProvisions(door: Door, instrument: string): Promise<Numbers> {
  const numbers = new Map<string, string>();
  let after: string | null = null;
  do {
    const { provisions }: { provisions: Page } = (
      await ask<{ instrument: { provisions: Page } }>(door, QUERY, { id: instrument, after })
    ).instrument;
    for (const { id, number } of provisions.nodes) if (number !== null && !numbers.has(number)) numbers.set(number, id);
    after = provisions.pageInfo.hasNextPage ? provisions.pageInfo.endCursor : null;
  } while (after);
  return numbers;
}
