import { Injectable } from '@nestjs/common';
import { citeDocument, type Numbered } from '#lib/documents';
import type { Transaction } from '../platform/database/database.js';
import type { Met, SearchKind } from './search.reader.js';

/** What a thing that was met is, and where it is read. */
export interface Described {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Within its conference. */
  readonly path: string;
}

interface Row {
  readonly id: string;
  readonly within: string;
  readonly [fact: string]: unknown;
}

interface Describing {
  readonly sql: string;
  readonly path: (row: Row) => string;
  readonly facts?: (row: Row) => Readonly<Record<string, unknown>>;
}

const PROVISION = `coalesce(p.number, '') as number, coalesce(p.label, '') as label`;
const ON_PROVISION = `coalesce((select coalesce(p.number, p.label) from provision p where p.id = x.provision_id), '') as number`;

const BY_KIND: Readonly<Record<SearchKind, Describing>> = {
  DOCUMENT: {
    sql: `select x.id, x.id as within, x.series, x.number, x.form, x.nth, x.title from document x where x.id = any($1::uuid[])`,
    path: ({ id }) => `/documents/${id}`,
    facts: ({ title, series, ...row }) => ({
      title,
      cited: citeDocument({ ...row, series } as unknown as Numbered) ?? series,
    }),
  },
  POSITION: {
    sql: `select x.id, x.issue_id as within, s.symbol, i.title as "issueTitle" from position x
      join stakeholder s on s.id = x.stakeholder_id join issue i on i.id = x.issue_id where x.id = any($1::uuid[])`,
    path: ({ id, within }) => `/issues/${within}#position-${id}`,
  },
  AMENDMENT: {
    sql: `select x.id, x.instrument_id as within, s.symbol, x.kind as proposal, ${ON_PROVISION} from amendment x
      join stakeholder s on s.id = x.stakeholder_id where x.id = any($1::uuid[])`,
    path: ({ id }) => `/amendments/${id}`,
  },
  COMMENT: {
    sql: `select x.id, x.conference_id as within, w.name as author, x.provision_id, x.amendment_id,
        (select p.issue_id from position p where p.id = x.position_id) as issue_id,
        case when x.position_id is not null then 'POSITION' when x.amendment_id is not null then 'AMENDMENT' else 'PROVISION' end
          as "subjectKind"
      from comment x join person w on w.id = x.author_id where x.id = any($1::uuid[])`,
    path: (row) => subjectOf(row),
    facts: ({ author, subjectKind }) => ({ author, subjectKind }),
  },
  TEXT: {
    sql: `select p.id, p.instrument_id as within, ${PROVISION}, i.short_title as text from provision p
      join instrument i on i.id = p.instrument_id where p.id = any($1::uuid[])`,
    path: ({ id, within }) => `/text/${within}#${id}`,
  },
  DRAFT: {
    sql: `select p.provision_id as id, p.draft_id as within, ${PROVISION}, d.title as text from draft_provision p
      join draft d on d.id = p.draft_id where p.provision_id = any($1::uuid[])`,
    path: ({ id, within }) => `/draft/${within}#${id}`,
  },
};

/** Tells what was met, from the rows themselves: what the viewer may not see of them is not told here either. */
@Injectable()
export class DescribedReader {
  async describe(tx: Transaction, hits: readonly Met[]): Promise<(met: Met) => Described | null> {
    const known = new Map<string, Described>();
    for (const kind of new Set(hits.map((hit) => hit.kind))) {
      const { sql, path, facts = factsOf } = BY_KIND[kind];
      const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
      for (const row of await tx.sql<Row>(sql, [ids]))
        known.set(`${kind} ${row.id} ${row.within}`, { facts: facts(row), path: path(row) });
    }
    return ({ kind, id, within }) => known.get(`${kind} ${id} ${kind === 'DOCUMENT' ? id : within}`) ?? null;
  }
}

function factsOf({ id: _, within: __, ...facts }: Row): Readonly<Record<string, unknown>> {
  return facts;
}

function subjectOf({ amendment_id: amendment, provision_id: provision, issue_id: issue }: Row): string {
  if (amendment) return `/amendments/${amendment}`;
  return provision ? `/provisions/${provision}` : `/issues/${issue ?? ''}`;
}
