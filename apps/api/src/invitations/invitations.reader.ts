import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

export type InvitationState = 'SENT' | 'OPENED' | 'REGISTERED' | 'DECLINED' | 'BOUNCED';

export interface InvitationView {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly contactId: string;
  readonly registrationId: string | null;
  readonly state: InvitationState;
  readonly invitedAt: Date;
  readonly times: number;
  readonly openedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly reason: string;
  readonly representative: string;
  readonly bouncedAt: Date | null;
}

export interface InvitationsAsked {
  readonly meetingId: string;
  readonly first: number;
  readonly after: string | null;
  readonly state: string | null;
}

export type InvitationCounts = Readonly<Record<Lowercase<InvitationState>, number>>;

// What they did last counts; a letter that came back counts only while nothing shows that they have it after all.
const STATE = `case when r.id is not null then 'REGISTERED' when i.declined_at is not null then 'DECLINED'
  when i.opened_at is not null then 'OPENED' when i.bounced_at is not null then 'BOUNCED' else 'SENT' end`;
const COLUMNS = `i.id, i.conference_id as "conferenceId", i.meeting_id as "meetingId", i.contact_id as "contactId",
  r.id as "registrationId", ${STATE} as state, i.invited_at as "invitedAt", i.times, i.opened_at as "openedAt",
  i.declined_at as "declinedAt", i.reason, i.representative, i.bounced_at as "bouncedAt"`;
const FROM = `invitation i left join registration r on r.invitation_id = i.id and r.state <> 'DRAFT'`;

@Injectable()
export class InvitationsReader {
  load(loaders: RequestLoaders, id: string): Promise<InvitationView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, InvitationView>('invitation', byIds).load(id);
  }

  async one(tx: Transaction, id: string): Promise<InvitationView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** What the viewer's private link opens. */
  async linked(tx: Transaction): Promise<InvitationView | null> {
    if (tx.viewer.kind !== 'link') return null;
    const [row] = await tx.sql<InvitationView>(`select ${COLUMNS} from ${FROM} where caucus.sees(i.audience)`);
    return row ?? null;
  }

  async page(tx: Transaction, asked: InvitationsAsked): Promise<Page<InvitationView> & { totalCount: number }> {
    const among = `from ${FROM} where i.meeting_id = $1 and ($2::text is null or ${STATE} = $2)`;
    const rows = await tx.sql<InvitationView & { seq: string }>(
      `select ${COLUMNS}, i.seq::text as seq ${among} and i.seq > coalesce($3::bigint, 0) order by i.seq limit $4`,
      [asked.meetingId, asked.state, decodeSeq(asked.after), asked.first + 1],
    );
    const [count] = await tx.sql<{ total: number }>(`select count(*)::int as total ${among}`, [
      asked.meetingId,
      asked.state,
    ]);
    return { ...pageOf(rows, asked.first, (row) => [row.seq]), totalCount: count?.total ?? 0 };
  }

  /** How many came how far: whoever registered or declined has looked at the form before, and is counted with those too. */
  async counts(tx: Transaction, meetingId: string): Promise<InvitationCounts> {
    const inState = (state: InvitationState): string => `count(*) filter (where ${STATE} = '${state}')::int`;
    const [counts] = await tx.sql<InvitationCounts>(
      `select count(*)::int as sent, count(*) filter (where i.opened_at is not null or r.id is not null)::int as opened,
         ${inState('REGISTERED')} as registered, ${inState('DECLINED')} as declined, ${inState('BOUNCED')} as bounced
       from ${FROM} where i.meeting_id = $1`,
      [meetingId],
    );
    return counts ?? { sent: 0, opened: 0, registered: 0, declined: 0, bounced: 0 };
  }

  /** Letters of invitations that nobody has answered yet, the latest ones first. */
  underWay(tx: Transaction): Promise<{ id: string; letterId: string }[]> {
    return tx.sql(
      `select i.id, i.letter_id as "letterId" from invitation i
       where i.opened_at is null and i.declined_at is null and i.bounced_at is null and i.invited_at > now() - interval '15 days'
       order by i.invited_at desc limit 2000`,
    );
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, InvitationView>> {
  return keyedById(await tx.sql<InvitationView>(`select ${COLUMNS} from ${FROM} where i.id = any($1::uuid[])`, [ids]));
}
