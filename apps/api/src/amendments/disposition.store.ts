import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export type DispositionKind = 'ACCEPTED' | 'ACCEPTED_IN_PART' | 'NOT_ACCEPTED' | 'WITHDRAWN' | 'OVERTAKEN';

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

  async takeBack(tx: Transaction, mergeId: string): Promise<void> {
    await tx.sql(
      `insert into disposition_taken_back (disposition_id, conference_id, audience, person_id)
       select distinct later.id, later.conference_id, later.audience, caucus.person()
       from amendment_disposition given
       join amendment_disposition later on later.amendment_id = given.amendment_id and later.seq >= given.seq
       where given.merge_id = $1 and later.kind <> 'WITHDRAWN'
       on conflict do nothing`,
      [mergeId],
    );
  }
}
