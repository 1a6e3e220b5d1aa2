export interface Limits {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  /** Fields and fragments written out, repeated ones counted each time. */
  readonly selections: number;
  readonly first: number;
}

export const LIMITS: Limits = { depth: 8, cost: 5000, aliases: 15, selections: 1000, first: 100 };

/** How long a list is taken to be whose length the query does not say. */
export const MANY = 5;

/** Words and signs of one document; beyond that it is not even parsed to its end. */
export const TOKENS = 3000;
