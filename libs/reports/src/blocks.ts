import type { Block, Content, Inline, Item, Paragraph } from '#lib/drafting';

/** Plain words as a report sets them. What cannot stand in a text is left out, and blank words are no words. */
export function words(text: string, mark?: 'strong' | 'emphasis'): readonly Inline[] {
  const said = storable(text);
  if (said === '') return [];
  return [mark ? { kind: 'text', text: said, marks: [mark] } : { kind: 'text', text: said }];
}

export function paragraph(...parts: readonly (string | readonly Inline[])[]): Paragraph {
  return { kind: 'paragraph', content: parts.flatMap((part) => (typeof part === 'string' ? words(part) : part)) };
}

export function item(sign: string, ...parts: readonly (string | readonly Inline[])[]): Item {
  return { kind: 'item', sign, depth: 0, content: paragraph(...parts).content };
}

/** What somebody said, under their name: the first line beside it, a paragraph for each of the others. */
export function saying(by: string, text: string): Content {
  const [first = '', ...more] = linesOf(text);
  return [paragraph(words(by, 'strong'), `: ${first}`), ...more.map((line) => paragraph(line))];
}

/** An entry under a sign with what was said; further lines stand under it. */
export function entry(sign: string, name: string, text: string): Content {
  const [first = '', ...more] = linesOf(text);
  const between = name === '' || first === '' ? '' : ': ';
  return [item(sign, words(name, 'strong'), `${between}${first}`), ...more.map((line) => paragraph(line))];
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Letters in a section, at most. A shared document takes four times as many, which leaves room to write. */
const MOST = 120_000;

/** As much of it as there is room for; `rest` words how many blocks there were besides. */
export function fitting(content: Content, rest: (count: number) => string, most = MOST): Content {
  let letters = 0;
  const at = content.findIndex((block) => {
    letters += lettersIn(block);
    return letters > most;
  });
  return at === -1 ? content : [...content.slice(0, at), paragraph(rest(content.length - at))];
}

function lettersIn(block: Block): number {
  return JSON.stringify(block).length;
}

const NUL = String.fromCharCode(0);

function storable(text: string): string {
  return text.replaceAll(NUL, '').replace(/\p{Surrogate}/gu, '');
}
