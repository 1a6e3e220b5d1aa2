import { compareNumbers, numberBetween, parseNumber } from './provision-number.js';

/** A paragraph label in its parts: `3.4`, `1.1 a)`, `b)`, `a bis)`, `(c)`. */
export interface ParagraphLabel {
  /** The decimal parts; none in `b)`. */
  readonly parts: readonly string[];
  /** The letter, empty where there is none. */
  readonly letter: string;
  /** `bis`, `ter` … of an inserted letter; empty for most. */
  readonly repeated: string;
  /** Whether the letter stands in two parentheses. */
  readonly opened: boolean;
}

const latin = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies'];
const pattern =
  /^(\d{1,3}[A-Z]{0,2}(?:\.\d{1,3}[A-Z]{0,2})*)?\s*(?:(\()?([a-z]{1,2}?)\s?(bis|ter|quater|quinquies|sexies)?\))?$/;

export function parseLabel(label: string): ParagraphLabel | null {
  const found = pattern.exec(label);
  if (found === null || label === '') return null;
  const [, decimal, opened, letter = '', repeated = ''] = found;
  return { parts: decimal === undefined ? [] : decimal.split('.'), letter, repeated, opened: opened !== undefined };
}

export function printLabel({ parts, letter, repeated, opened }: ParagraphLabel): string {
  const entry = letter === '' ? '' : `${opened ? '(' : ''}${letter}${repeated === '' ? '' : ` ${repeated}`})`;
  return [parts.join('.'), entry].filter((each) => each !== '').join(' ');
}

/** Reading order: 3.4, 3.4.1, 3.4A, 3.5; a), a bis), b). Only labels of one division can be compared. */
export function compareLabels(one: string, other: string): number {
  const [a, b] = [parseLabel(one), parseLabel(other)];
  if (a === null || b === null) return a === b ? compareNumbers(one, other) : a === null ? 1 : -1;
  return compareParts(a.parts, b.parts) || compareLetters(a, b);
}

/**
 * The label of a paragraph inserted after one and before another: the next of its kind if it is free, else with a
 * letter of insertion: 3.5 after the last 3.4, 3.4A before 3.5; e) after the last d), a bis) before b). Null where
 * neither is free.
 */
export function labelBetween(after: string, before: string | null): string | null {
  const last = parseLabel(after);
  if (last === null) return null;
  const candidates = last.letter === '' ? decimalAfter(last.parts) : letterAfter(last);
  return candidates.find((each) => before === null || compareLabels(each, relevant(before, last)) < 0) ?? null;
}

function decimalAfter(parts: readonly string[]): string[] {
  const above = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  const counted = parseNumber(last);
  const inserted = numberBetween(last, null);
  const next = counted === null ? [] : [`${counted.base + 1}`];
  return [...next, ...(inserted === null ? [] : [inserted])].map((part) => [...above, part].join('.'));
}

// After `1.1 a)` stands `b)` alone, as in the texts in force.
function letterAfter(last: ParagraphLabel): string[] {
  const next =
    last.letter === 'z' || last.letter.length > 1 ? [] : [String.fromCharCode(last.letter.charCodeAt(0) + 1)];
  const repeated = latin[latin.indexOf(last.repeated) + 1];
  const bare = { parts: [], opened: last.opened };
  const whole = next.map((letter) => printLabel({ ...bare, letter, repeated: '' }));
  return repeated === undefined ? whole : [...whole, printLabel({ ...bare, letter: last.letter, repeated })];
}

// Decimal labels do not bound letters, nor letters decimals: a) may go on before 1.2.
function relevant(before: string, last: ParagraphLabel): string {
  const next = parseLabel(before);
  const bounds =
    next !== null && (last.letter === '' ? next.parts.length > 0 : next.parts.length === 0 && next.letter !== '');
  return bounds ? before : '\uffff';
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (const [at, part] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    const difference = compareNumbers(part, against);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareLetters(one: ParagraphLabel, other: ParagraphLabel): number {
  const letters = one.letter === other.letter ? 0 : one.letter < other.letter ? -1 : 1;
  return letters || latin.indexOf(one.repeated) - latin.indexOf(other.repeated);
}
