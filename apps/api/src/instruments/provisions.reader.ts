import { Injectable } from '@nestjs/common';
import type { Content, Inline } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

export interface ProvisionView {
  readonly id: string;
  readonly instrumentId: string;
  readonly conferenceId: string;
  readonly divisionId: string;
  readonly divisionKind: string;
  readonly divisionNumber: string | null;
  readonly divisionOwnLabel: string;
  readonly place: number;
  readonly series: string;
  readonly number: string | null;
  readonly label: string | null;
  /** The label with its brackets; null where nothing in it is open. */
  readonly openLabel: readonly Inline[] | null;
  readonly content: Content;
  readonly text: string;
  readonly suppressed: boolean;
  readonly key: string;
}

interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

const COLUMNS = `p.id, p.instrument_id as "instrumentId", p.conference_id as "conferenceId", p.division_id as "divisionId",
  d.kind as "divisionKind", d.number as "divisionNumber", d.label as "divisionOwnLabel", p.place, p.series, p.number,
  p.label, p.open_label as "openLabel", p.content, p.text, p.suppressed, p.audience as key`;
const FROM = 'from provision p join division d on d.id = p.division_id';

@Injectable()
export class ProvisionsReader {
  load(loaders: RequestLoaders, id: string): Promise<ProvisionView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, ProvisionView>('provision', (tx, ids) => this.anyByIds(tx, ids)).load(id);
  }

  /** Those that only a draft has among them, as it has them. */
  private async anyByIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ProvisionView>> {
    const found = await this.byIds(tx, ids);
    const rest = ids.filter((id) => !found.has(id));
    return rest.length === 0 ? found : new Map([...found, ...(await addedByIds(tx, rest))]);
  }

  async pageOfInstrument(loaders: RequestLoaders, instrumentId: string, args: PageArgs): Promise<Page<ProvisionView>> {
    const after = decodeSeq(args.after) ?? '0';
    const name = `provisions ${args.first} ${after}`;
    const batch = loaders.batch<string, ProvisionView[]>(name, (tx, ids) => pagesOf(tx, ids, after, args.first));
    return pageOf((await batch.load(instrumentId)) ?? [], args.first, ({ place }) => [String(place)]);
  }

  async loadOfIssue(loaders: RequestLoaders, issueId: string): Promise<ProvisionView[]> {
    return (await loaders.batch('provisions of issue', ofIssues).load(issueId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<ProvisionView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ProvisionView>> {
    return keyedById(await tx.sql<ProvisionView>(`select ${COLUMNS} ${FROM} where p.id = any($1::uuid[])`, [ids]));
  }

  /** The whole text in reading order. */
  all(tx: Transaction, instrumentId: string): Promise<ProvisionView[]> {
    return tx.sql<ProvisionView>(`select ${COLUMNS} ${FROM} where p.instrument_id = $1 order by p.place`, [
      instrumentId,
    ]);
  }
}

async function addedByIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ProvisionView>> {
  return keyedById(
    await tx.sql<ProvisionView>(
      `select p.provision_id as id, o.instrument_id as "instrumentId", p.conference_id as "conferenceId",
         p.division_id as "divisionId", d.kind as "divisionKind", d.number as "divisionNumber",
         d.label as "divisionOwnLabel", 0 as place, p.series, p.number, p.label,
         p.open_label as "openLabel", p.content, p.text, p.suppressed, p.audience as key
       from draft_provision p join draft o on o.id = p.draft_id
       join draft_division d on d.draft_id = p.draft_id and d.division_id = p.division_id
       where p.provision_id = any($1::uuid[]) and p.added`,
      [ids],
    ),
  );
}

/** `ARTICLE 3` as a heading is Article 3 in a list; what bears no number is cited by the heading's own words. */
export function citedAs(kind: string, number: string | null, label: string): string {
  return number === null ? label : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
}

async function pagesOf(
  tx: Transaction,
  ids: readonly string[],
  after: string,
  first: number,
): Promise<Map<string, ProvisionView[]>> {
  const rows = await tx.sql<ProvisionView>(
    `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COLUMNS} ${FROM} where p.instrument_id = wanted.id and p.place > $2::bigint order by p.place limit $3) found`,
    [ids, after, first + 1],
  );
  return groupedBy(rows, (row) => row.instrumentId);
}

async function ofIssues(tx: Transaction, issueIds: readonly string[]): Promise<Map<string, ProvisionView[]>> {
  const rows = await tx.sql<ProvisionView & { issueId: string }>(
    `select ${COLUMNS}, l.issue_id as "issueId" ${FROM} join issue_provision l on l.provision_id = p.id
     where l.issue_id = any($1::uuid[]) order by p.place`,
    [issueIds],
  );
  return groupedBy(rows, (row) => row.issueId);
}
