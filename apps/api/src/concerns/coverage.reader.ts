import { Injectable } from '@nestjs/common';
import { type Coverage, coverageOf, type StandingAlike } from '#lib/concerns';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { IS_NARROWER, LAST_ANSWER, LAST_SAID, STATE } from './concern-state.js';

/** Concerns of one owner on one issue that stand alike; in the order of issues. */
export interface CoverageGroup extends StandingAlike {
  readonly conferenceId: string;
  readonly issueId: string | null;
  readonly stakeholderId: string | null;
  readonly symbol: string | null;
  readonly category: string | null;
}

const STANDING = `${STATE} as state, coalesce(last.kind = 'WITHDRAWN', false) as withdrawn, answer.kind as answer,
  count(*)::int as count`;
const FROM = `from concern c left join stakeholder o on o.id = c.stakeholder_id
  left join lateral ${LAST_SAID} on true left join lateral ${LAST_ANSWER} on true`;

/** How far concerns have come, of those that the viewer may see. One statement, whatever is asked of how many. */
@Injectable()
export class CoverageReader {
  async groups(loaders: RequestLoaders, conferenceId: string, narrower: boolean): Promise<CoverageGroup[]> {
    const batch = narrower ? loaders.batch('coverage beyond', ofFew) : loaders.batch('coverage', ofAll);
    return (await batch.load(conferenceId)) ?? [];
  }

  async figures(loaders: RequestLoaders, of: 'issue' | 'provision', id: string): Promise<Coverage> {
    const read = of === 'issue' ? ofIssues : ofProvisions;
    return coverageOf((await loaders.batch(`coverage of ${of}`, read).load(id)) ?? []);
  }
}

type Ids = readonly string[];
const ofAll = (tx: Transaction, ids: Ids) => ofConferences(tx, ids, '');
const ofFew = (tx: Transaction, ids: Ids) => ofConferences(tx, ids, `and ${IS_NARROWER}`);

async function ofConferences(tx: Transaction, ids: Ids, among: string): Promise<Map<string, CoverageGroup[]>> {
  const rows = await tx.sql<CoverageGroup>(
    `select c.conference_id as "conferenceId", c.issue_id as "issueId", c.stakeholder_id as "stakeholderId", o.category,
       o.symbol, ${STANDING} ${FROM} left join issue i on i.id = c.issue_id
     where c.conference_id = any($1::uuid[]) ${among}
     group by 1, 2, 3, 4, 5, 6, 7, 8, i.number order by i.number, o.symbol, 6`,
    [ids],
  );
  return groupedBy(rows, (row) => row.conferenceId);
}

type OfThing = StandingAlike & { readonly of: string };

async function ofIssues(tx: Transaction, ids: readonly string[]): Promise<Map<string, OfThing[]>> {
  const rows = await tx.sql<OfThing>(
    `select c.issue_id as of, ${STANDING} ${FROM} where c.issue_id = any($1::uuid[]) group by 1, 2, 3, 4`,
    [ids],
  );
  return groupedBy(rows, (row) => row.of);
}

async function ofProvisions(tx: Transaction, ids: readonly string[]): Promise<Map<string, OfThing[]>> {
  const rows = await tx.sql<OfThing>(
    `select a.provision_id as of, ${STANDING} ${FROM}
     join (select distinct concern_id, provision_id from concern_anchor where provision_id = any($1::uuid[])) a on a.concern_id = c.id
     group by 1, 2, 3, 4`,
    [ids],
  );
  return groupedBy(rows, (row) => row.of);
}
