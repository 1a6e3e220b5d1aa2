import { createContext, type ReactNode } from 'react';

/** A stretch of the plain text, from `start` up to but without `end`. */
export interface Highlight {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** True for the one being read now. */
  readonly current?: boolean;
}

export interface Highlighting {
  readonly highlights: readonly Highlight[];
  readonly onHighlight?: ((id: string) => void) | undefined;
  /** Draws a highlighted stretch in a way of its own; else it is drawn as words that a comment is about. */
  readonly wrap?: ((id: string, words: ReactNode) => ReactNode) | undefined;
}

export const HighlightContext = createContext<Highlighting>({ highlights: [] });

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly highlight: Highlight | null;
}

/** One run cut where highlights begin and end; where two overlap, the later one in the list is shown. */
export function cut(text: string, start: number, highlights: readonly Highlight[]): readonly Piece[] {
  const end = start + text.length;
  const touching = highlights.filter((each) => each.start < end && each.end > start);
  if (touching.length === 0) return [{ text, start, highlight: null }];
  const edges = new Set([start, end]);
  for (const each of touching) {
    if (each.start > start) edges.add(each.start);
    if (each.end < end) edges.add(each.end);
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const highlight = touching.findLast((each) => each.start <= from && each.end >= to) ?? null;
    return { text: text.slice(from - start, to - start), start: from, highlight };
  });
}
