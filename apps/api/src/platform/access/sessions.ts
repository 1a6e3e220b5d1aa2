import type { Viewer } from '../database/viewer.js';

/** A signed-in person's visit. `id` tells visits apart without being a secret. */
export interface Session {
  readonly id: string;
  readonly viewer: Extract<Viewer, { kind: 'person' }>;
}

/** Who carries a token. Identity answers; platform only asks. */
export abstract class Sessions {
  /** Null for a token that is unknown, expired or signed out. */
  abstract find(token: string): Promise<Session | null>;
  /** Those of the given session ids that still stand. */
  abstract standing(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
