import { isRefusal, refuse } from '#lib/foundation';
import type { Block, Inline } from '../content.js';
import type { NameBracket } from '../notation/derived-ids.js';
import type { NotationRefusal, Place } from '../notation/refusals.js';
import type { DraftBlock } from './drafts.js';
import { type BracketSign, foldLine, type Part, partsOf } from './source-inline.js';
import type { SourceFormat } from './source-lines.js';

/** What happens as the blocks of a provision are read in order. */
export type BlockEvent =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'close';
      readonly place: Place;
      /** Whether another bracket opens on the spot, which then is the next option of the same. */
      readonly touches: boolean;
    };

interface Reading {
  readonly format: SourceFormat;
  readonly name: NameBracket;
}

type DraftLine = Exclude<DraftBlock, { readonly kind: 'table' }>;

/**
 * The brackets round a paragraph or an entry, and what it holds itself. Brackets that are balanced within it are its
 * own; others must open before it, close behind it, or part it where one option ends and the next begins.
 */
export function eventsOf(draft: DraftLine, { format, name }: Reading): readonly BlockEvent[] | NotationRefusal {
  const before = draft.opened.map((place): BracketSign => ({ kind: 'open', place }));
  const parts: readonly Part[] = [...before, ...partsOf(draft.pieces, format)];
  const apart = draft.kind === 'item' ? before.length : 0;
  const loose = looseSigns(parts, apart);
  const line: LooseLine = { parts, loose: new Set(loose), apart: draft.kind === 'item' ? apart : null };
  const end = endOfWords(line);
  const wrong = loose.find((at, index) => !mayStand(line, { at, atHead: at === index, atEnd: at >= end }));
  if (wrong !== undefined) return refuse('BracketCrossesBlocks', (parts[wrong] as BracketSign).place);
  return partsBetween(line, draft, name);
}

function partsBetween(line: LooseLine, draft: DraftLine, name: NameBracket): readonly BlockEvent[] | NotationRefusal {
  const events: BlockEvent[] = [];
  let from = 0;
  let first = true;
  for (const at of [...line.loose, line.parts.length]) {
    const content = foldLine(line.parts.slice(from, at), name);
    if (isRefusal(content)) return content as NotationRefusal;
    if (at > from) events.push({ kind: 'block', block: blockOf(first ? draft : null, content as readonly Inline[]) });
    first &&= at === from;
    const sign = line.parts[at];
    if (sign !== undefined) events.push(signEvent(line, sign as BracketSign, at));
    from = at + 1;
  }
  return events;
}

interface LooseLine {
  readonly parts: readonly Part[];
  /** The places of signs that have no counterpart in this line. */
  readonly loose: ReadonlySet<number>;
  /** How many brackets open before the sign of an entry; null for a paragraph. */
  readonly apart: number | null;
}

function signEvent({ parts, loose }: LooseLine, { kind, place }: BracketSign, at: number): BlockEvent {
  if (kind === 'open') return { kind, place };
  return { kind, place, touches: parts[at + 1]?.kind === 'open' && loose.has(at + 1) };
}

// An entry's words are all that stands behind its sign, so that its brackets are either before the sign or within.
function blockOf(draft: DraftLine | null, content: readonly Inline[]): Block {
  return draft?.kind === 'item'
    ? { kind: 'item', sign: draft.sign, depth: draft.depth, content }
    : { kind: 'paragraph', content };
}

interface Standing {
  readonly at: number;
  /** Whether nothing but such signs stands before it. */
  readonly atHead: boolean;
  /** Whether nothing but closing ones stands behind it. */
  readonly atEnd: boolean;
}

// A bracket opens at the head of the block or where another option has just ended, and closes at its end or where the
// next option begins.
function mayStand({ parts, loose, apart }: LooseLine, { at, atHead, atEnd }: Standing): boolean {
  if (parts[at]?.kind === 'close') return atEnd || (parts[at + 1]?.kind === 'open' && loose.has(at + 1));
  if (parts[at - 1]?.kind === 'close' && loose.has(at - 1)) return true;
  return atHead && (apart === null || at < apart);
}

function endOfWords({ parts, loose }: LooseLine): number {
  return parts.findLastIndex((part, at) => !isBlank(part) && !(part.kind === 'close' && loose.has(at))) + 1;
}

function isBlank(part: Part): boolean {
  return part.kind === 'text' && part.text.trim() === '';
}

/**
 * Which signs have no counterpart in this block. Those before the sign of an entry are never its own, nor is a bracket
 * that opens where one closes that was opened earlier: it is the next option of that one.
 */
function looseSigns(parts: readonly Part[], apart: number): readonly number[] {
  const open: number[] = [];
  const loose: number[] = [];
  const opensAnother = (at: number) => parts[at - 1]?.kind === 'close' && loose.at(-1) === at - 1;
  for (const [at, { kind }] of parts.entries()) {
    if (kind === 'open') (at < apart || opensAnother(at) ? loose : open).push(at);
    else if (kind === 'close' && open.pop() === undefined) loose.push(at);
  }
  return [...loose, ...open].sort((a, b) => a - b);
}
