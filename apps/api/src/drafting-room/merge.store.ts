import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';

export const MERGE_AMENDMENT_ONCE = 'merge_amendment_once';
export const MERGE_AMENDMENT_STANDS = 'merge_amendment_stands';

export interface NewMerge {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly personId: string;
  readonly seq: number;
}

/** An amendment in the version in which it was read, and the provision it became, where it added one. */
export interface Taken {
  readonly id: string;
  readonly version: number;
  readonly addedProvisionId: string | null;
}

/** Somebody merged one of them, withdrew it or revised it since it was read; which, the caller finds out anew. */
export type Overtaken = Refusal<'Overtaken', object>;

@Injectable()
export class MergeStore {
  /**
   * The amendments first: if another chair takes one of them at this moment, this waits for the outcome and then the
   * index decides. The reference to (id, status, version) refuses one that is no longer as it was read.
   */
  async add(tx: Transaction, merge: NewMerge, amendments: readonly Taken[]): Promise<Overtaken | null> {
    const { id, conferenceId, audience, draftId, provisionId, personId, seq } = merge;
    try {
      await tx.sql(
        `insert into merge_amendment (merge_id, conference_id, audience, amendment_id, amendment_version, added_provision_id)
         select $1, $2, $3, a.* from unnest($4::uuid[], $5::int[], $6::uuid[]) as a (id, version, added)`,
        [
          id,
          conferenceId,
          audience,
          amendments.map((one) => one.id),
          amendments.map((one) => one.version),
          amendments.map((one) => one.addedProvisionId),
        ],
      );
    } catch (error) {
      if (violates(error, MERGE_AMENDMENT_ONCE) || violates(error, MERGE_AMENDMENT_STANDS))
        return refuse('Overtaken', {});
      throw error;
    }
    await tx.sql(
      `insert into merge (id, conference_id, audience, draft_id, provision_id, merged_by, seq)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, conferenceId, audience, draftId, provisionId, personId, seq],
    );
    return null;
  }
}
