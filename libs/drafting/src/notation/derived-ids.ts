import { digest } from '#lib/foundation';
import type { Alternatives, BracketId, Option, OptionId } from '../content.js';

/** Names brackets in the order in which they are opened; the same source and seed give the same names. */
export type NameBracket = <Part>(options: readonly Omit<Option<Part>, 'id'>[]) => Alternatives<Part>;

export function namer(seed: string): NameBracket {
  let opened = 0;
  return (options) => {
    opened += 1;
    const name = digest(`${seed}#${opened}`);
    return {
      kind: 'alternatives',
      id: `b-${name}` as BracketId,
      options: options.map((option, at) => ({ id: `o-${name}-${at + 1}` as OptionId, ...option })),
    };
  };
}
