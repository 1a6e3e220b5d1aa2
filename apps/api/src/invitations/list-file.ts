import { parse } from 'csv-parse/sync';
import type { ListRow } from '#lib/registration';

/** Why a file could not be read as a table at all. */
export interface UnreadableList {
  readonly problem: string;
  readonly line: number | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const LIST_LIMIT = 1024 * 1024;
export const MOST_LINES = 5000;

/** A table that came as CSV: UTF-8, heads in the first line, parted by commas, semicolons or tabs. */
export function readList(bytes: Uint8Array, columns: readonly string[]): readonly ListRow[] | UnreadableList {
  const text = decoded(bytes);
  if (text === null) return { problem: 'FileNotUtf8', line: null, facts: {} };
  const records = parsed(text);
  if (!Array.isArray(records)) return records as UnreadableList;
  const [heads, ...lines] = records as readonly { readonly record: readonly string[]; readonly line: number }[];
  const names = (heads?.record ?? []).map((head) =>
    head
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const missing = columns.filter((column) => NEEDED.has(column) && !names.includes(column));
  if (missing.length > 0) return { problem: 'ColumnMissing', line: 1, facts: { columns: missing.join(', ') } };
  if (lines.length > MOST_LINES) return { problem: 'FileTooManyLines', line: null, facts: { limit: MOST_LINES } };
  return lines.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])),
  }));
}

const NEEDED = new Set(['name', 'email', 'organisation', 'category', 'symbol']);

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown[] | UnreadableList {
  try {
    const found = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 20_000,
      to: MOST_LINES + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    if (code === undefined) throw error;
    return { problem: 'TableBroken', line: lines ?? null, facts: {} };
  }
}

// Spreadsheets part by what the language of the machine has no other use for.
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
