import type { Hunk } from './compare.js';
import type { Strip } from './words-strip.js';

export function isSame(old: Strip, next: Strip, { from, to, newFrom, newTo }: Hunk): boolean {
  if (to - from !== newTo - newFrom) return false;
  for (let at = 0; at < to - from; at++) if (old.ids[from + at] !== next.ids[newFrom + at]) return false;
  return true;
}

/**
 * Cuts a difference along the openings and closings that it only half holds, where both sides have the same ones:
 * the last words of a paragraph changed and a paragraph put behind it are two changes. An opening just before belongs
 * to the paragraph that stays, so that one put before a changed paragraph is told apart too.
 */
export function partsOf(old: Strip, next: Strip, hunk: Hunk): readonly Hunk[] {
  const parts = cut(old, next, hunk) ?? cut(old, next, withOpeningBefore(old, hunk)) ?? [hunk];
  return parts.flatMap((part) => trim(old, next, part));
}

function cut(old: Strip, next: Strip, hunk: Hunk): readonly Hunk[] | null {
  const mine = looseEnds(old, hunk.from, hunk.to);
  const theirs = looseEnds(next, hunk.newFrom, hunk.newTo);
  if (mine.length !== theirs.length || mine.some((at, index) => old.ids[at] !== next.ids[theirs[index]!])) return null;
  const parts: Hunk[] = [];
  let { from, newFrom } = hunk;
  mine.forEach((to, index) => {
    parts.push({ from, to, newFrom, newTo: theirs[index]! });
    [from, newFrom] = [to + 1, theirs[index]! + 1];
  });
  return [...parts, { ...hunk, from, newFrom }];
}

function looseEnds(strip: Strip, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const partner = strip.partner[at]!;
    if (partner !== -1 && (partner < from || partner >= to)) found.push(at);
  }
  return found;
}

function withOpeningBefore(old: Strip, hunk: Hunk): Hunk {
  const opens = hunk.from > 0 && old.partner[hunk.from - 1]! >= hunk.from;
  return opens ? { ...hunk, from: hunk.from - 1, newFrom: hunk.newFrom - 1 } : hunk;
}

function trim(old: Strip, next: Strip, hunk: Hunk): readonly Hunk[] {
  const room = Math.min(hunk.to - hunk.from, hunk.newTo - hunk.newFrom);
  let head = 0;
  while (head < room && old.ids[hunk.from + head] === next.ids[hunk.newFrom + head]) head++;
  let tail = 0;
  while (tail < room - head && old.ids[hunk.to - 1 - tail] === next.ids[hunk.newTo - 1 - tail]) tail++;
  const [from, to, newFrom, newTo] = [hunk.from + head, hunk.to - tail, hunk.newFrom + head, hunk.newTo - tail];
  return from === to && newFrom === newTo ? [] : [{ from, to, newFrom, newTo }];
}
