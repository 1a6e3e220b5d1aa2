import type { Inline, Mark, Text } from '../content.js';
import { candidatesOf } from '../importing/candidates.js';
import { opensFinalFormula } from '../importing/division-words.js';
import { headOfText } from '../importing/heads.js';
import { labelAt } from '../importing/labels.js';
import { signOfItem } from '../importing/signs-of-items.js';
import { marksOf } from '../same-marks.js';

/** One line of words with marks and plain brackets, as `readInstrument` reads them. */
export function markdownLine(content: readonly Inline[]): string {
  const words = content.map((part, at) => (part.kind === 'text' ? run(part, content[at - 1]) : bracket(part)));
  return words.join('').replace(/^\s|\s$/gu, (sign) => (sign === ' ' ? sign : entity(sign)));
}

function bracket({ options }: Extract<Inline, { readonly kind: 'alternatives' }>): string {
  return options
    .map(({ content }) => `[${content.map((part, at) => inside(part, content[at - 1])).join('')}]`)
    .join('');
}

function inside(part: Inline, before: Inline | undefined): string {
  return part.kind === 'text' ? run(part, before) : bracket(part);
}

function run(part: Text, before: Inline | undefined): string {
  const words = escaped(part.text);
  // “[a](b)” would be a link and “[a]: b” its target.
  const apart =
    before?.kind === 'alternatives' && /^[(:]/.test(words) ? entity(words.charAt(0)) + words.slice(1) : words;
  const marks = marksOf(part);
  const simple = marks.length === 1 && marks[0] === 'emphasis' && /^[\w\u00c0-\u024f](?:.*\S)?$/s.test(apart);
  return simple ? `*${apart}*` : marks.reduceRight(marked, apart);
}

function escaped(text: string): string {
  return text
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/&(?=#?\w{1,8};)/g, '&amp;')
    .replace(/<(?=[a-z/!])/gi, '\\<')
    .replace(/[^\S \u00a0]/g, entity);
}

function marked(words: string, mark: Mark): string {
  switch (mark) {
    case 'emphasis':
      return `<em>${words}</em>`;
    case 'strong':
      return `<strong>${words}</strong>`;
    case 'subscript':
      return `<sub>${words}</sub>`;
    case 'superscript':
      return `<sup>${words}</sup>`;
    default:
      return `<sup>${mark.slice('note:'.length)} ${words}</sup>`;
  }
}

/** Words that begin like a number, a label, an entry or a heading, written so that they are read as words. */
export function unmistakable(line: string): string {
  const [brackets = ''] = /^\[*/.exec(line) ?? [];
  const words = line.slice(brackets.length);
  return isMistakable(words) || isMistakable(line) ? brackets + entity(words.charAt(0)) + words.slice(1) : line;
}

function isMistakable(words: string): boolean {
  const source = { line: 1, kind: 'text', words, column: 1, level: 0, opens: true } as const;
  return (
    /^(?:[#>|=+-]|\(?SUP\b)/.test(words) ||
    candidatesOf(words).length > 0 ||
    labelAt(words) !== null ||
    signOfItem(words) !== null ||
    headOfText(source, null) !== null ||
    opensFinalFormula(words)
  );
}

/** A character so written that it means nothing but itself. */
export function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}
