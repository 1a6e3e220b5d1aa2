import type { Ending, Letter, Piece } from './letters.js';

/**
 * One end of a line that is carried by letters: what is put in at one end is taken out at the other, each frame once and
 * in order, whatever becomes of single letters.
 */
export interface LineEnd {
  /** What the other end has not said to have, the first of it under the number `first`. */
  readonly out: Piece[];
  first: number;
  /** Of all that is in `out`. */
  bytes: number;
  /** So many pieces have come in. */
  heard: number;
  /** The beginning of a frame whose rest has not come yet. */
  readonly half: Uint8Array[];
  halfBytes: number;
  ending: Ending | null;
}

/** What has come in with a letter. */
export interface Taken {
  readonly frames: readonly Uint8Array[];
  readonly ending: Ending | null;
}

/**
 * Either end has forgotten what it knew, or is no honest one: the line cannot go on. Programs tell each other so and
 * begin another; no person is told.
 */
export type LineBreak = 'Gap' | 'NeverSaid';

/** Of one piece: several go into a body that any proxy lets through. */
const PIECE = 64 << 10;
const MOST_PIECES = 2000;

export function lineEnd(): LineEnd {
  return { out: [], first: 1, bytes: 0, heard: 0, half: [], halfBytes: 0, ending: null };
}

/** Says a frame. It is not copied. */
export function put(end: LineEnd, frame: Uint8Array): void {
  if (end.ending !== null) return;
  let at = 0;
  do {
    const bytes = frame.subarray(at, at + PIECE);
    at += PIECE;
    end.out.push({ bytes, more: at < frame.length });
  } while (at < frame.length);
  end.bytes += frame.length;
}

/** Nothing is said after this. */
export function endWith(end: LineEnd, ending: Ending): void {
  end.ending ??= ending;
}

/** The next letter, with pieces of up to `most` bytes: one at least, and none where `most` is 0. */
export function nextLetter(end: LineEnd, most: number): Letter {
  let count = 0;
  for (let bytes = 0; count < Math.min(end.out.length, MOST_PIECES) && bytes < most; count++) {
    bytes += end.out[count]!.bytes.length;
    if (bytes > most && count > 0) break;
  }
  const ending = count === end.out.length ? end.ending : null;
  return { from: end.first, pieces: end.out.slice(0, count), heard: end.heard, ending };
}

/** Takes in a letter; what is in it and was known already is passed over. */
export function takeLetter(end: LineEnd, { from, pieces, heard, ending }: Letter): Taken | LineBreak {
  if (heard >= end.first + end.out.length) return 'NeverSaid';
  if (from > end.heard + 1) return 'Gap';
  forget(end, heard);
  const fresh = pieces.slice(end.heard + 1 - from);
  end.heard += fresh.length;
  return { frames: fresh.flatMap((piece) => joined(end, piece) ?? []), ending };
}

function forget(end: LineEnd, heard: number): void {
  if (heard < end.first) return;
  for (const { bytes } of end.out.splice(0, heard + 1 - end.first)) end.bytes -= bytes.length;
  end.first = heard + 1;
}

/** The whole frame once its last piece is here. */
function joined(end: LineEnd, { bytes, more }: Piece): Uint8Array | null {
  if (!more && end.half.length === 0) return bytes;
  end.half.push(bytes);
  end.halfBytes += bytes.length;
  if (more) return null;
  const frame = new Uint8Array(end.halfBytes);
  let at = 0;
  for (const each of end.half.splice(0)) {
    frame.set(each, at);
    at += each.length;
  }
  end.halfBytes = 0;
  return frame;
}
