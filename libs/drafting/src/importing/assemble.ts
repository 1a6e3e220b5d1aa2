import type { Place } from '../notation/refusals.js';
import { letterOf, openedBy, openLabelOf } from './bracketed-label.js';
import { type BracketedStart, bracketedStart } from './bracketed-start.js';
import type { Candidate } from './candidates.js';
import { type DivisionStack, divisionStack } from './division-stack.js';
import type { DraftDivision, DraftProvision } from './drafts.js';
import type { Head } from './heads.js';
import { comesNext, type Label, labelAt } from './labels.js';
import { cited } from './lost-numbers.js';
import type { Numberings } from './numberings.js';
import type { OutlineLine } from './outline.js';
import type { ImportFinding } from './refusals.js';
import { type SourceSign, signOfItem } from './signs-of-items.js';
import type { SourceLine } from './source-lines.js';

export interface Assembled {
  readonly titles: readonly { readonly words: string; readonly line: number }[];
  readonly divisions: readonly DraftDivision[];
  readonly provisions: readonly DraftProvision[];
  readonly findings: readonly ImportFinding[];
}

/** Puts the lines together: headings open divisions, numbers and labels open provisions, the rest belongs to what is open. */
export function assemble(lines: readonly OutlineLine[], numberings: Numberings): Assembled {
  const state: State = {
    numberings,
    stack: divisionStack(),
    titles: [],
    provisions: [],
    findings: [...numberings.findings],
    open: null,
    label: null,
    afterBlank: true,
    indents: [],
  };
  for (const line of lines) {
    if (line.kind === 'blank') state.afterBlank = true;
    else if (line.kind === 'head') takeHead(state, line.head, line.source);
    else takeLine(state, line);
    if (line.kind !== 'blank') state.afterBlank = line.kind === 'head';
  }
  const { titles, provisions, findings, stack } = state;
  return { titles, divisions: stack.all, provisions, findings: findings.sort((a, b) => a.line - b.line) };
}

interface State {
  readonly numberings: Numberings;
  readonly stack: DivisionStack;
  readonly titles: { words: string; line: number }[];
  readonly provisions: DraftProvision[];
  readonly findings: ImportFinding[];
  /** The provision to which the next words belong, if any. */
  open: DraftProvision | null;
  /** The last decimal label of the division. */
  label: readonly string[] | null;
  afterBlank: boolean;
  /** How far the entries are indented that enclose the last one, and that one itself. */
  indents: readonly number[];
}

type TextLine = Extract<OutlineLine, { kind: 'text' | 'row' | 'blank' }>;

function takeHead(state: State, head: Head, source: SourceLine): void {
  if (head.kind === 'call') openProvision(state, source.line, { label: head.label });
  else if (head.kind === 'title' && state.stack.all.length === 0 && state.provisions.length === 0) {
    state.titles.push({ words: head.title, line: source.line });
  } else {
    state.stack.open(head, source.kind === 'heading' ? source.level : 0, source.line);
    state.open = null;
    state.label = null;
    if (head.kind === 'statement') openProvision(state, source.line, { label: head.label });
  }
}

function takeLine(state: State, line: TextLine): void {
  const { source } = line;
  const margin = state.numberings.numbers.get(source.line);
  const own = state.numberings.labels.get(source.line);
  if (margin !== undefined) takeNumbered(state, source, margin, cited(margin));
  else if (own !== undefined) takeNumbered(state, source, own, null);
  else if (line.kind === 'row') takeRow(state, source);
  else takeUnnumbered(state, line);
}

function takeNumbered(state: State, source: SourceLine, candidate: Candidate, number: string | null): void {
  const bracketed = bracketedStart(candidate.rest);
  const rest = bracketed?.label === null ? candidate.rest : (bracketed?.plain ?? candidate.rest);
  const found = number === null ? null : settledLabel(state, rest, source);
  const inBrackets = found !== null && bracketed !== null && bracketed.label !== null ? bracketed : null;
  openProvision(state, source.line, {
    number,
    label: number === null ? cited(candidate) : (found?.words ?? null),
    openLabel: openLabelOf(source, candidate.bracketed, inBrackets),
  });
  const from = found === null ? 0 : found.from + (inBrackets?.shift ?? 0);
  const opened = [...openedBy(source, candidate.bracketed), ...openedBy(source, inBrackets, candidate.from)];
  addParagraph(state, source, { from: candidate.from + from, words: candidate.rest.slice(from), opened });
}

function takeUnnumbered(state: State, line: TextLine): void {
  const { source } = line;
  const bracketed = bracketedStart(source.words);
  const words = bracketed?.plain ?? source.words;
  const sign = signOfItem(words);
  const label = sign === null ? (settledLabel(state, words, source, !state.afterBlank) ?? letterOf(bracketed)) : null;
  if (label !== null) openLabelled(state, line, { label, bracketed });
  else if (sign !== null) takeItem(state, source, sign, bracketed);
  else takeParagraph(state, line);
}

function openLabelled(
  state: State,
  { source, behind }: TextLine,
  { label, bracketed }: { readonly label: Label; readonly bracketed: BracketedStart | null },
): void {
  openProvision(state, source.line, { label: label.words, openLabel: openLabelOf(source, bracketed) });
  if (state.numberings.numbers.size > 0 && !behind)
    state.findings.push({ kind: 'ProvisionUnnumbered', line: source.line, facts: { label: label.words } });
  const from = label.from + (bracketed?.shift ?? 0);
  addParagraph(state, source, { from, opened: openedBy(source, bracketed) });
}

// A label printed twice over (`3.4.13.4.1`) is one label, unless it comes next as it stands. Where words may have
// wrapped, only a label that comes next is one.
function settledLabel(state: State, words: string, source: SourceLine, wrapped = false): Label | null {
  const found = labelAt(words);
  if (found === null || found.parts.length === 0) return found;
  const half = halved(found, words);
  const next = comesNext(state.label, found.parts);
  const repeated = half !== null && !next ? half : null;
  const label = repeated ?? found;
  if (wrapped && !next && repeated === null) return null;
  if (repeated !== null)
    state.findings.push({ kind: 'LabelRepeated', line: source.line, facts: { label: label.words } });
  state.label = label.parts;
  return label;
}

function halved(label: Label, words: string): Label | null {
  const whole = label.parts.join('.');
  const half = whole.slice(0, whole.length / 2);
  if (whole !== half + half || !words.startsWith(whole)) return null;
  const parts = half.split('.');
  return parts.length > 1 ? { words: parts.join('.'), parts, from: label.from } : null;
}

function takeItem(
  state: State,
  source: SourceLine,
  { sign, from }: SourceSign,
  bracketed: BracketedStart | null,
): void {
  const provision = state.open ?? openProvision(state, source.line, {});
  provision.blocks.push({
    kind: 'item',
    sign: bracketed?.label ?? sign,
    depth: depthOf(state, source.level),
    pieces: [pieceOf(source, from + (bracketed?.shift ?? 0))],
    opened: openedBy(source, bracketed),
  });
}

// An entry is deeper than those indented less, back to the first of its list, however far that one is indented.
function depthOf(state: State, indent: number): number {
  const outer = state.indents.filter((each) => each < indent);
  state.indents = [...outer, indent];
  return Math.min(8, outer.length);
}

function takeRow(state: State, source: SourceLine): void {
  if (/^\|(?:\s*:?-+:?\s*\|)+$/.test(source.words)) return;
  const provision = state.open ?? openProvision(state, source.line, {});
  const row = cellsOf(source);
  const last = provision.blocks.at(-1);
  if (last?.kind === 'table' && !state.afterBlank) last.rows.push(row);
  else provision.blocks.push({ kind: 'table', rows: [row] });
}

function takeParagraph(state: State, line: TextLine): void {
  const last = state.open?.blocks.at(-1);
  const goesOn =
    last !== undefined &&
    last.kind !== 'table' &&
    (!state.afterBlank || last.pieces.every((piece) => piece.words === ''));
  if (goesOn) last.pieces.push(pieceOf(line.source, 0));
  else {
    if (!belongsToOpen(state)) {
      openProvision(state, line.source.line, {});
      if (state.numberings.numbers.size > 0 && !line.behind)
        state.findings.push({ kind: 'ParagraphUnnumbered', line: line.source.line, facts: {} });
    }
    addParagraph(state, line.source, { from: 0 });
  }
}

// What follows a number or a label belongs to it; where paragraphs bear neither, each stands for itself.
function belongsToOpen({ open, stack }: State): boolean {
  return open !== null && (open.number !== null || open.label !== null || stack.current().kind === 'finalFormula');
}

function openProvision(
  state: State,
  line: number,
  { number = null, label = null, openLabel = null }: Partial<Pick<DraftProvision, 'number' | 'label' | 'openLabel'>>,
): DraftProvision {
  const division = state.stack.current();
  const local = number === null && label !== null && division.series === 'provisions';
  const series = local ? (division.slug as DraftProvision['series']) : division.series;
  const provision: DraftProvision = { division: division.id, series, number, label, openLabel, line, blocks: [] };
  state.provisions.push(provision);
  state.open = provision;
  return provision;
}

interface Opening {
  /** Where in the line its words begin. */
  readonly from: number;
  readonly words?: string;
  readonly opened?: readonly Place[];
}

function addParagraph(state: State, source: SourceLine, { from, words, opened = [] }: Opening): void {
  state.indents = [];
  const piece = { ...pieceOf(source, from), words: words ?? source.words.slice(from) };
  state.open?.blocks.push({ kind: 'paragraph', pieces: [piece], opened });
}

function pieceOf(source: SourceLine, from: number) {
  return { words: source.words.slice(from), line: source.line, column: source.column + from };
}

function cellsOf(source: SourceLine) {
  const cells = [...source.words.slice(1).matchAll(/((?:[^|\\]|\\.)*)\|/gs)];
  return cells.map(({ 1: words = '', index }) => ({
    words: words.trim(),
    line: source.line,
    column: source.column + 1 + index,
  }));
}
