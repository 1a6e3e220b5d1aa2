import type { MatrixPageQuery } from '#lib/contract';

export type MatrixDraft = NonNullable<MatrixPageQuery['draft']>;
export type Matrix = MatrixDraft['supportMatrix'];
export type MatrixRow = Matrix['rows'][number];
export type MatrixDelegation = Matrix['delegations'][number];

export interface Cell {
  readonly says: string;
  readonly throughId: string | null;
}

/** What one delegation says in one row; who has no cell is silent. */
export function cellOf({ cells }: MatrixRow, stakeholderId: string): Cell {
  return cells.find((cell) => cell.stakeholderId === stakeholderId) ?? { says: 'silence', throughId: null };
}

/** The columns in as few tables as have room for so many each, and at least one. */
export function besideEachOther<Column>(columns: readonly Column[], most: number): readonly (readonly Column[])[] {
  const tables = Math.max(1, Math.ceil(columns.length / Math.max(1, most)));
  const width = Math.ceil(columns.length / tables);
  return Array.from({ length: tables }, (_, nth) => columns.slice(nth * width, (nth + 1) * width));
}

/** The matrix as a file for spreadsheets: words in the cells, a line for each provision. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// A cell that begins like a formula would be run by a spreadsheet; the apostrophe keeps it words.
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
