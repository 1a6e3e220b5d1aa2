import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Keys that sort in this order, byte by byte, and leave room for others in between. */
export function orderKeys(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}

/** A key between two others; null stands for the beginning and for the end. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** By key, and by id where two people chose one key at the same moment. */
export function byOrder(one: Ordered, other: Ordered): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

interface Ordered {
  readonly id: string;
  readonly order: string;
}
