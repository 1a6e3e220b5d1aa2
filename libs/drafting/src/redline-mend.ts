import type { Hunk } from './compare.js';
import { letters, readable } from './compare-readable.js';
import { compareStrips } from './compare-strips.js';
import type { Inline, Item, Paragraph } from './content.js';
import type { Change, Redline, RedlineBlock, RedlineItem, RedlineParagraph } from './redline.js';
import { type Break, cutAtBreaks, type JoinedLines, type Piecework } from './redline-breaks.js';
import { foldLine } from './redline-fold.js';
import { newOf, oldOf } from './redline-sides.js';
import { assemble, layOut, type Strip } from './words-strip.js';
import { type Vocabulary, vocabulary } from './words-vocabulary.js';

/**
 * Shows a paragraph that was parted, or paragraphs that were joined, as the words they still are with the break
 * inserted or deleted, where they would else be shown replaced as a whole.
 */
export function mended(redline: Redline): Redline {
  const found: RedlineBlock[] = [];
  for (let at = 0; at < redline.length; ) {
    const end = endOfChange(redline, at);
    found.push(...(end > at ? mendedBlocks(redline.slice(at, end)) : redline.slice(at, at + 1).map(within)));
    at = Math.max(end, at + 1);
  }
  return found;
}

function within(part: RedlineBlock): RedlineBlock {
  if (part.kind !== 'alternatives' || part.change !== 'kept') return part;
  return { ...part, options: part.options.map((option) => ({ ...option, content: mended(option.content) })) };
}

/** How far lines go that were deleted and lines that were inserted in their place. */
function endOfChange(redline: Redline, from: number): number {
  let end = from;
  while (isLine(redline[end]) && redline[end]?.change === 'deleted') end++;
  if (end === from) return from;
  while (isLine(redline[end]) && redline[end]?.change === 'inserted') end++;
  return end;
}

function isLine(part: RedlineBlock | undefined): part is RedlineParagraph | RedlineItem {
  return part?.kind === 'paragraph' || part?.kind === 'item';
}

type Line = Paragraph | Item;

function mendedBlocks(parts: readonly RedlineBlock[]): readonly RedlineBlock[] {
  const [old, next] = [oldOf(parts) as readonly Line[], newOf(parts) as readonly Line[]];
  const [first, opens] = [old[0], next[0]];
  if (old.length + next.length < 3 || first === undefined || opens === undefined || !framedAlike(first, opens))
    return parts;
  // Of a line without words nobody could say where it broke off.
  if ([...old, ...next].some((line) => line.content.length === 0)) return parts;
  const words = vocabulary();
  const [before, after] = [joined(old, words), joined(next, words)];
  const hunks = readable(before.strip, after.strip, compareStrips(before.strip, after.strip, true));
  if (!isMostlyKept(before.strip, after.strip, hunks)) return parts;
  const alike = (one: number, other: number) => framedAlike(old[one] as Line, next[other] as Line);
  return cutAtBreaks({ old: before, next: after, hunks, alike }).map((piece) => lineOf(piece, { old, next, words }));
}

function framedAlike(one: Line, other: Line): boolean {
  return one.kind === 'item' ? other.kind === 'item' && one.depth === other.depth : other.kind === 'paragraph';
}

function joined(lines: readonly Line[], words: Vocabulary): JoinedLines {
  const content = lines.flatMap((line): readonly Inline[] => line.content);
  const breaks = new Map<number, number>();
  let at = 1;
  for (const [index, line] of lines.entries()) {
    if (index > 0) breaks.set(at, index);
    at += layOut([{ kind: 'paragraph', content: line.content }], words).ids.length - 2;
  }
  return { strip: layOut([{ kind: 'paragraph', content }], words), breaks };
}

// Less than half in common, and the lines are about different things.
function isMostlyKept(old: Strip, next: Strip, hunks: readonly Hunk[]): boolean {
  const changed = hunks.reduce(
    (sum, { from, to, newFrom, newTo }) => ({
      old: sum.old + letters(old, from, to),
      next: sum.next + letters(next, newFrom, newTo),
    }),
    { old: 0, next: 0 },
  );
  const [before, after] = [letters(old, 0, old.ids.length), letters(next, 0, next.ids.length)];
  return changed.old * 2 <= before && changed.next * 2 <= after;
}

interface Lines {
  readonly old: readonly Line[];
  readonly next: readonly Line[];
  readonly words: Vocabulary;
}

function lineOf({ opens, parts }: Piecework, { old, next, words }: Lines): RedlineParagraph | RedlineItem {
  const changes: Change[] = parts.flatMap(({ from, to, change }) => Array<Change>(to - from).fill(change));
  const content = foldLine(assemble(words, parts), changes);
  const broken = opens.change === 'kept' ? {} : { broken: opens.change };
  const line = opens.next === null ? old[opens.old ?? 0] : next[opens.next];
  if (line?.kind !== 'item') return { kind: 'paragraph', change: 'kept', ...broken, content };
  return { kind: 'item', change: 'kept', ...broken, sign: signOf(opens, old, next), depth: line.depth, content };
}

function signOf(opens: Break, old: readonly Line[], next: readonly Line[]): RedlineItem['sign'] {
  const [before, after] = [opens.old === null ? null : old[opens.old], opens.next === null ? null : next[opens.next]];
  const was = before?.kind === 'item' ? before.sign : null;
  const is = after?.kind === 'item' ? after.sign : null;
  if (was === is) return was === null ? [] : [{ change: 'kept', text: was }];
  return [
    ...(was === null ? [] : [{ change: 'deleted' as const, text: was }]),
    ...(is === null ? [] : [{ change: 'inserted' as const, text: is }]),
  ];
}
