// A spreadsheet takes what begins so for a formula, also after blanks and in the wide forms of East Asian keyboards.
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

/** One record of a CSV file (RFC 4180). Text that a spreadsheet would run is marked as text by an apostrophe. */
export function csvRecord(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
