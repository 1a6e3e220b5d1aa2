import { BadUserInput } from '../access/bad-user-input.js';
import { decodeCursor, type Page, pageOf } from './page.js';

/**
 * Paging through a list ordered by a moment and then an id.
 *
 * A running number would tell by its gaps how many rows the reader may not see, so the cursor holds the moment, in
 * whole microseconds since 1970: exact in a bigint where a Date would round.
 */
export interface MomentArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** The last three parameters of a statement that uses `afterMoment` and `limit`. */
export function momentParams({ first, after }: MomentArgs): readonly [string | null, string | null, number] {
  const key = decodeCursor(after, 2);
  const [micros = null, id = null] = key ?? [];
  if (micros !== null && !/^\d{1,16}$/.test(micros)) throw new BadUserInput('Cursor');
  if (id !== null && !/^[0-9a-f-]{36}$/.test(id)) throw new BadUserInput('Cursor');
  return [micros, id, first + 1];
}

/** The moment column as it goes into a cursor. */
export function micros(column: string): string {
  return `(extract(epoch from ${column}) * 1000000)::bigint::text`;
}

/** True of rows behind the cursor; `at` is the place of the first of the three parameters. */
export function afterMoment(columns: string, at: number): string {
  const moment = `timestamptz 'epoch' + $${at}::bigint * interval '1 microsecond'`;
  return `($${at}::bigint is null or (${columns}) > (${moment}, $${at + 1}::uuid))`;
}

export function momentPage<Row extends { readonly id: string; readonly cursor: string }>(
  rows: readonly Row[],
  first: number,
): Page<Row> {
  return pageOf(rows, first, (row) => [row.cursor, row.id]);
}
