import { isServerClient } from '#lib/live-draft';

/** Whose a client id is, for the life of the document. `null` is the server itself. */
export type Owners = ReadonlyMap<number, string | null>;

/** In place of a person: under this id nobody writes any more. Its copy has come to an end. */
export const RETIRED = '';

/** The first of these ids that is somebody else's or the server's own; null where the person may write under all. */
export function foreignAmong(owners: Owners, authors: readonly number[], person: string): number | null {
  const foreign = authors.find(
    (client) => isServerClient(client) || (owners.has(client) && owners.get(client) !== person),
  );
  return foreign ?? null;
}

export function newAmong(owners: Owners, authors: readonly number[]): readonly number[] {
  return authors.filter((client) => !owners.has(client));
}
