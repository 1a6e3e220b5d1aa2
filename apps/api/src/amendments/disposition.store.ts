import { Injectable } from '@nestjs/common';
import type { DispositionKind } from '#lib/concerns';
import type { Transaction } from '../platform/database/database.js';

export interface NewDisposition {
  readonly amendmentId: string;
  readonly kind: DispositionKind;
  /** Empty only where accepted. */
  readonly reason: string;
  /** The merge it comes with; null where it is given by itself. */
  readonly mergeId: string | null;
}

@Injectable()
export class DispositionStore {
  /** Said by the viewer. */
  async add(tx: Transaction, dispositions: readonly NewDisposition[]): Promise<void> {
    if (dispositions.length === 0) return;
    await tx.sql(
      `insert into amendment_disposition (id, conference_id, audience, amendment_id, kind, reason, person_id, merge_id)
       select gen_random_uuid(), a.conference_id, a.audience, a.id, given.kind, given.reason, caucus.person(), given.merge
       from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) with ordinality
         as given (amendment, kind, reason, merge, nth)
       join amendment a on a.id = given.amendment order by given.nth`,
      [
        dispositions.map(({ amendmentId }) => amendmentId),
        dispositions.map(({ kind }) => kind),
        dispositions.map(({ reason }) => reason),
        dispositions.map(({ mergeId }) => mergeId),
      ],
    );
  }

  /** Answers with the amendments it was about. */
  async takeBack(tx: Transaction, mergeId: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>(
      `with given as (
         select amendment_id, min(seq) as seq from amendment_disposition where merge_id = $1 group by 1
       ), back as (
         insert into disposition_taken_back (disposition_id, conference_id, audience, person_id)
         select later.id, later.conference_id, later.audience, caucus.person()
         from given join amendment_disposition later on later.amendment_id = given.amendment_id and later.seq >= given.seq
         where later.kind <> 'WITHDRAWN'
         on conflict do nothing
       )
       select amendment_id as id from given order by seq`,
      [mergeId],
    );
    return rows.map(({ id }) => id);
  }
}
