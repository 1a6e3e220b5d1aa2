interface Shown {
  readonly provisionId?: string | null | undefined;
  readonly provisions: readonly { readonly id: string }[];
}

/**
 * Which provision is on the screen: what somebody turned to at the projector, until the chair takes up another.
 * Counted from the first; -1 where the item is about none.
 */
export function placeOnScreen({ provisionId, provisions }: Shown, turnedTo: string | null): number {
  const wanted = turnedTo ?? provisionId;
  const at = provisions.findIndex(({ id }) => id === wanted);
  return at === -1 && provisions.length > 0 ? 0 : at;
}

/** The provision so many places further; at the ends it stays. */
export function turned({ provisions }: Shown, from: number, by: number): string | null {
  const to = Math.min(provisions.length - 1, Math.max(0, from + by));
  return provisions[to]?.id ?? null;
}

export type Key = 'next' | 'before' | 'live' | 'changes' | 'whole';

/** What a key at the projector does; the remote of a presenter sends page up and page down. */
export function keyOf(key: string): Key | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return 'next';
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return 'before';
    case 'Home':
      return 'live';
    case 'r':
    case 'R':
      return 'changes';
    case 'f':
    case 'F':
      return 'whole';
    default:
      return null;
  }
}
