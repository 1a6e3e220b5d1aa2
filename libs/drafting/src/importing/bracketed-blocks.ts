import { isRefusal, refuse } from '#lib/foundation';
import type { Block, Inline, Option } from '../content.js';
import type { NameBracket } from '../notation/derived-ids.js';
import { deepest, type NotationRefusal, type Place, tooDeep, unbalanced } from '../notation/refusals.js';
import { type BlockEvent, eventsOf } from './block-events.js';
import type { DraftBlock } from './drafts.js';
import type { Piece } from './source-inline.js';
import { inlineOf } from './source-inline.js';
import type { SourceFormat } from './source-lines.js';

export interface ReadingBlocks {
  readonly format: SourceFormat;
  readonly name: NameBracket;
  /** Brackets that opened round an earlier provision and hold this one too. */
  readonly around: readonly Place[];
}

export interface BlocksRead {
  readonly blocks: readonly Block[];
  /** Brackets round the whole of this provision that close in a later one. */
  readonly stillOpen: readonly Place[];
}

interface Opened {
  readonly place: Place | null;
  /** Whether it holds all that the provision has had so far, and so may hold other provisions as well. */
  readonly whole: boolean;
  readonly blocks: Block[];
  readonly options: Omit<Option<Block>, 'id'>[];
}

/**
 * The blocks of one provision. A bracket that opens where a block begins and closes where another ends holds whole
 * blocks; one that opens among words and closes in another block is refused.
 */
export function readBlocks(drafts: readonly DraftBlock[], reading: ReadingBlocks): BlocksRead | NotationRefusal {
  const events: BlockEvent[] = [];
  for (const draft of drafts) {
    const found = draft.kind === 'table' ? tableOf(draft.rows, reading) : eventsOf(draft, reading);
    if (isRefusal(found)) return found as NotationRefusal;
    events.push(...(found as readonly BlockEvent[]));
  }
  return folded(events, reading);
}

function folded(events: readonly BlockEvent[], { name, around }: ReadingBlocks): BlocksRead | NotationRefusal {
  const stack: Opened[] = [{ place: null, whole: true, blocks: [], options: [] }];
  for (const place of around) stack.push({ place, whole: true, blocks: [], options: [] });
  for (const [at, event] of events.entries()) {
    const refused = take(stack, event, { next: events[at + 1], name, carried: around.length });
    if (refused !== null) return refused;
  }
  const open = stack.slice(1);
  const broken = open.find((each) => !each.whole || each.options.length > 0);
  if (broken !== undefined && broken.place !== null) return unbalanced(broken.place, '[');
  while (stack.length > 1) close(stack, name, false);
  return { blocks: stack[0]?.blocks ?? [], stillOpen: open.flatMap(({ place }) => place ?? []) };
}

interface Around {
  readonly next: BlockEvent | undefined;
  readonly name: NameBracket;
  /** How many brackets were open already when the provision began. */
  readonly carried: number;
}

function take(stack: Opened[], event: BlockEvent, { next, name, carried }: Around): NotationRefusal | null {
  const top = stack.at(-1);
  if (top === undefined) return null;
  switch (event.kind) {
    case 'block':
      top.blocks.push(event.block);
      return null;
    case 'open': {
      const whole = stack.every((each) => each.whole && each.blocks.length === 0) && top.options.length === 0;
      stack.push({ place: event.place, whole, blocks: [], options: top.options.splice(0) });
      return stack.length > deepest + 1 ? tooDeep(event.place) : null;
    }
    case 'close': {
      if (stack.length < 2) return unbalanced(event.place, ']');
      // A bracket that came from an earlier provision holds whole ones, so it may close only where one ends.
      const inside = stack.length - 1 <= carried && next !== undefined && next.kind !== 'close';
      if (inside) return refuse('BracketCrossesBlocks', event.place);
      close(stack, name, event.touches);
      return null;
    }
  }
}

function close(stack: Opened[], name: NameBracket, touches: boolean): void {
  const closed = stack.pop();
  const top = stack.at(-1);
  if (closed === undefined || top === undefined) return;
  const options = [...closed.options, { sponsors: [], content: closed.blocks }];
  if (touches) top.options.push(...options);
  else top.blocks.push(name(options));
}

function tableOf(
  rows: readonly (readonly Piece[])[],
  { format, name }: ReadingBlocks,
): readonly BlockEvent[] | NotationRefusal {
  const cells = rows.map((row) => row.map((cell) => inlineOf([cell], format, name)));
  const refused = cells.flat().find((cell) => isRefusal(cell));
  if (refused !== undefined) return refused as NotationRefusal;
  return [{ kind: 'block', block: { kind: 'table', rows: cells as (readonly Inline[])[][] } }];
}
