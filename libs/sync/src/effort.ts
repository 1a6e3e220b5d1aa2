import * as Y from 'yjs';
import { isRefusal } from '#lib/foundation';
import type { Decoded } from './decode.js';
import {
  cutAfter,
  cutBefore,
  firstIn,
  type Ground,
  groundOf,
  insert,
  nextOf,
  parentOfStretch,
  type Stretch,
  stretchAt,
} from './ground.js';
import type { Limits } from './limits.js';
import type { Homes } from './paper.js';
import { structsIn } from './sizes.js';
import { weigh } from './skim.js';
import { type Heard, hear } from './wire.js';

/** What may still be spent, in steps of about a fifth of a microsecond. */
export interface Effort {
  left: number;
}

const FOR_A_STRUCT = 20;
const FOR_A_DELETION = 2;
/** So many bytes are written, and kept until they are read, for the price of one step. */
const WRITTEN_FOR_ONE = 20;

/** What it takes to read and judge what a frame holds, as far as its bytes tell: before anything is unfolded. */
export function effortOfFrame(frame: Uint8Array, { structs: most }: Pick<Limits, 'structs'>): number {
  const heard = frame[0] === 0 ? hear(frame, 0) : null;
  if (heard === null || isRefusal(heard) || (heard as Heard).kind !== 'Update') return 0;
  try {
    const { structs, deletions } = weigh((heard as Extract<Heard, { kind: 'Update' }>).update, most);
    // Of more than are taken nobody reads more than that.
    return structs > most ? 0 : structs * FOR_A_STRUCT + deletions * FOR_A_DELETION;
  } catch {
    return 0;
  }
}

/** What it takes to write a document down for somebody who comes: all its structs are looked at, whatever they have. */
export function effortOfGiving(doc: Y.Doc, bytes: number): number {
  return structsIn(doc) + bytes / WRITTEN_FOR_ONE;
}

/**
 * Spends what it would cost Yjs to put an update's structs in, and stops where that is more than there is.
 *
 * Where two people wrote at one place, Yjs looks at everything between the neighbours that a struct names, one by one.
 * Honest words have little between them. Whoever names neighbours far apart can have each of thousands of structs look
 * at thousands of others, so the search is done here first, on paper and with an end.
 */
export function spendOnPlacing(doc: Y.Doc, { fresh }: Decoded, homes: Homes, effort: Effort): Ground {
  const ground = groundOf(doc, fresh, effort);
  for (const [struct, { attribute }] of homes) {
    if (effort.left-- < 0) break;
    if (struct instanceof Y.Item) place(ground, struct, attribute);
  }
  return ground;
}

function place(ground: Ground, item: Y.Item, attribute: string | null): void {
  const left = item.origin === null ? null : cutAfter(ground, item.origin);
  const right = item.rightOrigin === null ? null : cutBefore(ground, item.rightOrigin);
  const parent = parentOf(ground, item, left ?? right);
  // What was collected has no neighbours.
  if (parent === null || left === 'collected' || right === 'collected') return;
  const list = { parent, attribute };
  const next = left === null ? firstIn(ground, list) : nextOf(ground, left);
  insert(ground, list, next === right ? left : search(ground, item, { left, right, next }), item);
}

function parentOf(
  ground: Ground,
  { parent }: Y.Item,
  beside: Stretch | 'collected' | null,
): Y.AbstractType<unknown> | null {
  if (beside === 'collected') return null;
  if (beside !== null) return parentOfStretch(ground, beside);
  const holder = parent instanceof Y.ID ? stretchAt(ground, parent) : null;
  const content = holder instanceof Y.Item ? holder.content : null;
  return content instanceof Y.ContentType ? content.type : null;
}

interface Between {
  readonly left: Stretch | null;
  readonly right: Stretch | null;
  readonly next: Stretch | null;
}

// As Yjs does it (`Item.integrate`), step by step, so that what is counted is what would be done.
function search(ground: Ground, item: Y.Item, { left, right, next }: Between): Stretch | null {
  if (next === null) return left;
  const sought: Sought = { left, before: new Set(), conflicting: new Set() };
  for (
    let other: Stretch | null = next;
    other !== null && other !== right && ground.effort.left-- > 0;
    other = nextOf(ground, other)
  )
    if (!goesOn(ground, sought, item, other)) break;
  return sought.left;
}

interface Sought {
  left: Stretch | null;
  readonly before: Set<Stretch | 'collected'>;
  readonly conflicting: Set<Stretch | 'collected'>;
}

function goesOn(ground: Ground, sought: Sought, item: Y.Item, other: Stretch): boolean {
  sought.before.add(other);
  sought.conflicting.add(other);
  if (Y.compareIDs(item.origin, other.origin)) {
    if (other.id.client >= item.id.client) return !Y.compareIDs(item.rightOrigin, other.rightOrigin);
    putBehind(sought, other);
    return true;
  }
  const origin = other.origin === null ? null : stretchAt(ground, other.origin);
  if (origin === null || !sought.before.has(origin)) return false;
  if (!sought.conflicting.has(origin)) putBehind(sought, other);
  return true;
}

function putBehind(sought: Sought, other: Stretch): void {
  sought.left = other;
  sought.conflicting.clear();
}
