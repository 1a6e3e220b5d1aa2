import { assertNever } from '#lib/foundation';
import type { Alternatives, Block, Content, Inline, Item, Mark, Text } from '../content.js';
import { normalise } from '../normalise.js';
import { marksOf } from '../same-marks.js';
import { escapeName, escapeWords } from './escapes.js';
import { isNaturalSign, signAtStart } from './signs.js';

/**
 * The working notation: every block on a line, brackets with their sponsors, marks in braces. `parseWorking` reads it
 * back exactly, ids of brackets aside.
 *
 *     Members shall [–: ensure | JMC, TRD: seek | GUY:] interconnection.
 *     – either {em:by agreement}, or
 *     [–:
 *     a whole paragraph
 *     | TRD:
 *     ]
 */
export function printWorking(content: Content): string {
  return lines(normalise(content)).join('\n');
}

/** The words of one line in the working notation. */
export function printWorkingInline(content: readonly Inline[]): string {
  return content.map(inline).join('');
}

function lines(content: Content): string[] {
  return content.flatMap((part, at) => {
    const followsTable = part.kind === 'table' && content[at - 1]?.kind === 'table';
    return followsTable ? ['', ...block(part)] : block(part);
  });
}

function block(part: Block): string[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(printWorkingInline(part.content))];
    case 'item':
      return [`${signOf(part)} ${printWorkingInline(part.content)}`];
    case 'table':
      return part.rows.map((row) => `| ${row.map(printWorkingInline).join(' | ')} |`);
    case 'alternatives':
      return [
        ...part.options.flatMap((option, at) => [
          `${at === 0 ? '[' : '| '}${names(option.sponsors)}:`,
          ...lines(option.content),
        ]),
        ']',
      ];
    default:
      return assertNever(part);
  }
}

// A paragraph that opens like a list entry gets an escape, and only then.
function paragraph(words: string): string {
  return signAtStart(words) === null ? words : `\\${words}`;
}

function signOf(part: Item): string {
  return `${'  '.repeat(part.depth)}${isNaturalSign(part.sign) ? part.sign : `{${escapeName(part.sign)}}`}`;
}

function inline(part: Inline): string {
  return part.kind === 'text' ? run(part) : bracket(part);
}

function run(part: Text): string {
  const marks = marksOf(part);
  return marks.length === 0 ? escapeWords(part.text) : `{${marks.map(code).join(', ')}:${escapeWords(part.text)}}`;
}

const codes: Readonly<Record<string, string>> = {
  emphasis: 'em',
  strong: 'strong',
  subscript: 'sub',
  superscript: 'sup',
};

function code(mark: Mark): string {
  return codes[mark] ?? `note ${escapeName(mark.slice('note:'.length))}`;
}

// One space after the colon and one before the bar are the notation's; any more are words.
function bracket(part: Alternatives<Inline>): string {
  const options = part.options.map((option) => {
    const words = printWorkingInline(option.content);
    return `${names(option.sponsors)}:${words === '' ? '' : ` ${words}`}`;
  });
  return `[${options.join(' | ')}]`;
}

function names(sponsors: readonly string[]): string {
  return sponsors.length === 0 ? '–' : sponsors.map(escapeName).join(', ');
}
