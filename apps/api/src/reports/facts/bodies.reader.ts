import { Injectable } from '@nestjs/common';
import { reachOf } from '#lib/positions';
import type { Body } from '#lib/reports';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { HeldMeetingView } from './held-meeting.reader.js';

type Came = Pick<Body, 'id' | 'headId' | 'inRoom' | 'remote'>;
type Named = Omit<Body, keyof Came | 'reach'> & { readonly id: string; readonly key: string };

const PRESENT = (attendance: string): string => `count(p.id) filter (where p.attendance = '${attendance}')::int`;

// Registered for the meeting, or else a delegation of the conference; and whoever had the floor.
const CAME = `
  with registered as (
    select r.stakeholder_id as id, ${PRESENT('ROOM')} as room, ${PRESENT('REMOTE')} as remote,
      (array_agg(p.person_id) filter (where p.role = 'HEAD'))[1] as head
    from registration r left join registrant p on p.registration_id = r.id and p.left_at is null and p.name <> ''
    where r.meeting_id = $1 and r.state = 'APPROVED' group by 1)
  select s.id, g.room as "inRoom", g.remote, coalesce(g.head, (select m.person_id from membership m
      where m.stakeholder_id = s.id and m.role = 'HEAD' and m.until is null order by m.id limit 1)) as "headId"
  from stakeholder s left join registered g on g.id = s.id
  where s.conference_id = $2 and (g.id is not null
    or exists (select from floor_turn t join floor_request q on q.id = t.request_id
      where t.meeting_id = $1 and q.stakeholder_id = s.id)
    or (not exists (select from registered)
      and exists (select from membership m where m.stakeholder_id = s.id and m.until is null)))`;

/**
 * Who took part. Registrations are the secretariat's to read; a report tells of them how many came and who led them, of
 * those bodies that its readers know of.
 */
@Injectable()
export class BodiesReader {
  constructor(private readonly database: Database) {}

  async of(tx: Transaction, { id, conferenceId }: HeldMeetingView): Promise<Body[]> {
    const came = await this.database.read({ kind: 'system', job: 'report' }, (all) =>
      all.sql<Came>(CAME, [id, conferenceId]),
    );
    const named = await tx.sql<Named>(
      `select id, name, symbol, category, coalesce(country, '') as country, audience as key from stakeholder
       where id = any($1::uuid[])`,
      [came.map((each) => each.id)],
    );
    const known = new Map(named.map((each) => [each.id, each]));
    return came.flatMap((each) => {
      const body = known.get(each.id);
      if (!body) return [];
      const { key, ...rest } = body;
      return [{ ...rest, ...each, reach: reachOf(key) as Body['reach'] }];
    });
  }
}
