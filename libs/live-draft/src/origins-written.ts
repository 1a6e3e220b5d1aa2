import * as Y from 'yjs';
import { copiedFrom } from './copied-from.js';
import { type Written, writtenByOption, writtenIn } from './written.js';

/** Words of a settled text and where they come from, as a merge knows it; joined in order they are all its words. */
export interface OriginRun {
  readonly text: string;
  readonly from: 'base' | 'compromise' | readonly string[];
}

/** How a provision stood when the server began to write in it. */
export interface Beginning {
  readonly client: number;
  readonly fromClock: number;
  readonly standing: readonly (readonly Written[])[];
}

/** A stretch that the server wrote: `length` ticks of `client` from `clock` on, and where its words come from. */
export type Sourced = Stretch &
  (
    | { readonly kind: 'amendments'; readonly amendmentIds: readonly string[] }
    | { readonly kind: 'compromise' }
    /** The base text; used where the words it repeats cannot be told. */
    | { readonly kind: 'base' }
    /** The same words as those that came in from there on: they keep that source. */
    | { readonly kind: 'same'; readonly as: { readonly client: number; readonly clock: number } }
  );

export interface Stretch {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** Call it before `applyContent`, and hand its answer to `originsWritten` after it. */
export function beginWriting(doc: Y.Doc, provision: string): Beginning {
  return {
    client: doc.clientID,
    fromClock: Y.getState(doc.store, doc.clientID),
    standing: writtenByOption(doc, provision),
  };
}

/**
 * Where the words come from that the server has written into a provision since `beginning`.
 *
 * `origins` are those of the content that was applied, in its order. Words that stood there already keep the source
 * that they have; words of the base that had to be written again count as the same words.
 */
export function originsWritten(
  doc: Y.Doc,
  provision: string,
  { client, fromClock, standing }: Beginning,
  origins: readonly OriginRun[],
): readonly Sourced[] {
  const from = walk(origins);
  const isNew = (run: Written) => run.client === client && run.clock >= fromClock;
  const parts = writtenIn(doc, provision)
    .flat()
    .flatMap((run) => cutAt(run, fromClock))
    .flatMap((run) => partsBySource(run, from));
  const copies = copiedFrom(standing);
  return parts
    .filter(({ run }) => isNew(run))
    .flatMap(({ run, from: source }): readonly Sourced[] => {
      const stretch = { client, clock: run.clock, length: run.text.length };
      if (source === 'base') return copies(run);
      return [
        source === 'compromise'
          ? { ...stretch, kind: source }
          : { ...stretch, kind: 'amendments', amendmentIds: source },
      ];
    });
}

// What was written now may go on right behind what was written then, under one id.
function cutAt({ client, clock, text }: Written, at: number): readonly Written[] {
  const length = at - clock;
  if (length <= 0 || length >= text.length) return [{ client, clock, text }];
  return [
    { client, clock, text: text.slice(0, length) },
    { client, clock: at, text: text.slice(length) },
  ];
}

type From = OriginRun['from'];

/** How far ahead a character is looked for where text and origins should ever differ. */
const AHEAD = 64;

/** Tells the source of each character that is handed in, in order; white space takes that of what stands before it. */
function walk(origins: readonly OriginRun[]): (character: string) => From {
  const words = origins.map(({ text, from }) => ({ text: text.replace(/\s+/gu, ''), from }));
  const units = words.map(({ text }) => text).join('');
  const sources = words.flatMap(({ text, from }) => Array.from({ length: text.length }, () => from));
  let at = 0;
  return (character) => {
    const found = /\s/u.test(character) ? -1 : units.slice(at, at + AHEAD).indexOf(character);
    if (found !== -1) at += found + 1;
    return sources[at - 1] ?? sources[0] ?? 'base';
  };
}

function partsBySource(run: Written, from: (character: string) => From): { run: Written; from: From }[] {
  const parts: { run: Written; from: From }[] = [];
  for (let at = 0; at < run.text.length; at++) {
    const source = from(run.text[at]!);
    const last = parts.at(-1);
    if (last !== undefined && last.from === source) last.run = { ...last.run, text: last.run.text + run.text[at] };
    else parts.push({ run: { client: run.client, clock: run.clock + at, text: run.text[at]! }, from: source });
  }
  return parts;
}
