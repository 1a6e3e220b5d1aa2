import { type BracketedStart, bracketedStart } from './bracketed-start.js';
import { labelAt } from './labels.js';
import { startsWithMonth } from './months.js';

/** How a margin number is set off from the words. One text sets nearly all of its numbers alike. */
export type NumberForm = 'named' | 'strong' | 'dotted' | 'column' | 'glued' | 'spaced' | 'alone' | 'inParentheses';

/** One way of reading the start of a line as a margin number. */
export interface Candidate {
  readonly base: number;
  /** The letter of an inserted number, `A` in 31A; empty for most. */
  readonly letter: string;
  readonly form: NumberForm;
  /** Whether such a start is a number wherever it stands, rather than words such as “30 days”. */
  readonly sure: boolean;
  /** What follows the number; its first character stands at `from` in the line. */
  readonly rest: string;
  readonly from: number;
  /** The first part of the decimal label that follows, which is the article's number; null where none does. */
  readonly labelled: string | null;
  /** How the number stands in brackets; null where it stands in none. */
  readonly bracketed: BracketedStart | null;
}

const name = String.raw`(?:Nos?\.?|N[°º]\.?|Nr\.?)\s*`;
const opening = new RegExp(String.raw`^(\*\*|__)?(\(|§\s*)?(${name})?(\d{1,9})([A-Z]{1,2}(?![\p{L}\p{N}]))?`, 'u');

/** Every way of reading the start of these words as a margin number; most lines have none, glued ones several. */
export function candidatesOf(words: string): readonly Candidate[] {
  const bracketed = bracketedStart(words);
  if (bracketed === null) return candidatesIn(words);
  return candidatesIn(bracketed.plain).map((each) => ({ ...each, from: each.from + bracketed.shift, bracketed }));
}

function candidatesIn(words: string): readonly Candidate[] {
  const found = opening.exec(words);
  if (found === null) return [];
  const [whole, marks = '', parenthesis = '', named = '', digits = '', letter = ''] = found;
  if (digits.startsWith('0')) return [];
  const glued = marks + parenthesis + named === '' ? gluedTo(words, digits) : [];
  if (digits.length > 6) return glued;
  const start: Start = { words, at: whole.length, marks, parenthesis, named, base: Number(digits), letter };
  return [...glued, ...setOff(start)];
}

interface Start {
  readonly words: string;
  readonly at: number;
  readonly marks: string;
  readonly parenthesis: string;
  readonly named: string;
  readonly base: number;
  readonly letter: string;
}

// `21.1 a) …` may be No. 2 with the label 1.1 a): every split after which a label stands is a candidate.
function gluedTo(words: string, digits: string): Candidate[] {
  const shorter = Array.from({ length: Math.min(5, digits.length - 1) }, (_, at) => gluedAt(words, at + 1, ''));
  const letter = /^[A-Z]{1,2}(?=\d)/.exec(words.slice(digits.length))?.[0] ?? '';
  const inserted = letter === '' || digits.length > 5 ? [] : gluedAt(words, digits.length, letter);
  return [...shorter.flat(), ...inserted];
}

function gluedAt(words: string, length: number, letter: string): Candidate[] {
  const from = length + letter.length;
  const rest = words.slice(from);
  const parts = labelAt(rest)?.parts ?? [];
  if (parts.length < 2) return [];
  return [
    {
      base: Number(words.slice(0, length)),
      letter,
      form: 'glued',
      sure: true,
      rest,
      from,
      labelled: parts[0] ?? null,
      bracketed: null,
    },
  ];
}

function setOff(start: Start): Candidate[] {
  const { words, at, marks, parenthesis, named, base, letter } = start;
  const closed = marks !== '' ? /^[.)]?(?:\*\*|__)[.:]?\s*/.exec(words.slice(at)) : null;
  const form =
    closed === null
      ? formOf(words.slice(at), { parenthesis, named })
      : { form: 'strong' as const, skip: closed[0].length, sure: true };
  if (form === null) return [];
  const from = at + form.skip;
  const kept = closed === null ? marks : '';
  const rest = kept + words.slice(from);
  const labelled = labelAt(rest)?.parts[0] ?? null;
  return [{ base, letter, form: form.form, sure: form.sure, rest, from, labelled, bracketed: null }];
}

interface SetOff {
  readonly form: NumberForm;
  readonly skip: number;
  readonly sure: boolean;
}

function formOf(
  after: string,
  { parenthesis, named }: { readonly parenthesis: string; readonly named: string },
): SetOff | null {
  if (named !== '') return matched(after, /^[.:]?(?:\s+|$)|^\s*[–—-]\s+/, 'named', true);
  if (parenthesis === '(') return matched(after, /^\)\s*/, 'inParentheses', false);
  if (after === '') return { form: 'alone', skip: 0, sure: false };
  return (
    matched(after, /^\.(?:\s+|$|(?=\p{L}))/u, 'dotted', true) ??
    matched(after, /^\)\s+/, 'inParentheses', false) ??
    matched(after, /^(?:\s{2,}|\t\s*)/, 'column', true) ??
    spaced(after) ??
    glued(after)
  );
}

// “30 days” and “30 June” begin with an amount and a date; “30 Members shall …” most likely with a number.
function spaced(after: string): SetOff | null {
  const found = matched(after, /^\s+/, 'spaced', false);
  if (found === null) return null;
  const words = after.slice(found.skip);
  return { ...found, sure: (/^["“«([*]?\p{Lu}/u.test(words) || labelAt(words) !== null) && !startsWithMonth(words) };
}

// Words glued to a number begin a sentence, or a label, a mark or a bracket; `13th` is no number with words behind it.
function glued(after: string): SetOff | null {
  if (/^(?:\p{Lu}\p{L}|["“«*_[]|\p{Lu}\s)/u.test(after) || labelAt(after) !== null)
    return { form: 'glued', skip: 0, sure: true };
  return /^\p{Ll}/u.test(after) && !/^(?:st|nd|rd|th|er|e|o|a|ème|º|ª)\b/u.test(after)
    ? { form: 'glued', skip: 0, sure: false }
    : null;
}

function matched(after: string, pattern: RegExp, form: NumberForm, sure: boolean): SetOff | null {
  const found = pattern.exec(after);
  return found === null ? null : { form, skip: found[0].length, sure };
}
