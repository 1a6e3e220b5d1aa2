import { Injectable } from '@nestjs/common';
import type { Notice, Whom } from '#lib/notices';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { Hearer } from './hearers.reader.js';
import type { Act } from './unheard-acts.store.js';

interface ConcernedRow {
  readonly seq: number;
  readonly stakeholderId: string | null;
  readonly personId: string | null;
}

/** An act, and of what kind the notices of it are. */
export interface News {
  readonly act: Act;
  readonly notice: Notice;
}

// An act names what it is about: its subject, or in its facts what the subject is about.
const ACTS = `act as (select * from jsonb_to_recordset($1::jsonb)
  as a (seq integer, whom text, kind text, subject uuid, on_kind text, on_id uuid, draft uuid, provision uuid))`;
const OWNERS = `
  select a.seq, x.stakeholder_id, null::uuid as person_id from act a join amendment x
    on x.id = case when a.kind like 'Amendment%' then a.subject when a.on_kind = 'AMENDMENT' then a.on_id end
    where a.whom = 'owners'
  union select a.seq, x.stakeholder_id, null from act a join amendment_sponsor x
    on x.amendment_id = case when a.kind like 'Amendment%' then a.subject when a.on_kind = 'AMENDMENT' then a.on_id end
    where a.whom = 'owners'
  union select a.seq, x.stakeholder_id, null from act a join position x on a.on_kind = 'POSITION' and x.id = a.on_id
    where a.whom = 'owners'
  union select a.seq, x.stakeholder_id, null from act a join position_sponsor x
    on a.on_kind = 'POSITION' and x.position_id = a.on_id where a.whom = 'owners'
  union select a.seq, x.stakeholder_id, x.owner_id from act a join concern x
    on a.kind like 'Concern%' and x.id = a.subject where a.whom = 'owners'`;
const HOLDERS = `
  select distinct a.seq, s.stakeholder_id, null::uuid from act a join stance s
    on s.draft_id = a.draft and (a.provision is null or s.provision_id = a.provision)
    where a.whom = 'holders' and s.state = 'CLEARED'
      and not exists (select from stance t where t.id = s.id and t.state = 'TAKEN_BACK')`;

/** Whom an act concerns, beyond that they may read of it. */
@Injectable()
export class ConcernedReader {
  async among(tx: Transaction, news: readonly News[]): Promise<(news: News, hearer: Hearer) => boolean> {
    const named = news.filter(({ notice: { whom } }) => whom === 'owners' || whom === 'holders');
    const rows =
      named.length === 0
        ? []
        : await tx.sql<ConcernedRow>(
            `with ${ACTS}, concerned as (${OWNERS} union ${HOLDERS})
             select seq, stakeholder_id as "stakeholderId", person_id as "personId" from concerned`,
            [JSON.stringify(named.map(rowOf))],
          );
    const concerned = groupedBy(rows, ({ seq }) => String(seq));
    return ({ act, notice }, hearer) => concerns(notice.whom, concerned.get(String(act.seq)) ?? [], hearer);
  }
}

function concerns(whom: Whom, rows: readonly ConcernedRow[], { personId, role, stakeholderId }: Hearer): boolean {
  switch (whom) {
    case 'readers':
      return true;
    case 'chairs':
      return role === 'CHAIR' || role === 'RAPPORTEUR';
    case 'holders':
      // Who only looks on can hold no stance, and follows the text by asking to be told of it.
      if (stakeholderId === null && role === 'OBSERVER') return true;
      break;
    case 'owners':
      break;
  }
  return rows.some(
    (row) => row.personId === personId || (row.stakeholderId !== null && row.stakeholderId === stakeholderId),
  );
}

function rowOf({ act: { seq, kind, subjectId, facts }, notice: { whom } }: News): object {
  return {
    seq,
    whom,
    kind,
    subject: subjectId,
    on_kind: facts['subjectKind'],
    on_id: idIn(facts['subjectId']),
    draft: idIn(facts['draftId']) ?? (kind === 'RevisionSealed' ? subjectId : null),
    provision: idIn(facts['provisionId']),
  };
}

function idIn(fact: unknown): string | null {
  return typeof fact === 'string' && isId(fact) ? fact : null;
}
