import { isEmail } from './completeness.js';

export const bodyCategories = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
] as const;

/** One line of a table that came as a file: its number in the file, and its cells by the heads of the columns. */
export interface ListRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface RowProblem {
  readonly line: number;
  readonly column: string;
  readonly problem: RowProblemKind;
}

export type RowProblemKind =
  | 'Missing'
  | 'TooLong'
  | 'EmailMalformed'
  | 'CategoryUnknown'
  | 'LanguageUnknown'
  | 'SymbolMalformed'
  | 'SymbolKnown'
  | 'YesOrNo'
  | 'DayMalformed'
  | 'EndsBeforeItStarts'
  | 'Repeated'
  | 'NotPlainText';

export interface ReadList<Line> {
  readonly lines: readonly (Line & { readonly line: number })[];
  readonly problems: readonly RowProblem[];
}

export interface ContactLine {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly category: string;
  readonly country: string;
  readonly language: string;
}

export interface StakeholderLine {
  readonly name: string;
  readonly symbol: string;
  readonly category: string;
  readonly country: string;
  readonly ctuMember: boolean;
  readonly ctuFrom: string | null;
  readonly ctuUntil: string | null;
  readonly ituMemberState: boolean;
  readonly ituFrom: string | null;
  readonly ituUntil: string | null;
}

export const contactColumns = ['name', 'email', 'organisation', 'category', 'country', 'language'] as const;
export const stakeholderColumns = [
  'symbol',
  'name',
  'category',
  'country',
  'ctu_member',
  'ctu_from',
  'ctu_until',
  'itu_member_state',
  'itu_from',
  'itu_until',
] as const;

type Note = (column: string, problem: RowProblemKind) => void;

/** Contacts of a list. A line with a problem is left out and named; the same address twice is one too many. */
export function readContacts(rows: readonly ListRow[], languages: readonly string[]): ReadList<ContactLine> {
  return readList(rows, 'email', (cells, note) => {
    const contact = {
      name: words(cells, 'name', 200, note),
      email: (cells['email'] ?? '').trim().toLowerCase(),
      organisation: words(cells, 'organisation', 300, note),
      category: category(cells, note),
      country: optional(cells, 'country', 100, note),
      language: (cells['language'] ?? '').trim().toLowerCase() || 'en',
    };
    if (contact.email === '') note('email', 'Missing');
    else if (!isEmail(contact.email)) note('email', 'EmailMalformed');
    if (!languages.includes(contact.language)) note('language', 'LanguageUnknown');
    return [contact.email, contact];
  });
}

/** Bodies of a list, with what they are members of and since when. */
export function readStakeholders(rows: readonly ListRow[]): ReadList<StakeholderLine> {
  return readList(rows, 'symbol', (cells, note) => {
    const line = {
      symbol: symbolOf(cells, note),
      name: words(cells, 'name', 300, note),
      category: category(cells, note),
      country: optional(cells, 'country', 100, note),
      ctuMember: yes(cells, 'ctu_member', note),
      ctuFrom: day(cells, 'ctu_from', note),
      ctuUntil: day(cells, 'ctu_until', note),
      ituMemberState: yes(cells, 'itu_member_state', note),
      ituFrom: day(cells, 'itu_from', note),
      ituUntil: day(cells, 'itu_until', note),
    };
    inOrder('ctu_until', [line.ctuFrom, line.ctuUntil], note);
    inOrder('itu_until', [line.ituFrom, line.ituUntil], note);
    return [line.symbol, line];
  });
}

function symbolOf(cells: ListRow['cells'], note: Note): string {
  const symbol = (cells['symbol'] ?? '').trim();
  if (symbol === '') note('symbol', 'Missing');
  else if (!/^[\p{L}\p{N}][\p{L}\p{N}.&’'-]{0,19}$/u.test(symbol)) note('symbol', 'SymbolMalformed');
  return symbol;
}

function inOrder(column: string, [from, until]: readonly [string | null, string | null], note: Note): void {
  if (from !== null && until !== null && until < from) note(column, 'EndsBeforeItStarts');
}

function readList<Line>(
  rows: readonly ListRow[],
  unique: string,
  read: (cells: ListRow['cells'], note: Note) => readonly [string, Line],
): ReadList<Line> {
  const seen = new Set<string>();
  const lines: (Line & { line: number })[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells } of rows) {
    const before = problems.length;
    const note: Note = (column, problem) => problems.push({ line, column, problem });
    const [key, found] = read(cells, note);
    if (key !== '' && seen.has(key)) note(unique, 'Repeated');
    seen.add(key);
    if (problems.length === before) lines.push({ ...found, line });
  }
  return { lines, problems };
}

function words(cells: ListRow['cells'], column: string, most: number, note: Note): string {
  const text = optional(cells, column, most, note);
  if (text === '') note(column, 'Missing');
  return text;
}

function optional(cells: ListRow['cells'], column: string, most: number, note: Note): string {
  const text = (cells[column] ?? '').trim();
  if (text.length > most) note(column, 'TooLong');
  else if (text.includes('\u0000') || /\p{Surrogate}|[\r\n]/u.test(text)) note(column, 'NotPlainText');
  return text;
}

// As people write them in a table: “civil society” is CIVIL_SOCIETY.
function category(cells: ListRow['cells'], note: Note): string {
  const text = (cells['category'] ?? '')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  if (!bodyCategories.some((known) => known === text)) note('category', text === '' ? 'Missing' : 'CategoryUnknown');
  return text;
}

function yes(cells: ListRow['cells'], column: string, note: Note): boolean {
  const text = (cells[column] ?? '').trim().toLowerCase();
  if (['yes', 'true', '1', 'x'].includes(text)) return true;
  if (!['', 'no', 'false', '0'].includes(text)) note(column, 'YesOrNo');
  return false;
}

function day(cells: ListRow['cells'], column: string, note: Note): string | null {
  const text = (cells[column] ?? '').trim();
  if (text === '') return null;
  if (!isDay(text)) note(column, 'DayMalformed');
  return text;
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
