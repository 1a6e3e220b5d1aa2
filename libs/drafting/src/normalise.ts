import { assertNever } from '#lib/foundation';
import type { Block, Content, Inline, Mark, Option, Text } from './content.js';
import { setAlike } from './same-marks.js';

// Non-breaking spaces carry meaning in French and in figures, so they are words and not white space.
const WHITE = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;

/**
 * The one form of a content: runs that are set alike joined, marks in order, white space collapsed, and no empty
 * texts, paragraphs or tables. Two contents that read the same have the same form, ids of brackets aside.
 */
export function normalise(content: Content): Content {
  return content.map(block).filter(saysSomething);
}

/** The one form of the words of one block. White space at the ends of the block goes, inside options it stays. */
export function normaliseInline(content: readonly Inline[]): readonly Inline[] {
  return trimmed(inline(content));
}

function block(part: Block): Block {
  switch (part.kind) {
    case 'paragraph':
      return { kind: 'paragraph', content: normaliseInline(part.content) };
    case 'item':
      return {
        kind: 'item',
        sign: line(part.sign),
        depth: part.depth,
        content: normaliseInline(part.content),
      };
    case 'table':
      return { kind: 'table', rows: part.rows.filter((row) => row.length > 0).map((row) => row.map(normaliseInline)) };
    case 'alternatives':
      return { ...part, options: part.options.map((option) => optionOf(option, normalise(option.content))) };
    default:
      return assertNever(part);
  }
}

function saysSomething(part: Block): boolean {
  if (part.kind === 'paragraph') return part.content.length > 0;
  if (part.kind === 'table') return part.rows.length > 0;
  return part.kind !== 'alternatives' || part.options.length > 0;
}

interface Line {
  readonly out: Inline[];
  /** The run at the end ends with a space. Asking the run itself would copy all of its words, each time. */
  spaced: boolean;
}

function inline(parts: readonly Inline[]): Inline[] {
  const line: Line = { out: [], spaced: false };
  for (const part of parts) {
    if (part.kind === 'alternatives') {
      if (part.options.length === 0) continue;
      line.out.push({ ...part, options: part.options.map((option) => optionOf(option, inline(option.content))) });
      line.spaced = false;
    } else append(line, part);
  }
  return line.out;
}

function append(line: Line, part: Text): void {
  const { out } = line;
  const collapsed = part.text.replace(WHITE, ' ');
  const text = line.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (text === '') return;
  line.spaced = text.endsWith(' ');
  const run = runOf(text, part.marks);
  const before = out.at(-1);
  if (before?.kind === 'text' && setAlike(before, run)) out[out.length - 1] = { ...before, text: before.text + text };
  else out.push(run);
}

function runOf(text: string, marks: readonly Mark[] | undefined): Text {
  return marks === undefined || marks.length === 0
    ? { kind: 'text', text }
    : { kind: 'text', text, marks: [...new Set(marks)].sort() };
}

function optionOf<Part>(option: Option<Part>, content: readonly Part[]): Option<Part> {
  return { id: option.id, sponsors: sponsorsOf(option), content };
}

function sponsorsOf(option: Option<unknown>): readonly string[] {
  return [...new Set(option.sponsors.map(line))].filter((name) => name !== '').sort();
}

function line(words: string): string {
  return words.replace(WHITE, ' ').trim();
}

// Collapsing leaves at most one space at each end, and a run of that space alone goes with it.
function trimmed(parts: Inline[]): readonly Inline[] {
  const first = parts[0];
  if (first?.kind === 'text' && first.text.startsWith(' '))
    parts.splice(0, 1, ...shortened(first, first.text.slice(1)));
  const last = parts.at(-1);
  if (last?.kind === 'text' && last.text.endsWith(' ')) parts.splice(-1, 1, ...shortened(last, last.text.slice(0, -1)));
  return parts;
}

function shortened(run: Text, text: string): Text[] {
  return text === '' ? [] : [{ ...run, text }];
}
