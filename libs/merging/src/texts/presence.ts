import type { Slot, Voice } from './slots.js';

/** How a provision or division is in a text. What is suppressed has no words and stands as “(SUP)”. */
export type Standing = 'standing' | 'suppressed' | 'absent';

/** How it is in the base, and by symbol in the texts where it is otherwise. */
export interface Presence {
  readonly base: Standing;
  readonly otherwise: Readonly<Record<string, Standing>>;
}

export function presenceOf({ base, of }: Slot<{ readonly suppressed?: boolean }>, voices: readonly Voice[]): Presence {
  const inBase = standingOf(base ?? undefined);
  const otherwise = voices
    .map(({ symbol }) => [symbol, standingOf(of.get(symbol))] as const)
    .filter(([, standing]) => standing !== inBase);
  return { base: inBase, otherwise: Object.fromEntries(otherwise) };
}

export function standingFor({ base, otherwise }: Presence, symbol: string): Standing {
  return Object.hasOwn(otherwise, symbol) ? otherwise[symbol]! : base;
}

function standingOf(part: { readonly suppressed?: boolean } | undefined): Standing {
  if (part === undefined) return 'absent';
  return part.suppressed ? 'suppressed' : 'standing';
}
