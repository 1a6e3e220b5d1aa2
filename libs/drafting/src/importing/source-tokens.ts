import type { Mark } from '../content.js';
import { characterOf } from './entities.js';

/** A piece of a Markdown paragraph; `at` is its place in the paragraph. */
export type SourceToken =
  | { readonly kind: 'words'; readonly words: string; readonly at: number }
  | { readonly kind: 'open' | 'close'; readonly at: number }
  | {
      readonly kind: 'delimiter';
      readonly sign: string;
      readonly opens: boolean;
      readonly closes: boolean;
      readonly at: number;
    }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly on: boolean; readonly at: number };

const escaping = String.raw`\\(?<escaped>[\\${'`'}*_{}[\]()#+.!|<>~-])`;
const entity = String.raw`&(?<entity>#\d{1,7}|#x[\da-fA-F]{1,6}|[a-z]{2,8});`;
// `<sup>* or a recognized agency</sup>` is a footnote that stands where its sign does; `<sup>2</sup>` is a square.
const note = String.raw`<sup>\s*(?<note>\*{1,4}|†|‡|\d{1,2})\s*(?=\p{L}[^<]{0,400}?\s|\[)`;
const tag = String.raw`</?(?<tag>sup|sub|strong|b|em|i|u|br|span|p|a)(?=[\s/>])[^<>]{0,2000}>`;
const address = String.raw`<(?<address>(?:https?|mailto):[^<>\s]{1,2000})>`;
const link = String.raw`!?\[(?<link>(?:[^[\]\\]|\\.){0,2000})\]\((?<target>[^()\s]{0,2000})(?:\s+"[^"]{0,500}")?\)`;
const token = new RegExp(
  `${escaping}|${entity}|${note}|${tag}|${address}|${link}|(?<delimiter>\\*{1,3}|_{1,3})|(?<bracket>[[\\]])|(?<words>[^\\\\&<![\\]*_]+|.)`,
  'gsu',
);

/** Cuts a paragraph into words, marks and brackets. A link leaves its words; its target is no part of the text. */
export function tokensOf(source: string): readonly SourceToken[] {
  const tokens: SourceToken[] = [];
  for (const found of source.matchAll(token)) tokens.push(...tokensAt(source, found));
  return tokens;
}

function tokensAt(source: string, found: RegExpMatchArray): readonly SourceToken[] {
  const at = found.index ?? 0;
  const { words, delimiter, bracket, link, note, tag } = found.groups ?? {};
  if (words !== undefined) return [{ kind: 'words', words, at }];
  if (delimiter !== undefined) return delimiters(source, at, delimiter);
  if (bracket !== undefined) return [{ kind: bracket === '[' ? 'open' : 'close', at }];
  if (link !== undefined) return linkTokens(found, at);
  if (note !== undefined) return [{ kind: 'mark', mark: `note:${note}`, on: true, at }];
  return tag === undefined
    ? [{ kind: 'words', words: character(found), at }]
    : tagToken(tag, found[0].startsWith('</'), at);
}

function character({ 0: whole, groups: { entity, escaped, address } = {} }: RegExpMatchArray): string {
  return (entity === undefined ? (escaped ?? address) : characterOf(entity)) ?? whole;
}

function linkTokens(
  { 0: whole, groups: { link = '', target = '' } = {} }: RegExpMatchArray,
  at: number,
): readonly SourceToken[] {
  return isAddress(target) ? shifted(tokensOf(link), at + whole.indexOf('[') + 1) : asBracket(whole, at);
}

// “[shall](may)” is a bracket and a parenthesis; a link leads to an address or a file.
function isAddress(target: string): boolean {
  return target === '' || /^[#./]|^[a-z]+:|[\w-]\.\w|\//i.test(target);
}

function asBracket(whole: string, at: number): readonly SourceToken[] {
  const opened = whole.indexOf('[');
  const closed = whole.indexOf('](');
  return [
    ...(opened > 0 ? [{ kind: 'words' as const, words: whole.slice(0, opened), at }] : []),
    { kind: 'open', at: at + opened },
    ...shifted(tokensOf(whole.slice(opened + 1, closed)), at + opened + 1),
    { kind: 'close', at: at + closed },
    ...shifted(tokensOf(whole.slice(closed + 1)), at + closed + 1),
  ];
}

function shifted(tokens: readonly SourceToken[], by: number): readonly SourceToken[] {
  return tokens.map((each) => ({ ...each, at: each.at + by }));
}

const marks: Readonly<Record<string, Mark>> = {
  sup: 'superscript',
  sub: 'subscript',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};

function tagToken(tag: string, ends: boolean, at: number): readonly SourceToken[] {
  const mark = marks[tag];
  if (mark !== undefined) return [{ kind: 'mark', mark, on: !ends, at }];
  return tag === 'br' || tag === 'p' ? [{ kind: 'words', words: ' ', at }] : [];
}

// Looser than CommonMark, because texts that were converted from others run `word*For*word` together.
function delimiters(source: string, at: number, run: string): readonly SourceToken[] {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + run.length);
  const inWord = run.startsWith('_') && isWord(before) && isWord(after);
  const opens = !inWord && /\S/.test(after) && !(isWord(before) && !isWord(after));
  const closes = !inWord && /\S/.test(before);
  const signs = run.length === 3 ? (closes ? [run.charAt(0), run.slice(1)] : [run.slice(1), run.charAt(0)]) : [run];
  return signs.map((sign) => ({ kind: 'delimiter', sign, opens, closes, at }));
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
