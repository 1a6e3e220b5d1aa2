import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface Organiser {
  readonly part: string;
  readonly name: string;
}

export interface TextDealtWith {
  readonly title: string;
  readonly shortTitle: string;
  readonly treatment: string;
  readonly instrumentId: string | null;
}

export interface OutlineView {
  readonly organisers: readonly Organiser[];
  readonly texts: readonly TextDealtWith[];
  readonly version: number;
}

export const NO_OUTLINE: OutlineView = { organisers: [], texts: [], version: 0 };

@Injectable()
export class OutlineReader {
  async load(loaders: RequestLoaders, conferenceId: string): Promise<OutlineView> {
    return (await loaders.batch<string, OutlineView>('outline', ofConferences).load(conferenceId)) ?? NO_OUTLINE;
  }

  async one(tx: Transaction, conferenceId: string): Promise<OutlineView> {
    return (await ofConferences(tx, [conferenceId])).get(conferenceId) ?? NO_OUTLINE;
  }
}

async function ofConferences(tx: Transaction, ids: readonly string[]): Promise<Map<string, OutlineView>> {
  const rows = await tx.sql<OutlineView & { id: string }>(
    `select conference_id as id, organisers, texts, version from conference_outline where conference_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...outline }) => [id, outline]));
}
