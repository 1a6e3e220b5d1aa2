import { Injectable } from '@nestjs/common';
import type { ConcernCourse } from '#lib/concerns';
import type { Transaction } from '../platform/database/database.js';
import { ITS_AMENDMENTS } from './concern-state.js';

interface Row {
  readonly raisedAt: string;
  readonly said: readonly (readonly [string, string | null])[];
}

// Milliseconds, which is how the library counts.
const MS = (moment: string): string => `(extract(epoch from ${moment}) * 1000)::text`;

const SAID = `(
  select d.at, u.undone_at as "takenBackAt" from concern_disposed d left join merge_undone u on u.merge_id = d.merge_id
  where d.concern_id = c.id
  union all
  select d.at, t.at from amendment_disposition d left join disposition_taken_back t on t.disposition_id = d.id
  where d.amendment_id in ${ITS_AMENDMENTS}) said`;

const ON = (which: string): string => `exists (select from concern_anchor a where a.concern_id = c.id and (
  exists (select from provision p where p.id = a.provision_id and p.instrument_id ${which} $2)
  or exists (select from draft_provision p where p.provision_id = a.provision_id and p.added and p.draft_id ${which} $3)))`;

/** When concerns were raised and when something became of them. */
@Injectable()
export class ConcernCourses {
  /** Of those that the viewer may see, all but those that are about another text of the conference only. */
  async about(
    tx: Transaction,
    draft: { readonly id: string; readonly conferenceId: string; readonly instrumentId: string },
  ): Promise<ConcernCourse[]> {
    const rows = await tx.sql<Row>(
      `select ${MS('c.raised_at')} as "raisedAt", coalesce((select jsonb_agg(jsonb_build_array(${MS('said.at')},
         ${MS('said."takenBackAt"')})) from ${SAID}), '[]') as said
       from concern c where c.conference_id = $1 and (${ON('=')} or not ${ON('<>')})`,
      [draft.conferenceId, draft.instrumentId, draft.id],
    );
    return rows.map(({ raisedAt, said }) => ({
      raisedAt: Number(raisedAt),
      disposed: said.map(([at, back]) => ({ at: Number(at), takenBackAt: back === null ? null : Number(back) })),
    }));
  }
}
