import type { DivisionKind } from '../instrument.js';
import { bracketedStart } from './bracketed-start.js';
import { kindOfName, kindOfWord } from './division-words.js';
import { withoutMarks } from './plain-marks.js';
import type { SourceLine } from './source-lines.js';

/** A line that opens a division, or a title that belongs to one. */
export interface Head {
  readonly kind: DivisionKind | 'call' | 'title';
  /** As it is cited, `3A`; null where it bears none. */
  readonly number: string | null;
  /** As it stands, `ARTICLE 3A`. */
  readonly label: string;
  readonly title: string;
  /** Where the title stands, if that is not the line of the label. */
  readonly titleLine?: number;
}

const number = String.raw`(?:No\.?|N[°º]\.?|Nr\.?)?\s*(\d{1,4}(?:\.\d{1,3}){0,4}[A-Z]{0,2}|[IVXLC]{1,8}|[A-Z])`;
const citedHead = new RegExp(String.raw`^(\p{L}{3,15})\.?\s+${number}(?=$|[\s.:,;–—(-])(.*)$`, 'u');
const numberedHead =
  /^(?:§\s*)?(?:(\d{1,3}(?:\.\d{1,3}){0,4}[A-Z]?)[.)]?|([IVXLC]{1,8}|[A-Z])(?:[.)]|(?=$)))(?:\s+|$)(.*)$/;
const statementHead = /^(?:No\.?|N[°º]\.?|Nr\.?)\s*(\d{1,4}[A-Z]?)\s*$/i;

/** What a marked heading is, inside a division of the kind `within`. Every marked heading is something. */
export function headOfHeading(words: string, within: DivisionKind | null): Head {
  const plain = withoutMarks(words);
  const inner = insideBrackets(plain);
  return inner === null ? headOfWords(plain, within) : inBrackets(headOfWords(inner, within));
}

function headOfWords(plain: string, within: DivisionKind | null): Head {
  const named = statement(plain, within) ?? citedDivision(plain) ?? citedInBrackets(plain);
  if (named !== null) return named;
  if (within === 'resolution' && /^\p{Ll}/u.test(plain)) return { kind: 'call', number: null, label: plain, title: '' };
  const numbered = numberedHead.exec(plain);
  if (numbered === null) return { kind: 'title', number: null, label: '', title: plain };
  const [, digits, letters, title = ''] = numbered;
  const label = plain.slice(0, plain.length - title.length).trim();
  return { kind: 'section', number: digits ?? letters ?? null, label, title };
}

/**
 * What an unmarked line is. A paragraph may begin like a heading (“Article 31 of the Convention applies.”), so a title
 * on the same line must be set off, the line must open a paragraph, and it may not end like a sentence.
 */
export function headOfText(line: SourceLine, within: DivisionKind | null): Head | null {
  if (!line.opens || line.words.length > 140) return null;
  const plain = withoutMarks(line.words);
  const inner = insideBrackets(plain);
  const head = inner === null ? setOffHead(plain, line.words, within) : setOffHead(inner, inner, within);
  return head === null || inner === null ? head : inBrackets(head);
}

function setOffHead(plain: string, words: string, within: DivisionKind | null): Head | null {
  const head = statement(plain, within) ?? citedDivision(plain) ?? citedInBrackets(plain);
  const unbracketed = (each: string) => each.replace(/[[\]]/g, '');
  return head === null || head.title === '' || isSetOff(unbracketed(plain), unbracketed(words)) ? head : null;
}

// `[A. Aims]`: the whole heading is open.
function insideBrackets(plain: string): string | null {
  return /^\[([^[\]]+)\]$/.exec(plain)?.[1] ?? null;
}

function inBrackets(head: Head): Head {
  return head.title === '' ? { ...head, label: `[${head.label}]` } : { ...head, title: `[${head.title}]` };
}

// `[ARTICLE 3A] Internet`, `ARTICLE [3A] Internet`, `B[A]. Aims`: what is open stands so in the label.
function citedInBrackets(plain: string): Head | null {
  const [, before = '', cited = '', rest = ''] = /^(\p{L}{3,15}\.?\s+|)\[([^[\]]+)\](.*)$/u.exec(plain) ?? [];
  const head = cited === '' ? null : citedDivision(before + cited);
  if (head !== null && head.title === '' && head.number !== null)
    return { ...head, label: `${before}[${cited}]`, title: rest.replace(/^[\s.:,;–—-]+/, '') };
  const start = bracketedStart(plain);
  const numbered = start === null || start.label === null ? null : numberedHead.exec(start.plain);
  if (numbered === null) return null;
  const [, digits, letters, title = ''] = numbered;
  return { kind: 'section', number: digits ?? letters ?? null, label: start?.label ?? '', title };
}

/** Whether an unmarked line can be the title of the division opened just above it. */
export function canBeTitle(line: SourceLine): boolean {
  return (
    line.kind === 'text' &&
    line.words.length <= 120 &&
    /^\[*[\p{L}"“«(]/u.test(line.words) &&
    !/[.;,:]\]*$/.test(line.words)
  );
}

function statement(plain: string, within: DivisionKind | null): Head | null {
  const found = within === 'finalProtocol' || within === 'statement' ? statementHead.exec(plain) : null;
  return found === null ? null : { kind: 'statement', number: found[1] ?? null, label: plain, title: '' };
}

function isSetOff(plain: string, words: string): boolean {
  if (/[.;,:]$/.test(plain)) return false;
  return /^\p{Lu}{3,}/u.test(plain) || /^\p{L}+\.?\s+(?:No\.?\s*)?[\dA-Z.]+(?:\s*[.:–—-]|\s{2,}|\t)/u.test(words);
}

function citedDivision(plain: string): Head | null {
  const byName = kindOfName(plain);
  if (byName !== null) return { kind: byName, number: null, label: plain, title: '' };
  const found = citedHead.exec(plain);
  const kind = found === null ? null : kindOfWord(found[1] ?? '');
  if (found === null || kind === null) return wholeWord(plain);
  const [whole, , cited = '', rest = ''] = found;
  return {
    kind,
    number: cited,
    label: whole.slice(0, whole.length - rest.length).trim(),
    title: rest.replace(/^[\s.:,;–—-]+/, '').trim(),
  };
}

// An annex or a preamble of which there is one bears no number.
function wholeWord(plain: string): Head | null {
  const kind = kindOfWord(plain);
  const alone = kind === 'annex' || kind === 'appendix' || kind === 'resolution' || kind === 'recommendation';
  return alone ? { kind, number: null, label: plain, title: '' } : null;
}
