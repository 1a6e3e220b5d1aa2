import { Injectable } from '@nestjs/common';
import type { ConcernFacts, ReportReach } from '#lib/reports';
import { ConcernStepsReader } from '../../concerns/concern-steps.reader.js';
import { ConcernsReader } from '../../concerns/concerns.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import type { HeldMeetingView } from './held-meeting.reader.js';

// Heard from its floor or in its days, considered under its items or in its days, or disposed of in them.
const IDS = `select c.id from concern c where c.conference_id = $1 and (
    (c.raised_at >= $3 and c.raised_at < $4)
    or exists (select from intervention n join agenda_item i on i.id = n.agenda_item_id
      where n.id = c.intervention_id and i.meeting_id = $2)
    or exists (select from concern_considered k left join agenda_item i on i.id = k.agenda_item_id
      where k.concern_id = c.id and (i.meeting_id = $2 or (k.at >= $3 and k.at < $4)))
    or exists (select from concern_disposed d where d.concern_id = c.id and d.at >= $3 and d.at < $4)
    or exists (select from amendment_disposition d where d.amendment_id = c.amendment_id and d.at >= $3 and d.at < $4))
  order by c.raised_at, c.id`;
const CITED = `select a.concern_id as id, array_agg(distinct cited.as order by cited.as) as cited
  from concern_anchor a join lateral (select coalesce(
      (select coalesce(x.number, x.label) from draft_provision x where x.provision_id = a.provision_id limit 1),
      (select coalesce(p.number, p.label) from provision p where p.id = a.provision_id)) as as) cited on cited.as is not null
  where a.concern_id = any($1::uuid[]) group by 1`;

/** The concerns that a meeting heard, considered or disposed of, as they stand by now. */
@Injectable()
export class ConcernsHeard {
  constructor(
    private readonly concerns: ConcernsReader,
    private readonly steps: ConcernStepsReader,
  ) {}

  async of(tx: Transaction, { id, conferenceId, begins, ends }: HeldMeetingView): Promise<ConcernFacts[]> {
    const ids = (await tx.sql<{ id: string }>(IDS, [conferenceId, id, begins, ends])).map((row) => row.id);
    const found = await this.concerns.byIds(tx, ids);
    const all = ids.flatMap((each) => found.get(each) ?? []);
    const last = await this.steps.last(tx, all);
    const rows = await tx.sql<{ id: string; cited: string[] }>(CITED, [ids]);
    const cited = new Map(rows.map((row) => [row.id, row.cited]));
    return all.map((concern) => {
      const { disposition } = last.get(concern.id) ?? { disposition: null };
      return {
        reach: concern.audience as ReportReach,
        number: concern.number,
        by: concern.symbol ?? '',
        cited: cited.get(concern.id) ?? [],
        text: concern.text,
        state: concern.state,
        disposition: disposition && { kind: disposition.kind, reason: disposition.reason },
        answer: concern.answeredAs,
      };
    });
  }
}
