import type { Content, Inline } from '../content.js';
import type { Division, Instrument, Provision } from '../instrument.js';
import { printBlocks } from './markdown-blocks.js';
import { entity, markdownLine } from './markdown-words.js';

/**
 * A whole text on paper: its title, a line for each heading, and each provision with its number and label, in Markdown
 * and with plain brackets. `readInstrument` reads the same provisions back.
 *
 * What plain paper has no sign for is not there: the sponsors of options, emphasis in a heading, and to which provision a
 * paragraph belongs where neither bears a number or a label.
 */
export function printInstrument({ title, divisions, provisions }: Instrument): string {
  const chains = chainsOf(divisions);
  const printed: string[] = title === '' ? [] : [`# ${markdownLine([{ kind: 'text', text: title }])}`];
  let last: readonly Division[] = [];
  for (const provision of provisions) {
    const chain = chains.get(provision.division) ?? [];
    const opened = chain.slice(sharedBy(last, chain));
    printed.push(
      ...opened.flatMap((each) => heading(each, chain.indexOf(each))),
      ...provisionLines(provision, chain.at(-1)),
    );
    last = chain;
  }
  return `${printed.join('\n\n')}\n`;
}

function chainsOf(divisions: readonly Division[]): ReadonlyMap<string, readonly Division[]> {
  const chains = new Map<string, readonly Division[]>();
  for (const each of divisions)
    chains.set(each.id, [...(each.parent === null ? [] : (chains.get(each.parent) ?? [])), each]);
  return chains;
}

function sharedBy(one: readonly Division[], other: readonly Division[]): number {
  const differs = other.findIndex((each, at) => one[at] !== each);
  return differs === -1 ? other.length : differs;
}

function heading({ label, title, openTitle, number, kind }: Division, depth: number): readonly string[] {
  // Headings are emphasised as a whole, so that stars in one are no words unless they are written otherwise.
  const words = markdownLine(openTitle ?? [{ kind: 'text', text: title }]).replace(/\\([*_])/g, (_, sign) =>
    entity(sign),
  );
  if (label === '' && words === '') return [];
  const sign = '#'.repeat(Math.min(6, depth + 2));
  const between = words === '' || label === '' ? '' : kind === 'section' && number !== null ? ' ' : ' – ';
  return [`${sign} ${label}${between}${words}`];
}

function provisionLines(provision: Provision, division: Division | undefined): readonly string[] {
  const { content, suppressed } = provision;
  const blocks = suppressed ? ['(SUP)'] : wordsOf(content, division);
  const cited = citation(provision, division);
  if (cited.startsWith('#') || cited === '') return [cited, ...blocks].filter((line) => line !== '');
  // An entry or a table would be taken for words if it stood on the line of the number.
  const [first = '', ...rest] = suppressed || startsWithParagraph(content) ? blocks : ['', ...blocks];
  return [`${cited} ${first}`.trimEnd(), ...rest];
}

// The final formula opens its division by its words, which therefore stand as they are.
function wordsOf(content: Content, division: Division | undefined): readonly string[] {
  const [first] = content;
  if (division?.kind !== 'finalFormula' || first?.kind !== 'paragraph') return printBlocks(content);
  return [markdownLine(first.content), ...printBlocks(content.slice(1))];
}

function startsWithParagraph(content: Content): boolean {
  let [first] = content;
  while (first?.kind === 'alternatives') first = first.options[0]?.content[0];
  return first?.kind === 'paragraph';
}

// “noting”, in a resolution, is a heading of its own, and a statement is called by its division.
function citation(provision: Provision, division: Division | undefined): string {
  const { number, label } = provision;
  const calls = division?.kind === 'resolution' && number === null;
  if (calls && label !== null && /^\p{Ll}{2}/u.test(label)) return `### ${label}`;
  if (division?.kind === 'statement' && label === division.label) return '';
  return provision.openLabel === undefined ? plainCitation(provision) : openCitation(provision, provision.openLabel);
}

function plainCitation({ number, label }: Provision): string {
  const counts = number === null && label !== null && /^\d+[A-Z]*$/.test(label);
  return [number === null ? null : `${number}.`, counts ? `${label}.` : label]
    .filter((part) => part !== null)
    .join(' ');
}

// What is open in the number stands instead of it.
function openCitation({ number }: Provision, open: readonly Inline[]): string {
  const label = markdownLine(open);
  return number === null || label.replace(/^\[+/, '').startsWith(number) ? label : `${number}. ${label}`;
}
