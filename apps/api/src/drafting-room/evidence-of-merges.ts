import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceSources, tableSource } from '../record/evidence.events.js';

/** So many merges make a file; each has the words of a provision twice. */
const LOT = 200;

const MERGES = `
  select m.id, m.draft_id as "draftId", m.provision_id as "provisionId", m.merged_at as at, m.seq::int as seq,
    array(select a.amendment_id from merge_amendment a where a.merge_id = m.id order by a.amendment_id) as "amendmentIds",
    coalesce((select jsonb_agg(jsonb_build_object('amendmentId', o.amendment_id, 'outcome', o.outcome) order by o.amendment_id)
      from merge_outcome o where o.merge_id = m.id), '[]') as outcomes,
    m.before_content as before, m.after_content as after, u.undone_at as "undoneAt"
  from merge m left join merge_undone u on u.merge_id = m.id
  where m.conference_id = $1 order by m.merged_at, m.id`;

/** What was merged into the drafts: which amendments, what became of each, the words before and after. */
@Injectable()
export class EvidenceOfMerges implements OnModuleInit {
  constructor(private readonly sources: EvidenceSources) {}

  onModuleInit(): void {
    this.sources.register(tableSource({ name: 'merges', sql: MERGES, lot: LOT }));
  }
}
