import type { DivisionKind } from '../instrument.js';
import { candidatesOf } from './candidates.js';
import { isBackMatter, opensFinalFormula } from './division-words.js';
import { canBeTitle, type Head, headOfHeading, headOfText } from './heads.js';
import { labelAt } from './labels.js';
import type { SourceLine } from './source-lines.js';

/** A line of the source once its headings are known. */
export type OutlineLine =
  | { readonly kind: 'head'; readonly head: Head; readonly source: SourceLine }
  | {
      readonly kind: 'text' | 'row' | 'blank';
      readonly source: SourceLine;
      readonly article: string | null;
      readonly behind: boolean;
    };

/** The source with its headings recognised, titles joined to the divisions that they name. */
export function outline(lines: readonly SourceLine[]): readonly OutlineLine[] {
  const out: OutlineLine[] = [];
  const state: State = { within: null, top: null, article: null, begun: false };
  for (const [index, source] of lines.entries()) {
    if (opensAsTitle(state, source, lines[index + 1])) out.push({ kind: 'head', head: titleOf(source), source });
    else if (source.kind === 'blank' || source.kind === 'row')
      out.push({ kind: source.kind, source, ...standing(state) });
    else if (!joinsTitle(out, state, source, lines[index + 1])) out.push(...read(state, source));
  }
  return out;
}

// The first line of a file without marked headings, alone above everything, is its title.
function opensAsTitle(state: State, source: SourceLine, next: SourceLine | undefined): boolean {
  const first = !state.begun && source.kind === 'text';
  state.begun ||= source.kind !== 'blank';
  return first && next?.kind === 'blank' && canBeTitle(source) && headOfText(source, null) === null;
}

function titleOf(source: SourceLine): Head {
  return { kind: 'title', number: null, label: '', title: source.words };
}

interface State {
  within: DivisionKind | null;
  top: DivisionKind | null;
  article: string | null;
  /** Whether a line with words has been read. */
  begun: boolean;
}

function read(state: State, source: SourceLine): OutlineLine[] {
  const head = source.kind === 'heading' ? headOfHeading(source.words, state.within) : headOfText(source, state.within);
  if (head !== null) {
    enter(state, head);
    return [{ kind: 'head', head, source }];
  }
  const formula = source.opens && opensFinalFormula(source.words);
  const opened: Head = { kind: 'finalFormula', number: null, label: '', title: '' };
  if (formula) enter(state, opened);
  const text: OutlineLine = { kind: 'text', source, ...standing(state) };
  return formula ? [{ kind: 'head', head: opened, source }, text] : [text];
}

function enter(state: State, head: Head): void {
  if (head.kind === 'call' || head.kind === 'title' || head.kind === 'section') return;
  state.within = head.kind;
  if (head.kind === 'article') state.article = head.number;
  else if (head.kind !== 'statement') state.article = null;
  state.top = head.kind === 'article' && state.top !== null && isBackMatter(state.top) ? state.top : head.kind;
}

function standing({ article, top }: State) {
  return { article, behind: top !== null && isBackMatter(top) };
}

// A division that says only `Article 3` has its title on the next line that is not blank.
function joinsTitle(out: OutlineLine[], state: State, source: SourceLine, next: SourceLine | undefined): boolean {
  const at = lastSpoken(out);
  const waiting = at === -1 ? undefined : out[at];
  if (waiting?.kind !== 'head' || waiting.head.title !== '' || !takesTitle(waiting.head)) return false;
  const head = source.kind === 'heading' ? headOfHeading(source.words, state.within) : headOfText(source, state.within);
  const title =
    source.kind === 'heading'
      ? head?.kind === 'title' && head.title
      : head === null && standsAlone(source, next) && source.words;
  if (title === false || title === undefined || title === null) return false;
  out[at] = { ...waiting, head: { ...waiting.head, title, titleLine: source.line } };
  return true;
}

function takesTitle(head: Head): boolean {
  return !['call', 'title', 'statement', 'finalFormula', 'preamble', 'finalProtocol'].includes(head.kind);
}

function standsAlone(source: SourceLine, next: SourceLine | undefined): boolean {
  if (!canBeTitle(source)) return false;
  return next?.kind !== 'text' || candidatesOf(next.words).length > 0 || labelAt(next.words) !== null;
}

function lastSpoken(out: readonly OutlineLine[]): number {
  return out.findLastIndex((line) => line.kind !== 'blank');
}
