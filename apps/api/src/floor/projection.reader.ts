import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface ProjectionView {
  readonly of: string;
  readonly conferenceId: string;
  /** Null before anything was taken up, and while what was taken up is not for everybody in the conference. */
  readonly itemId: string | null;
  readonly closed: boolean;
  readonly provisionId: string | null;
}

export interface ProjectedProvisionView {
  readonly id: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly division: string;
  readonly content: Content;
  readonly baseContent: Content | null;
  readonly suppressed: boolean;
}

// The operator at the projector may read more than the room. So what is shown is not what the viewer may read but what
// everybody who takes part may.
const OPEN = (table: string): string => `${table}.audience in ('public', 'conference:' || ${table}.conference_id)`;

const PROJECTIONS = `select m.id as of, m.conference_id as "conferenceId",
    case when ${OPEN('i')} then i.id end as "itemId", i.id is not null and not ${OPEN('i')} as closed,
    case when ${OPEN('i')} then u.provision_id end as "provisionId"
  from meeting m
  left join lateral (select * from item_taken_up u where u.meeting_id = m.id order by u.seq desc limit 1) u on true
  left join agenda_item i on i.id = u.agenda_item_id
  where m.id = any($1::uuid[]) and caucus.takes_part(m.conference_id)`;

const PROVISIONS = `
  select wanted.id, coalesce(dp.number, p.number) as number, coalesce(dp.label, p.label) as label,
    coalesce(dd.label, d.label) as division, coalesce(dp.content, p.content) as content,
    case when dp.provision_id is null then p.content when dp.added then null else p.content end as "baseContent",
    coalesce(dp.suppressed, p.suppressed) as suppressed
  from (select l.provision_id as id from agenda_item_provision l where l.agenda_item_id = $1 and ${OPEN('l')}
    union select $2::uuid where $2::uuid is not null) wanted
  left join provision p on p.id = wanted.id and ${OPEN('p')}
  left join division d on d.id = p.division_id
  left join draft_provision dp on dp.provision_id = wanted.id and ${OPEN('dp')}
  left join draft_division dd on dd.draft_id = dp.draft_id and dd.division_id = dp.division_id
  where p.id is not null or dp.provision_id is not null
  order by p.instrument_id, dp.order_key, p.place nulls last, wanted.id`;

/** What a projector in the room may show, whoever's machine it hangs on. */
@Injectable()
export class ProjectionReader {
  load(loaders: RequestLoaders, meetingId: string): Promise<ProjectionView | null> {
    const read = async (tx: Transaction, ids: readonly string[]) =>
      new Map((await tx.sql<ProjectionView>(PROJECTIONS, [ids])).map((row) => [row.of, row]));
    return loaders.batch<string, ProjectionView>('projection', read).load(meetingId);
  }

  provisions(tx: Transaction, { itemId, provisionId }: ProjectionView): Promise<ProjectedProvisionView[]> {
    return itemId === null ? Promise.resolve([]) : tx.sql(PROVISIONS, [itemId, provisionId]);
  }
}
