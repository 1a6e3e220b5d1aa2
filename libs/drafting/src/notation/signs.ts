// The signs that stand before a list entry in treaty texts, so that they need no braces: –  •  a)  (ii)  3)  a bis)
const natural = String.raw`[-–—•*·]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})(?: ?(?:bis|ter|quater|quinquies|sexies))?\)`;
const naturalSign = new RegExp(`^(?:${natural})$`);
const naturalStart = new RegExp(`^((?: {2}){0,64})(${natural})(?: |$)`);

export interface SignedLine {
  readonly depth: number;
  readonly sign: string;
  /** Where the words begin. */
  readonly from: number;
}

export function isNaturalSign(sign: string): boolean {
  return naturalSign.test(sign);
}

/** The sign that a line opens with, indented by two spaces for each depth; null where the line is no list entry. */
export function signAtStart(line: string): SignedLine | null {
  const found = naturalStart.exec(line);
  if (found === null) return null;
  const [start, indent = '', sign = ''] = found;
  return { depth: indent.length / 2, sign, from: start.length };
}
