import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import type { CredentialsState } from './new-standing.js';

export interface CredentialsView {
  readonly stakeholderId: string;
  readonly state: CredentialsState;
  readonly mayVote: boolean;
  readonly maySign: boolean;
  readonly signedBy: string;
  readonly notedById: string;
  readonly notedAt: Date;
}

/** What delegations have shown of their powers, and who leads them. */
@Injectable()
export class CredentialsReader {
  load(loaders: RequestLoaders, stakeholderId: string): Promise<CredentialsView | null> {
    return loaders.batch<string, CredentialsView>('credentials', latest).load(stakeholderId);
  }

  /** Who has been head the longest, where there are several. */
  loadHead(loaders: RequestLoaders, stakeholderId: string): Promise<{ readonly personId: string } | null> {
    return loaders.batch<string, { readonly personId: string }>('head of delegation', heads).load(stakeholderId);
  }
}

async function latest(tx: Transaction, ids: readonly string[]): Promise<Map<string, CredentialsView>> {
  const rows = await tx.sql<CredentialsView>(
    `select distinct on (stakeholder_id) stakeholder_id as "stakeholderId", state, may_vote as "mayVote",
       may_sign as "maySign", signed_by as "signedBy", noted_by as "notedById", noted_at as "notedAt"
     from credentials where stakeholder_id = any($1::uuid[]) order by stakeholder_id, seq desc`,
    [ids],
  );
  return new Map(rows.map((row) => [row.stakeholderId, row]));
}

async function heads(tx: Transaction, ids: readonly string[]): Promise<Map<string, { readonly personId: string }>> {
  const rows = await tx.sql<{ stakeholderId: string; personId: string }>(
    `select distinct on (stakeholder_id) stakeholder_id as "stakeholderId", person_id as "personId" from membership
     where stakeholder_id = any($1::uuid[]) and role = 'HEAD' and until is null order by stakeholder_id, seq`,
    [ids],
  );
  return new Map(rows.map((row) => [row.stakeholderId, row]));
}
