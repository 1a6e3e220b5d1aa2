import { Injectable } from '@nestjs/common';
import { citeDocument, type DocumentForm, type DocumentSeries, documentForms, documentSeries } from '#lib/documents';
import { type Reach, reachOf } from '#lib/positions';
import { BadUserInput } from '../platform/access/bad-user-input.js';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/page.js';

export interface DocumentView {
  readonly id: string;
  readonly conferenceId: string;
  readonly series: DocumentSeries;
  readonly number: number | null;
  readonly form: DocumentForm;
  readonly nth: number | null;
  readonly cited: string | null;
  readonly originalId: string | null;
  readonly status: 'DRAFT' | 'FILED' | 'WITHDRAWN';
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly otherSources: readonly string[];
  readonly key: string;
  readonly audience: Reach;
  readonly intendedKey: string;
  readonly intended: Reach;
  readonly stakeholderId: string | null;
  readonly draftedBy: string;
  readonly filedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
}

export interface DocumentFilter {
  readonly series?: DocumentSeries | null;
  readonly issueId?: string | null;
  readonly agendaItemId?: string | null;
  readonly stakeholderId?: string | null;
}

export interface DocumentsAsked {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: DocumentFilter | null;
}

export type DocumentPage = Page<DocumentView> & { readonly totalCount: number };
type Row = Omit<DocumentView, 'cited' | 'audience' | 'intended'>;

const COLUMNS = `d.id, d.conference_id as "conferenceId", d.series, d.number, d.form, d.nth, d.original_id as "originalId",
  d.status, d.title, d.language, d.dated::text as date, d.other_sources as "otherSources", d.audience as key,
  d.intended as "intendedKey", d.stakeholder_id as "stakeholderId", d.drafted_by as "draftedBy", d.filed_at as "filedAt",
  d.withdrawn_at as "withdrawnAt", d.withdrawal_reason as "withdrawalReason", d.version`;
const PLACE = `array_position('{${documentSeries.join(',')}}', d.series), d.number,
  array_position('{${documentForms.join(',')}}', d.form), coalesce(d.nth, 0)`;
const AMONG = `d.conference_id = $1 and d.status <> 'DRAFT' and ($2::text is null or d.series = $2)
  and ($3::uuid is null or exists (select from document_issue l where l.document_id = d.id and l.issue_id = $3))
  and ($4::uuid is null or exists (select from agenda_item_document l where l.document_id = d.id and l.agenda_item_id = $4))
  and ($5::uuid is null or d.stakeholder_id = $5
    or exists (select from document_source l where l.document_id = d.id and l.stakeholder_id = $5))`;
const MOST_DRAFTS = 100;

@Injectable()
export class DocumentsReader {
  load(loaders: RequestLoaders, id: string): Promise<DocumentView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, DocumentView>('document', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<DocumentView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, DocumentView>> {
    const rows = await tx.sql<Row>(`select ${COLUMNS} from document d where d.id = any($1::uuid[])`, [ids]);
    return keyedById(rows.map(view)) as Map<string, DocumentView>;
  }

  /** What was filed, series by series in the order of the numbers, what belongs to a document right behind it. */
  async page(tx: Transaction, conferenceId: string, { first, after, filter }: DocumentsAsked): Promise<DocumentPage> {
    const among = [conferenceId, filter?.series ?? null, ...ids(filter)];
    const behind = decodeCursor(after, 4);
    if (behind?.some((part) => !/^\d{1,9}$/.test(part))) throw new BadUserInput('Cursor');
    const rows = await tx.sql<Row & { place: readonly number[] }>(
      `select ${COLUMNS}, array[${PLACE}]::text[] as place from document d where ${AMONG}
         and ($6::int[] is null or array[${PLACE}] > $6) order by ${PLACE} limit $7`,
      [...among, behind, first + 1],
    );
    const [count] = await tx.sql<{ total: number }>(
      `select count(*)::int as total from document d where ${AMONG}`,
      among,
    );
    const { nodes, pageInfo } = pageOf(rows, first, ({ place }) => place.map(String));
    return { nodes: nodes.map(view), pageInfo, totalCount: count?.total ?? 0 };
  }

  async drafts(tx: Transaction, conferenceId: string): Promise<DocumentView[]> {
    const rows = await tx.sql<Row>(
      `select ${COLUMNS} from document d where d.conference_id = $1 and d.status = 'DRAFT'
       order by d.drafted_at desc, d.id limit $2`,
      [conferenceId, MOST_DRAFTS],
    );
    return rows.map(view);
  }

  /** Revisions, corrigenda and addenda, as they were numbered. */
  async loadFurther(loaders: RequestLoaders, id: string): Promise<DocumentView[]> {
    return (await loaders.batch<string, DocumentView[]>('further documents', further).load(id)) ?? [];
  }

  async loadOfAgendaItem(loaders: RequestLoaders, itemId: string): Promise<DocumentView[]> {
    return (await loaders.batch<string, DocumentView[]>('documents of agenda item', ofAgendaItems).load(itemId)) ?? [];
  }

  /** Ids of what it comes from, or is about. */
  async loadLinked(loaders: RequestLoaders, what: Linked, id: string): Promise<readonly string[]> {
    const ids = await loaders.batch<string, readonly string[]>(`${what} of document`, LINKED[what]).load(id);
    return ids ?? [];
  }
}

export type Linked = 'source' | 'issue' | 'agendaItem';

const linkedIn =
  (table: string, column: string) =>
  async (tx: Transaction, ids: readonly string[]): Promise<Map<string, readonly string[]>> => {
    const rows = await tx.sql<{ of: string; id: string }>(
      `select document_id as of, ${column} as id from ${table} where document_id = any($1::uuid[]) order by ${column}`,
      [ids],
    );
    return new Map([...groupedBy(rows, ({ of }) => of)].map(([of, links]) => [of, links.map(({ id }) => id)]));
  };

const LINKED = {
  source: linkedIn('document_source', 'stakeholder_id'),
  issue: linkedIn('document_issue', 'issue_id'),
  agendaItem: linkedIn('agenda_item_document', 'agenda_item_id'),
};

async function further(tx: Transaction, ids: readonly string[]): Promise<Map<string, DocumentView[]>> {
  const rows = await tx.sql<Row>(
    `select ${COLUMNS} from document d where d.original_id = any($1::uuid[]) and d.status <> 'DRAFT' order by ${PLACE}`,
    [ids],
  );
  return groupedBy(rows.map(view), ({ originalId }) => originalId ?? '');
}

async function ofAgendaItems(tx: Transaction, ids: readonly string[]): Promise<Map<string, DocumentView[]>> {
  const rows = await tx.sql<Row & { itemId: string }>(
    `select ${COLUMNS}, l.agenda_item_id as "itemId" from agenda_item_document l join document d on d.id = l.document_id
     where l.agenda_item_id = any($1::uuid[]) and d.status <> 'DRAFT' order by ${PLACE}`,
    [ids],
  );
  const grouped = groupedBy(rows, ({ itemId }) => itemId);
  return new Map([...grouped].map(([id, found]) => [id, found.map(view)]));
}

const NOT_THERE = '00000000-0000-0000-0000-000000000000';

function ids(filter: DocumentFilter | null | undefined): readonly (string | null)[] {
  const { issueId, agendaItemId, stakeholderId } = filter ?? {};
  return [issueId, agendaItemId, stakeholderId].map((id) => (id == null ? null : isId(id) ? id : NOT_THERE));
}

function view(row: Row): DocumentView {
  return {
    ...row,
    cited: citeDocument(row),
    audience: row.status === 'DRAFT' ? 'DELEGATION' : reachOf(row.key),
    intended: reachOf(row.intendedKey),
  };
}
