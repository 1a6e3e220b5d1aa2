interface Placed {
  readonly id: string;
  readonly kind: 'STATEMENT' | 'POINT_OF_ORDER';
}

/** Behind whom one stands to come a place earlier: null for the head, undefined where there is no such place. */
export function placeAbove(waiting: readonly Placed[], id: string): string | null | undefined {
  const statements = waiting.filter(({ kind }) => kind === 'STATEMENT');
  const at = statements.findIndex((request) => request.id === id);
  return at < 1 ? undefined : (statements[at - 2]?.id ?? null);
}

/** Behind whom one stands to come a place later; undefined for the last. Points of order stay where they are. */
export function placeBelow(waiting: readonly Placed[], id: string): string | undefined {
  const statements = waiting.filter(({ kind }) => kind === 'STATEMENT');
  const at = statements.findIndex((request) => request.id === id);
  return at === -1 ? undefined : statements[at + 1]?.id;
}
