import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Database, Transaction } from '../database/database.js';
import type { Viewer } from '../database/viewer.js';
import type { RequestContext } from './context.js';

/** Answers for many keys at once. A key without an entry is answered with null. */
export type Batch<Key, Value> = (tx: Transaction, keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>;

/**
 * Gathers what the resolvers of one request ask in the same moment, so that a list costs as many statements as a
 * single thing.
 *
 * Each gathering is one short read transaction of the viewer's. Nothing is kept afterwards: in a request that
 * changes something and then reads it, the reading sees the change.
 */
export class RequestLoaders {
  private readonly open = new Map<string, DataLoader<never, unknown>>();

  constructor(
    private readonly database: Pick<Database, 'read'>,
    readonly viewer: Viewer,
  ) {}

  /** The loader of that name; the map's keys are the keys as text, or as JSON where a key is an object. */
  batch<Key, Value>(name: string, batch: Batch<Key, Value>): DataLoader<Key, Value | null> {
    const known = this.open.get(name) as DataLoader<Key, Value | null> | undefined;
    if (known) return known;
    const loader = new DataLoader<Key, Value | null>((keys) => this.ask(batch, keys), {
      cache: false,
      maxBatchSize: 1000,
    });
    this.open.set(name, loader as never);
    return loader;
  }

  /** One reading by itself, of the same viewer and where that matters of the same moment. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.read(this.viewer, work);
  }

  private async ask<Key, Value>(batch: Batch<Key, Value>, keys: readonly Key[]): Promise<(Value | null)[]> {
    const once = new Map(keys.map((key) => [keyText(key), key]));
    const found = await this.database.read(this.viewer, (tx) => batch(tx, [...once.values()]));
    return keys.map((key) => found.get(keyText(key)) ?? null);
  }
}

/** How a loader's answer is filed. */
export function keyText(key: unknown): string {
  return typeof key === 'object' ? JSON.stringify(key) : String(key);
}

export const Loaders = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestLoaders => context.getArgByIndex<RequestContext>(2).loaders,
);
