import { deepest } from '../notation/refusals.js';
import { signOfItem } from './signs-of-items.js';

/** How a line begins whose number or label stands in brackets, as in drafts that are renumbered from one to the next. */
export interface BracketedStart {
  /** The line as it would be without these brackets, for reading its number: `39. Governments …`. */
  readonly plain: string;
  /** What stands before the words, brackets and all: `[1.]`, `39. [44.]`, `B[A]`; null where the brackets hold words too. */
  readonly label: string | null;
  /** How many brackets open before the number and hold the words as well: one in `[40. Members …]`. */
  readonly opens: number;
  /** How much further right than in `plain` the words stand in the line. */
  readonly shift: number;
}

const counted = String.raw`(?:\*\*)?(?:No\.?\s?)?(?:\d{1,6}[A-Z]{0,2}(?:\.\d{1,3}[A-Z]?)*|[A-Z]{1,2}|\(?[a-z]{1,2}(?=\)))[.)]?(?:\*\*)?[.)]?`;
// `[1.] Members`, `[42.] [43.] Members`: a number or label alone in brackets.
const inBrackets = new RegExp(String.raw`^\[(${counted})\]([.)]?)((?:\s?\[${counted}\][.)]?)*)\s+(?=\S)`);
// `39. [44.] Members`, `B[A]. Members`: the number it has now before the one that it had, or may have.
const besideBrackets = new RegExp(String.raw`^(${counted})(\s?)((?:\s?\[${counted}\])+)([.)]?)\s+(?=\S)`);
const numbered = new RegExp(String.raw`^(?:${counted}(?:\s|$)|\d+\.\d)`);

export function bracketedStart(line: string): BracketedStart | null {
  const words = line.slice(0, 120);
  if (words.startsWith('['.repeat(deepest + 1))) return null;
  return alone(line, words) ?? beside(line, words) ?? around(line, words);
}

// Brackets that open before a number, a label or the sign of an entry and hold the words as well.
function around(line: string, words: string): BracketedStart | null {
  const inner = words.startsWith('[[') ? bracketedStart(line.slice(1)) : null;
  if (inner !== null) return { ...inner, opens: inner.opens + 1, shift: inner.shift + 1 };
  const plain = line.slice(1);
  const opens = words.startsWith('[') && (numbered.test(plain.slice(0, 80)) || signOfItem(plain) !== null);
  return opens ? { plain, label: null, opens: 1, shift: 1 } : null;
}

function alone(line: string, words: string): BracketedStart | null {
  const found = inBrackets.exec(words);
  if (found === null) return null;
  const [whole, number = '', dot = ''] = found;
  // “[A] Member” and “[30] days” are words with an option.
  return isSetOff(number + dot, line.slice(whole.length)) ? start(line, whole, number + dot) : null;
}

function beside(line: string, words: string): BracketedStart | null {
  const found = besideBrackets.exec(words);
  if (found === null) return null;
  const [whole, number = '', gap = '', brackets = '', dot = ''] = found;
  // “2. [30] days”, “2. [3.2] Members” and “2. [b)] Members” are a number and then words or a label.
  const glued = gap === '' && !brackets.startsWith(' ') && (dot !== '' || !/^\d/.test(number));
  const set = /[.)*]$/.test(number) && /^\s?\[\d(?!\d*\.\d)[^\]]*[.)*]\]/.test(brackets);
  return glued || set ? start(line, whole, number) : null;
}

function isSetOff(number: string, rest: string): boolean {
  return /[.)*]$/.test(number) || /^\d+\.\d/.test(number) || (/^\d+[A-Z]+$/.test(number) && /^\p{Lu}/u.test(rest));
}

// Numbers in brackets are often without the full stop that all others have.
function start(line: string, whole: string, number: string): BracketedStart {
  const set = /[.)*]$/.test(number) || /\.\d/.test(number) ? number : `${number}.`;
  const plain = `${set} ${line.slice(whole.length)}`;
  return { plain, label: whole.trim(), opens: 0, shift: line.length - plain.length };
}
