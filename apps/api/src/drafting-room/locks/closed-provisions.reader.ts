import { Injectable } from '@nestjs/common';
import type { Closed } from '../../live/room-kinds.events.js';
import type { Transaction } from '../../platform/database/database.js';

const CLOSED = `
  select l.draft_id as room, l.provision_id as provision,
    coalesce(array_agg(m.person_id::text) filter (where m.person_id is not null), '{}') as people
  from provision_lock l
  left join membership m on m.stakeholder_id = l.group_id and m.until is null
  where l.draft_id = any($1::uuid[]) and l.released_at is null
  group by l.draft_id, l.provision_id`;

/** The closed provisions of drafts as the live rooms ask for them: with the people to whom they are open. */
@Injectable()
export class ClosedProvisionsReader {
  of(tx: Transaction, drafts: readonly string[]): Promise<Closed[]> {
    return tx.sql<Closed>(CLOSED, [drafts]);
  }
}
