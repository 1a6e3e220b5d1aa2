/** On whose behalf the database is asked. What they may see is worked out there, from live memberships. */
export type Viewer =
  | { readonly kind: 'public' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'system'; readonly job: string };

export const PUBLIC: Viewer = { kind: 'public' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids come from outside; what is not a uuid names nothing, and Postgres would call it a syntax error. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
