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
  const line: LooseLine = { parts, loose: looseSigns(parts, apart), apart: draft.kind === 'item' ? apart : null };
  const wrong = line.loose.find((at, index) => !mayStand(line, at, line.loose[index - 1] ?? -1));
  if (wrong !== undefined) return refuse('BracketCrossesBlocks', (parts[wrong] as BracketSign).place);
  return partsBetween(line, draft, name);
}

function partsBetween(line: LooseLine, draft: DraftLine, name: NameBracket): readonly BlockEvent[] | NotationRefusal {
  const events: BlockEvent[] = [];
  let from = 0;
  for (const at of [...line.loose, line.parts.length]) {
    const content = foldLine(line.parts.slice(from, at), name);
    if (isRefusal(content)) return content as NotationRefusal;
    const first = !events.some((each) => each.kind === 'block');
    if (at > from) events.push({ kind: 'block', block: blockOf(first ? draft : null, content as readonly Inline[]) });
    const sign = line.parts[at];
    if (sign !== undefined) events.push(signEvent(line, sign as BracketSign, at));
    from = at + 1;
  }
  return events;
}

interface LooseLine {
  readonly parts: readonly Part[];
  /** The places of signs that have no counterpart in this line. */
  readonly loose: readonly number[];
  /** How many brackets open before the sign of an entry; null for a paragraph. */
  readonly apart: number | null;
}

function signEvent({ parts, loose }: LooseLine, { kind, place }: BracketSign, at: number): BlockEvent {
  if (kind === 'open') return { kind, place };
  return { kind, place, touches: parts[at + 1]?.kind === 'open' && loose.includes(at + 1) };
}

// An entry's words are all that stands behind its sign, so that its brackets are either before the sign or within.
function blockOf(draft: DraftLine | null, content: readonly Inline[]): Block {
  return draft?.kind === 'item'
    ? { kind: 'item', sign: draft.sign, depth: draft.depth, content }
    : { kind: 'paragraph', content };
}

function mayStand(line: LooseLine, at: number, before: number): boolean {
  return line.parts[at]?.kind === 'open' ? mayOpen(line, at, before) : mayClose(line, at);
}

// At the head of the block, or where another option has just ended.
function mayOpen({ parts, loose, apart }: LooseLine, at: number, before: number): boolean {
  if (before === at - 1 && parts[before]?.kind === 'close') return true;
  const atHead = loose.every((each, index) => each > at || each === index);
  return atHead && (apart === null || at < apart);
}

// At the end of the block, or where the next option begins.
function mayClose({ parts, loose }: LooseLine, at: number): boolean {
  const loosely = new Set(loose);
  if (parts[at + 1]?.kind === 'open' && loosely.has(at + 1)) return true;
  return parts.every((each, index) => index <= at || isBlank(each) || (each.kind === 'close' && loosely.has(index)));
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
