import { NOTICE_KINDS, type NoticeKind } from './kinds.js';

interface Told {
  readonly kind: NoticeKind;
  readonly at: Date;
}

/** What is told in the order in which it is read: by kind, and the oldest of each first. */
export function inDigestOrder<Item extends Told>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind) || a.at.getTime() - b.at.getTime());
}

function placeOf(kind: NoticeKind): number {
  return NOTICE_KINDS.indexOf(kind);
}
