import * as Y from 'yjs';
import { type Attributes, optionsFrom } from '../marks.js';
import type { OptionRef } from '../option-key.js';
import type { Cell } from './cells.js';
import type { KnownBrackets } from './ground.js';
import type { Restored } from './undo-words.js';

/** How a stretch of a text is to be set otherwise than it is; null takes a mark away. */
export interface Setting {
  readonly from: number;
  readonly length: number;
  readonly change: Record<string, unknown>;
}

interface Undoing {
  readonly cells: readonly Cell[];
  readonly restored: readonly Restored[];
  readonly brackets: KnownBrackets;
}

interface Run {
  readonly text: string;
  readonly now: Attributes;
  /** How it was set before the change; null for words that came since. */
  readonly wanted: Attributes | null;
}

/** Sets words as they were set before a change, and those that came since as what they stand between. */
export function settingsOf(text: Y.XmlText, undoing: Undoing): readonly Setting[] {
  const runs = runsOf(text, undoing);
  const settings: Setting[] = [];
  let from = 0;
  for (const [at, { text: words, now, wanted }] of runs.entries()) {
    const change = changeTo(now, wanted ?? wantedOfForeign(runs, at, undoing.brackets));
    if (Object.keys(change).length > 0) settings.push({ from, length: words.length, change });
    from += words.length;
  }
  return joined(settings);
}

function runsOf(text: Y.XmlText, { cells, restored }: Undoing): readonly Run[] {
  const wanted = new Map<Y.Item, Attributes>(restored.map(({ item, cell }) => [item, cell.before]));
  for (const cell of cells) if (cell.kind === 'kept') wanted.set(cell.item, asBefore(cell));
  const runs: Run[] = [];
  let now: Record<string, unknown> = {};
  for (const item of standingIn(text)) {
    const { content } = item;
    if (content instanceof Y.ContentFormat) now = { ...now, [content.key]: content.value };
    if (content instanceof Y.ContentString)
      runs.push({ text: content.str, now: withoutNulls(now), wanted: wanted.get(item) ?? null });
  }
  return runs;
}

function standingIn(text: Y.XmlText): readonly Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = text._start; item !== null; item = item.right) if (!item.deleted) items.push(item);
  return items;
}

// What somebody has set otherwise since stays as they set it.
function asBefore({ before, after, now }: Cell): Attributes {
  const wanted: Record<string, unknown> = { ...now };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[key], after[key]) || !same(now[key], after[key])) continue;
    if (key in before) wanted[key] = before[key];
    else delete wanted[key];
  }
  return wanted;
}

// Words lose brackets that are gone. Of brackets that come back they get those in which both their neighbours stand, or
// the one that they touch without a blank.
function wantedOfForeign(runs: readonly Run[], at: number, { now: known, undone }: KnownBrackets): Attributes {
  const { now } = runs[at]!;
  const kept = Object.entries(now).filter(([, value]) => optionsIn(value).every(({ bracket }) => undone.has(bracket)));
  const back = (run: Run | undefined) =>
    Object.entries(run?.wanted ?? {}).filter(([, value]) =>
      optionsIn(value).some(({ bracket }) => undone.has(bracket) && !known.has(bracket)),
    );
  const before = runs.slice(0, at).findLastIndex(({ wanted }) => wanted !== null);
  const behind = runs.findIndex(({ wanted }, other) => other > at && wanted !== null);
  const [left, right] = [back(runs[before]), back(behind === -1 ? undefined : runs[behind])];
  const between = runs.slice(before + 1, behind === -1 ? undefined : behind).map(({ text }) => text);
  const common = left.filter(([key]) => right.some(([other]) => other === key));
  return Object.fromEntries([
    ...kept,
    ...nearest({ left, right, common }, touching(runs[before], between, runs[behind])),
  ]);
}

type Entries = [string, unknown][];

function nearest(
  { left, right, common }: { readonly left: Entries; readonly right: Entries; readonly common: Entries },
  touches: { readonly left: boolean; readonly right: boolean },
): Entries {
  if (touches.left) return left;
  return touches.right ? right : common;
}

function touching(before: Run | undefined, between: readonly string[], behind: Run | undefined) {
  const words = between.join('');
  const hasNoBlank = (one: string, other: string) => /\S$/u.test(one) && /^\S/u.test(other);
  return { left: hasNoBlank(before?.text ?? '', words), right: hasNoBlank(words, behind?.text ?? '') };
}

function optionsIn(value: unknown): readonly OptionRef[] {
  return optionsFrom({ 'option--00000000': value });
}

function changeTo(now: Attributes, wanted: Attributes): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  for (const key of Object.keys(now)) if (!(key in wanted)) change[key] = null;
  for (const [key, value] of Object.entries(wanted)) if (!same(now[key], value)) change[key] = value;
  return change;
}

function joined(settings: readonly Setting[]): readonly Setting[] {
  const out: Setting[] = [];
  for (const setting of settings) {
    const last = out.at(-1);
    const follows = last !== undefined && last.from + last.length === setting.from && same(last.change, setting.change);
    if (follows) out[out.length - 1] = { ...last, length: last.length + setting.length };
    else out.push(setting);
  }
  return out;
}

function withoutNulls(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
