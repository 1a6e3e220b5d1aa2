import type { Hunk } from './compare.js';
import type { Change } from './redline.js';
import type { Stretch, Strip } from './words-strip.js';

/** Lines laid out as one, and which of them begins at which piece; the first is not among them. */
export interface JoinedLines {
  readonly strip: Strip;
  readonly breaks: ReadonlyMap<number, number>;
}

/** Where a line begins: which line of the old text and of the new one, and whether it began in both. */
export interface Break {
  readonly change: Change;
  readonly old: number | null;
  readonly next: number | null;
}

/** The words from one break to the next. */
export interface Piecework {
  readonly opens: Break;
  readonly parts: (Stretch & { readonly change: Change })[];
}

export interface Joined {
  readonly old: JoinedLines;
  readonly next: JoinedLines;
  readonly hunks: readonly Hunk[];
  /** Whether a line of the old text and one of the new may be one: both paragraphs, or entries as deep. */
  readonly alike: (old: number, next: number) => boolean;
}

/**
 * Cuts the words of both texts, interleaved, where a line begins in either. A break that both have at one place is
 * kept; beside words that changed it is looked for at both ends of the change.
 */
export function cutAtBreaks(joined: Joined): readonly Piecework[] {
  const { old, next, hunks } = joined;
  const state: Cutting = { joined, found: [{ opens: { change: 'kept', old: 0, next: 0 }, parts: [] }] };
  let [at, there] = [1, 1];
  for (const hunk of hunks) {
    keep(state, { from: at, to: hunk.from, newFrom: there, newTo: hunk.newFrom });
    replace(state, hunk);
    [at, there] = [hunk.to, hunk.newTo];
  }
  keep(state, { from: at, to: old.strip.ids.length - 1, newFrom: there, newTo: next.strip.ids.length - 1 });
  return state.found;
}

interface Cutting {
  readonly joined: Joined;
  readonly found: Piecework[];
}

function keep(state: Cutting, { from, newFrom, newTo }: Hunk): void {
  const { old, next } = state.joined;
  let start = newFrom;
  for (let at = newFrom + 1; at < newTo; at++) {
    if (lineAt(old, from + at - newFrom) === null && lineAt(next, at) === null) continue;
    put(state, { strip: next.strip, from: start, to: at, change: 'kept' });
    breakAt(state, lineAt(old, from + at - newFrom), lineAt(next, at));
    start = at;
  }
  put(state, { strip: next.strip, from: start, to: newTo, change: 'kept' });
}

function replace(state: Cutting, hunk: Hunk): void {
  const { old, next } = state.joined;
  const { early, late } = breaksBeside(state.joined, hunk);
  breakAt(state, early.old, early.next);
  changed(state, { lines: old, from: hunk.from, to: hunk.to, change: 'deleted' });
  changed(state, { lines: next, from: hunk.newFrom, to: hunk.newTo, change: 'inserted' });
  breakAt(state, late.old, late.next);
}

interface Beside {
  readonly old: number | null;
  readonly next: number | null;
}

// Where nothing was deleted the one old place is either end of what was inserted, and the other way round.
function breaksBeside({ old, next }: Joined, { from, to, newFrom, newTo }: Hunk): { early: Beside; late: Beside } {
  const early = { old: lineAt(old, from), next: lineAt(next, newFrom) };
  const late = { old: lineAt(old, to), next: lineAt(next, newTo) };
  if (from === to) return early.next === null ? { early: nowhere, late } : { early, late: { ...late, old: null } };
  if (newFrom === newTo)
    return early.old === null ? { early: nowhere, late } : { early, late: { ...late, next: null } };
  return { early, late };
}

const nowhere: Beside = { old: null, next: null };

interface Changed {
  readonly lines: JoinedLines;
  readonly from: number;
  readonly to: number;
  readonly change: 'deleted' | 'inserted';
}

function changed(state: Cutting, { lines, from, to, change }: Changed): void {
  let start = from;
  for (let at = from + 1; at < to; at++) {
    const line = lineAt(lines, at);
    if (line === null) continue;
    put(state, { strip: lines.strip, from: start, to: at, change });
    breakAt(state, change === 'deleted' ? line : null, change === 'inserted' ? line : null);
    start = at;
  }
  put(state, { strip: lines.strip, from: start, to, change });
}

function put({ found }: Cutting, part: Stretch & { readonly change: Change }): void {
  if (part.from < part.to) found.at(-1)?.parts.push(part);
}

function breakAt({ found, joined }: Cutting, old: number | null, next: number | null): void {
  if (old !== null && next !== null && joined.alike(old, next)) {
    found.push({ opens: { change: 'kept', old, next }, parts: [] });
    return;
  }
  if (old !== null) found.push({ opens: { change: 'deleted', old, next: null }, parts: [] });
  if (next !== null) found.push({ opens: { change: 'inserted', old: null, next }, parts: [] });
}

/** Which line begins at this piece; null where none does. */
function lineAt({ breaks }: JoinedLines, at: number): number | null {
  return breaks.get(at) ?? null;
}
