import type { Written } from './written.js';

/** Characters by the ids under which they came in: a client, its clock at the first of them, and how many. */
export type KeptWords = readonly (readonly [client: number, clock: number, length: number])[];

export interface KeptPlace {
  /** Characters from the beginning of the lines, joined by line ends. */
  readonly from: number;
  readonly to: number;
}

type Lines = readonly (readonly Written[])[];

/** The text in which the places of kept words count. */
export function textOfLines(lines: Lines): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

/** The ids of the characters from `from` up to `to`; line ends have none. */
export function keepWords(lines: Lines, { from, to }: KeptPlace): KeptWords {
  return placed(lines).flatMap(({ at, client, clock, text }): KeptWords => {
    const first = Math.max(from, at);
    const length = Math.min(to, at + text.length) - first;
    return length > 0 ? [[client, clock + first - at, length]] : [];
  });
}

/**
 * Where kept words stand now, from the first to the last of those that are left, with whatever was written between
 * them; null once all are gone. It finds what a Yjs relative position finds, and needs no shared document for it.
 */
export function findKept(lines: Lines, kept: KeptWords): KeptPlace | null {
  const places = placed(lines).flatMap((run) => kept.flatMap((words) => overlap(run, words)));
  if (places.length === 0) return null;
  return { from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)) };
}

interface Placed extends Written {
  readonly at: number;
}

function placed(lines: Lines): readonly Placed[] {
  let at = 0;
  return lines.flatMap((line, nth) => {
    if (nth > 0) at += 1;
    return line.map((run) => {
      const here = { ...run, at };
      at += run.text.length;
      return here;
    });
  });
}

function overlap(run: Placed, [client, clock, length]: KeptWords[number]): readonly KeptPlace[] {
  if (run.client !== client) return [];
  const first = Math.max(run.clock, clock);
  const end = Math.min(run.clock + run.text.length, clock + length);
  return first < end ? [{ from: run.at + first - run.clock, to: run.at + end - run.clock }] : [];
}
