import { createHash } from 'node:crypto';
import { isRefusal } from '#lib/foundation';
import { BadUserInput } from '../access/bad-user-input.js';
import { Forbidden } from '../access/forbidden.js';
import type { Transaction } from './transaction.js';
import { hashOfLink, type Viewer } from './viewer.js';

/** A mutation as its sender named it: the same key means the same wish. */
export interface Keyed {
  readonly name: string;
  readonly key: string;
  readonly input: unknown;
}

/** Remembers what came of each key, in the same transaction as the deed. */
export class MutationKeys {
  private readonly running = new Map<string, Promise<unknown>>();

  /** Repeats that arrive at once wait here rather than each holding a connection while they wait in Postgres. */
  inTurn<T>(viewer: Viewer, request: Keyed, work: () => Promise<T>): Promise<T> {
    if (request.key.length < 1 || request.key.length > 200) throw new BadUserInput('IdempotencyKeyLength');
    const turn = `${actor(viewer)} ${request.key}`;
    const before = this.running.get(turn) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.running.set(turn, settled);
    void settled.then(() => {
      if (this.running.get(turn) === settled) this.running.delete(turn);
    });
    return mine;
  }

  async once<T>(tx: Transaction, request: Keyed, work: () => Promise<T>): Promise<T> {
    const digest = createHash('sha256')
      .update(JSON.stringify([request.name, request.input], inOrder))
      .digest('hex');
    const claimed = await tx.sql(
      `insert into mutation_outcome (actor, key, digest) values ($1, $2, $3) on conflict do nothing returning 1`,
      [actor(tx.viewer), request.key, digest],
    );
    if (claimed.length === 0) return replay(tx, request.key, digest);

    const outcome = await work();
    if (!isRefusal(outcome))
      await tx.sql(`update mutation_outcome set outcome = $3 where actor = $1 and key = $2`, [
        actor(tx.viewer),
        request.key,
        JSON.stringify(outcome ?? null),
      ]);
    return outcome;
  }
}

// The same input does not always come with its fields in the same order: a query that was compiled meanwhile gives others.
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function replay<T>(tx: Transaction, key: string, digest: string): Promise<T> {
  const [stored] = await tx.sql<{ digest: string; outcome: T }>(
    `select digest, outcome from mutation_outcome where actor = $1 and key = $2`,
    [actor(tx.viewer), key],
  );
  if (stored?.digest !== digest) throw new BadUserInput('KeyReused');
  return stored.outcome;
}

function actor(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'public':
    case 'audience':
      throw new Forbidden();
    case 'person':
      return `person:${viewer.personId}`;
    case 'link':
      return `link:${hashOfLink(viewer)}`;
    case 'system':
      return `system:${viewer.job}`;
  }
}
