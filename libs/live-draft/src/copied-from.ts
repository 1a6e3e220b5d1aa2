import type { Sourced } from './origins-written.js';
import { isBlank, wordsOf } from './tokens.js';
import type { Written } from './written.js';

/** A word that stood in the provision, and where each of its parts came in. */
interface Stood {
  readonly word: string;
  readonly pieces: readonly Written[];
}

/**
 * Finds for words that are written a second time those that stood there, so that they keep their source.
 *
 * As many words in a row as can be found in a row are taken together, first from behind those found last: what is
 * written again mostly is a sentence that stood there, in its order.
 */
export function copiedFrom(standing: readonly (readonly Written[])[]): (run: Written) => readonly Sourced[] {
  const words = standing.flatMap(stoodWords);
  let next = 0;
  return ({ client, clock, text }) => {
    const out: Sourced[] = [];
    let wanted = placed(wordsOf(text), { client, clock });
    while (wanted.length > 0) {
      const { from, length } = longest(words, wanted, next);
      if (length > 0) next = from + length;
      out.push(...wanted.slice(0, length).flatMap((place, at) => same(place, words[from + at]!)));
      if (length === 0) out.push(unknown(wanted[0]!));
      wanted = wanted.slice(Math.max(1, length));
    }
    return out;
  };
}

function placed(words: readonly string[], { client, clock }: Pick<Written, 'client' | 'clock'>): readonly Written[] {
  let at = clock;
  return words.map((text) => {
    at += text.length;
    return { client, clock: at - text.length, text };
  });
}

function stoodWords(standing: readonly Written[]): readonly Stood[] {
  const owners = standing.flatMap((run) => Array.from({ length: run.text.length }, (_, at) => ({ run, at })));
  let from = 0;
  return wordsOf(standing.map(({ text }) => text).join('')).map((word) => {
    const pieces: Written[] = [];
    for (let at = 0; at < word.length; at++) {
      const { run, at: offset } = owners[from + at]!;
      const last = pieces.at(-1);
      const { client } = run;
      const clock = run.clock + offset;
      if (last?.client === client && last.clock + last.text.length === clock)
        pieces[pieces.length - 1] = { ...last, text: last.text + word[at] };
      else pieces.push({ client, clock, text: word[at]! });
    }
    from += word.length;
    return { word, pieces };
  });
}

function longest(
  words: readonly Stood[],
  wanted: readonly Written[],
  next: number,
): { readonly from: number; readonly length: number } {
  let best = { from: 0, length: 0 };
  for (let step = 0; step < words.length && best.length < wanted.length; step++) {
    const from = (next + step) % words.length;
    const length = inARow(words, wanted, from);
    if (length > best.length) best = { from, length };
  }
  return best;
}

// A blank alone stands everywhere and tells nothing.
function inARow(words: readonly Stood[], wanted: readonly Written[], from: number): number {
  let length = 0;
  while (length < wanted.length && words[from + length]?.word === wanted[length]!.text) length++;
  return length === 1 && isBlank(wanted[0]!.text) ? 0 : length;
}

function same({ client, clock }: Written, { pieces }: Stood): readonly Sourced[] {
  let at = clock;
  return pieces.map(({ client: source, clock: first, text }) => {
    const stretch = { client, clock: at, length: text.length };
    at += text.length;
    return { ...stretch, kind: 'same', as: { client: source, clock: first } };
  });
}

function unknown({ client, clock, text }: Written): Sourced {
  return { client, clock, length: text.length, kind: 'base' };
}
