import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

export interface ContactView {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly category: string;
  readonly country: string;
  readonly language: string;
}

export interface ContactsAsked {
  readonly conferenceId: string;
  readonly category: string | null;
  readonly language: string | null;
  readonly first: number;
  readonly after: string | null;
}

export interface WhomToWrite {
  readonly categories: readonly string[];
  /** Left out, of any. */
  readonly languages?: readonly string[] | null;
}

export interface Recipients {
  readonly toInvite: readonly ContactView[];
  readonly already: number;
}

const COLUMNS = `c.id, c.conference_id as "conferenceId", c.name, c.email, c.organisation, c.category, c.country, c.language`;

@Injectable()
export class ContactsReader {
  load(loaders: RequestLoaders, id: string): Promise<ContactView | null> {
    return loaders.batch<string, ContactView>('contact', byIds).load(id);
  }

  async one(tx: Transaction, id: string): Promise<ContactView | null> {
    return (await byIds(tx, [id])).get(id) ?? null;
  }

  async page(
    tx: Transaction,
    { conferenceId, category, language, first, after }: ContactsAsked,
  ): Promise<Page<ContactView> & { totalCount: number }> {
    const among = `from contact c where c.conference_id = $1
      and ($2::text is null or c.category = $2) and ($3::text is null or c.language = $3)`;
    const rows = await tx.sql<ContactView & { seq: string }>(
      `select ${COLUMNS}, c.seq::text as seq ${among} and c.seq > coalesce($4::bigint, 0) order by c.seq limit $5`,
      [conferenceId, category, language, decodeSeq(after), first + 1],
    );
    const [count] = await tx.sql<{ total: number }>(`select count(*)::int as total ${among}`, [
      conferenceId,
      category,
      language,
    ]);
    return { ...pageOf(rows, first, (row) => [row.seq]), totalCount: count?.total ?? 0 };
  }

  /** Contacts of some categories and languages who were not invited to a meeting yet, and how many were. */
  async recipients(tx: Transaction, meetingId: string, { categories, languages }: WhomToWrite): Promise<Recipients> {
    const rows = await tx.sql<ContactView & { invited: boolean }>(
      `select ${COLUMNS}, i.id is not null as invited from contact c join meeting m on m.conference_id = c.conference_id
         left join invitation i on i.contact_id = c.id and i.meeting_id = m.id
       where m.id = $1 and c.category = any($2::text[]) and ($3::text[] is null or c.language = any($3))
       order by c.seq`,
      [meetingId, categories, languages ?? null],
    );
    return { toInvite: rows.filter(({ invited }) => !invited), already: rows.filter(({ invited }) => invited).length };
  }

  /** Which of these addresses are contacts already. */
  async known(tx: Transaction, conferenceId: string, addresses: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.sql<{ email: string }>(
      'select email from contact where conference_id = $1 and email = any($2::text[])',
      [conferenceId, addresses],
    );
    return new Set(rows.map(({ email }) => email));
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ContactView>> {
  return keyedById(await tx.sql<ContactView>(`select ${COLUMNS} from contact c where c.id = any($1::uuid[])`, [ids]));
}
