export type SourceFormat = 'markdown' | 'text';

/** One line of a source file, as far as its own form tells what it is. */
export interface SourceLine {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'blank' | 'heading' | 'row' | 'text';
  /** The words, without the marks of a heading and without white space at the ends. */
  readonly words: string;
  /** Where in the line the words begin, counted from 1. */
  readonly column: number;
  /** How far a list entry is indented, or the level of a heading. */
  readonly level: number;
  /** Whether the line above is blank, a heading or not there. */
  readonly opens: boolean;
}

/** Markdown if anything in the source speaks for it: marks of headings, links, strong words or inline tags. */
export function formatOf(source: string): SourceFormat {
  return /^#{1,6}\s*\S|\]\([^)\s]{1,2000}\)|\*\*\S|<su[bp]>|^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m.test(source)
    ? 'markdown'
    : 'text';
}

export function sourceLines(source: string, format: SourceFormat): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  const raw = (format === 'markdown' ? withDirectLinks(source) : source).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/);
  for (const [index, text] of raw.entries()) {
    const before = lines.at(-1);
    const opens = before === undefined || before.kind === 'blank' || before.kind === 'heading';
    const read = format === 'markdown' ? markdownLine(text, raw[index + 1] ?? '') : plainLine(text);
    lines.push({ line: index + 1, kind: read.kind, words: read.words, column: read.column, level: read.level, opens });
  }
  return lines;
}

type Form = Omit<SourceLine, 'line' | 'opens'>;

const blank: Form = { kind: 'blank', words: '', column: 1, level: 0 };
// Tags that stand alone on a line are the page's furniture; a rule or an underline carries no words either.
const furniture = /^(?:(?:<\/?[a-z!][^<>]*>\s*)+|[-*_=]{3,}|(?:[-*_] ){2,}[-*_])$/i;
const heading = /^(#{1,6})\s*([^#\s].*)$/s;

function markdownLine(text: string, next: string): Form {
  const plain = plainLine(text.replace(/^(\s*>)+ ?/, ''));
  if (plain.kind === 'blank' || furniture.test(plain.words)) return blank;
  if (/^#+$/.test(plain.words)) return blank;
  const found = heading.exec(plain.words);
  if (found !== null) {
    const [whole, marks = '', words = ''] = found;
    const column = plain.column + whole.length - words.length;
    return { kind: 'heading', words: withoutHashes(words), column, level: marks.length };
  }
  if (/^\|.*\|$/.test(plain.words)) return { ...plain, kind: 'row' };
  return /^={3,}\s*$/.test(next) ? { ...plain, kind: 'heading', level: 1 } : plain;
}

function plainLine(text: string): Form {
  const words = text.trim();
  if (words === '') return blank;
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  return { kind: 'text', words, column: text.indexOf(words) + 1, level: indent.replaceAll('\t', '    ').length };
}

function withoutHashes(words: string): string {
  let end = words.length;
  while (words.charAt(end - 1) === '#') end -= 1;
  return words.slice(0, end).trimEnd();
}

// `[words][ref]` with `[ref]: address` elsewhere is a link like any other, and not two brackets that touch.
function withDirectLinks(source: string): string {
  const named = new Set<string>();
  const without = source.replace(/^ {0,3}\[([^\]\n]{1,100})\]:[ \t]+\S.*$/gm, (_, name: string) => {
    named.add(name.toLowerCase());
    return '';
  });
  if (named.size === 0) return source;
  return without.replace(/\]\[([^[\]\n]{1,100})\]/g, (whole, name: string) =>
    named.has(name.toLowerCase()) ? '](#)' : whole,
  );
}
