import { Injectable } from '@nestjs/common';
import type { ProvisionId } from '#lib/drafting';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';

// What a merge that was undone had brought in is no ground any more.
const STANDING = `from merge m join merge_amendment ma on ma.merge_id = m.id join amendment a on a.id = ma.amendment_id
  where m.draft_id = $1 and ma.amendment_status is not null`;

// What was not accepted, or was overtaken, speaks for nothing that stands. Until something is said of it, it may.
const SPEAKS_FOR_IT = `coalesce((select o.kind from amendment_disposition o where o.amendment_id = a.id
  and not exists (select from disposition_taken_back t where t.disposition_id = o.id)
  order by o.seq desc limit 1), 'ACCEPTED') in ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'ACCEPTED_IN_PART')`;

/** Why the draft says what it says: what was given with the amendments that went into it. */
@Injectable()
export class ProposalGroundsReader {
  constructor(private readonly amendments: AmendmentsReader) {}

  /** The reasons, by provision or by the division whose heading they are about, each once, in the order of merging. */
  async reasons(tx: Transaction, draftId: string): Promise<Map<string, string[]>> {
    const rows = await tx.sql<{ id: string; reasons: string }>(
      `select coalesce(a.heading_of, ma.added_provision_id, m.provision_id) as id, a.reasons
       ${STANDING} and a.reasons <> '' and ${SPEAKS_FOR_IT} group by 1, 2 order by min(m.seq), min(a.filed_at)`,
      [draftId],
    );
    const grouped = groupedBy(rows, (row) => row.id);
    return new Map([...grouped].map(([id, given]) => [id, given.map(({ reasons }) => reasons)]));
  }

  /** Provisions of which it was asked, and accepted, that they stay as they are; the same for all who read the draft. */
  async askedToStay(tx: Transaction, draftId: string): Promise<ProvisionId[]> {
    const rows = await tx.sql<{ id: string }>(
      `select a.id from draft d join amendment a on a.instrument_id = d.instrument_id
       where d.id = $1 and a.kind = 'NOC' and a.heading_of is null and caucus.is_within(d.audience, a.audience)`,
      [draftId],
    );
    const asked = [
      ...(
        await this.amendments.byIds(
          tx,
          rows.map(({ id }) => id),
        )
      ).values(),
    ];
    return [...new Set(asked.filter(isAccepted).map(({ provisionId }) => provisionId as ProvisionId))];
  }
}

function isAccepted({ status, disposed }: AmendmentView): boolean {
  return disposed === null ? status === 'MERGED' : disposed.startsWith('ACCEPTED');
}
