import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import type { Outcome } from './desk/outcomes.js';

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
  /** The words of the provision before and after it. */
  readonly before: Content;
  readonly after: Content;
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
    try {
      await addAmendments(tx, merge, amendments);
    } catch (error) {
      if (violates(error, MERGE_AMENDMENT_ONCE) || violates(error, MERGE_AMENDMENT_STANDS))
        return refuse('Overtaken', {});
      throw error;
    }
    const { id, conferenceId, audience, draftId, provisionId, personId, seq, before, after } = merge;
    await tx.sql(
      `insert into merge (id, conference_id, audience, draft_id, provision_id, merged_by, seq, before_content, after_content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, conferenceId, audience, draftId, provisionId, personId, seq, JSON.stringify(before), JSON.stringify(after)],
    );
    return null;
  }

  /** What it made of each amendment. */
  async addOutcomes(tx: Transaction, merge: NewMerge, outcomes: readonly Outcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    await tx.sql(
      `insert into merge_outcome (merge_id, conference_id, audience, amendment_id, outcome, rebase, places_taken, places_lost)
       select $1, $2, $3, o.* from unnest($4::uuid[], $5::text[], $6::text[], $7::int[], $8::int[]) as o`,
      [
        merge.id,
        merge.conferenceId,
        merge.audience,
        outcomes.map(({ amendmentId }) => amendmentId),
        outcomes.map(({ outcome }) => outcome),
        outcomes.map(({ rebase }) => rebase),
        outcomes.map(({ tally }) => tally.taken),
        outcomes.map(({ tally }) => tally.lost),
      ],
    );
  }

  /** The reservations that a ruling set aside with it. */
  async addRulings(
    tx: Transaction,
    { id, conferenceId, audience }: NewMerge,
    ruling: string,
    reservationIds: readonly string[],
  ): Promise<void> {
    await tx.sql(
      `insert into bracket_ruling (merge_id, conference_id, audience, reservation_id, ruling)
       select $1, $2, $3, r, $4 from unnest($5::uuid[]) as r`,
      [id, conferenceId, audience, ruling, reservationIds],
    );
  }

  /** The merge is as if it had not been: its amendments can be merged again. */
  async undo(
    tx: Transaction,
    { id, conferenceId, audience }: Pick<NewMerge, 'id' | 'conferenceId' | 'audience'>,
  ): Promise<void> {
    await tx.sql(
      `insert into merge_undone (merge_id, conference_id, audience, undone_by) values ($1, $2, $3, caucus.person())`,
      [id, conferenceId, audience],
    );
    await tx.sql(`update merge_amendment set amendment_status = null where merge_id = $1`, [id]);
  }
}

async function addAmendments(
  tx: Transaction,
  { id, conferenceId, audience }: NewMerge,
  amendments: readonly Taken[],
): Promise<void> {
  if (amendments.length === 0) return;
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
}
