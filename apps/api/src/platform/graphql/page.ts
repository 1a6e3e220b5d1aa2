import { BadUserInput } from '../access/bad-user-input.js';

/** Where to go on in a list: the key columns of the last row seen, as text, since a Date would drop microseconds. */
export type Cursor = readonly string[];

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

export function encodeCursor(key: Cursor): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key of `after`, or null at the beginning. `parts` is how many columns the list is ordered by. */
export function decodeCursor(after: string | null | undefined, parts: number): Cursor | null {
  if (after === null || after === undefined) return null;
  const key = parsed(after);
  if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string')) return key;
  throw new BadUserInput('Cursor');
}

/** As `decodeCursor`, for lists ordered by one whole number. */
export function decodeSeq(after: string | null | undefined): string | null {
  const key = decodeCursor(after, 1);
  if (key && !/^\d{1,18}$/.test(key[0] ?? '')) throw new BadUserInput('Cursor');
  return key?.[0] ?? null;
}

/** `rows` were read with a limit of `first + 1`: the one too many only tells that there are more. */
export function pageOf<Row>(rows: readonly Row[], first: number, keyOf: (row: Row) => Cursor): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encodeCursor(keyOf(last)) : null } };
}

function parsed(cursor: string): unknown {
  if (cursor.length > 500) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
