/** A paragraph label at the start of words: `3.4`, `1.1 a)`, `b)`, `3A.1`, `a bis)`. */
export interface Label {
  /** As it is cited, without the full stop that may follow it. */
  readonly words: string;
  /** The decimal parts, `['1', '1']`; none for a letter alone. */
  readonly parts: readonly string[];
  /** Where the words of the provision begin. */
  readonly from: number;
}

const part = String.raw`[1-9]\d{0,2}[A-Z]?(?![\p{L}\p{N}])|[1-9]\d{0,2}(?=\p{L})`;
const letter = String.raw`\(?[a-z]{1,2}(?:\s?(?:bis|ter|quater|quinquies|sexies))?\)`;
const decimalLabel = new RegExp(
  String.raw`^(?:\*\*|__)?(${part})((?:\.(?:${part}))+)(\.?)(?:(\s*)(${letter}))?(?:\.?(?:\*\*|__)\.?(?=\s|$))?\s*`,
  'u',
);
const letterLabel = new RegExp(String.raw`^(${letter})\s*`);

export function labelAt(words: string): Label | null {
  const found = decimalLabel.exec(words.slice(0, 80));
  if (found !== null && !isAmount(words.slice(found[0].length))) {
    const [whole, first = '', rest = '', , , letters] = found;
    const parts = [first, ...rest.slice(1).split('.')];
    const cited = letters === undefined ? parts.join('.') : `${parts.join('.')} ${letters}`;
    return { words: cited, parts, from: whole.length };
  }
  const lettered = letterLabel.exec(words.slice(0, 40));
  return lettered === null ? null : { words: lettered[1] ?? '', parts: [], from: lettered[0].length };
}

/**
 * Whether a decimal label comes next after another: the next of its level, the first below it, or the next of a level
 * above. After no label the first of any series comes next.
 */
export function comesNext(before: readonly string[] | null, parts: readonly string[]): boolean {
  if (before === null) return parts.slice(1).every((part) => part === '1');
  if (parts.length > before.length) return isBelow(before, parts);
  const above = parts.length - 1;
  const same = parts.slice(0, above).every((part, at) => part === before[at]);
  const last = parts[above] ?? '';
  return same && isAfter(before[above] ?? '', last);
}

function isBelow(before: readonly string[], parts: readonly string[]): boolean {
  return before.every((part, at) => part === parts[at]) && parts.slice(before.length).every((part) => part === '1');
}

function isAfter(before: string, after: string): boolean {
  const [one, other] = [Number.parseInt(before, 10), Number.parseInt(after, 10)];
  return other === one + 1 || (other === one && after > before);
}

// “1.5 per cent” and “2.4 GHz” begin with an amount.
function isAmount(after: string): boolean {
  return /^(?:%|per cent\b|pour cent\b|por ciento\b|procent\b|[kMGT]?Hz\b|million\b|billion\b|SDR\b|[km]?m\b)/.test(
    after,
  );
}
