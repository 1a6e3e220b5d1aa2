import type { QueryConfig } from 'pg';

/**
 * How long the database may take, in milliseconds.
 *
 * The database's own limits come first and say what was too slow. Ours are for one that is cut off and says nothing:
 * then a question would neither succeed nor fail for a quarter of an hour.
 */
export const LIMITS = {
  connecting: 3000,
  /** For a connection that others have: a rush of registrations is served in turn. Longer than a statement may take. */
  turn: 20_000,
  mostWaiting: 10_000,
  /** To begin takes no time by itself; with what an idle connection has missed, it is the first to find out. */
  beginning: 4000,
  statement: 15_000,
  lock: 5000,
  idleInTransaction: 30_000,
  /** Above that of a statement. */
  answer: 16_000,
  /** A transaction that is older when the listening connection falls silent is broken off. */
  silence: 2500,
  rollback: 1000,
  /** For whoever asks whether we can serve. */
  readiness: 2000,
} as const;

/** What every connection of the pool is told when it is opened. */
export const SERVER_LIMITS = `-c statement_timeout=${LIMITS.statement} -c lock_timeout=${LIMITS.lock} -c idle_in_transaction_session_timeout=${LIMITS.idleInTransaction}`;

/** A statement that must be answered sooner than others. The driver knows this limit, its types do not. */
export function within(milliseconds: number, text: string): QueryConfig {
  return { text, query_timeout: milliseconds } as QueryConfig;
}
