import { Injectable } from '@nestjs/common';
import type { Attendance, Counted, DelegationRole, TakesPartAs } from '#lib/registration';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

export type RegistrationState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'DECLINED' | 'MERGED';

export interface RegistrationView {
  readonly id: string;
  readonly number: number;
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly state: RegistrationState;
  readonly version: number;
  readonly organisation: string;
  readonly category: string | null;
  readonly country: string;
  readonly focalName: string;
  readonly focalEmail: string;
  readonly locale: string;
  readonly participants: number | null;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedById: string | null;
  readonly reason: string | null;
  readonly stakeholderId: string | null;
  readonly takesPartAs: TakesPartAs | null;
  readonly mergedIntoId: string | null;
  readonly invited: boolean;
}

export interface RegistrantView {
  readonly id: string;
  readonly registrationId: string;
  readonly conferenceId: string;
  readonly role: DelegationRole;
  readonly name: string;
  readonly post: string;
  readonly email: string;
  readonly attendance: Attendance;
  readonly personId: string | null;
  readonly admitted: boolean;
  readonly left: boolean;
}

export interface RegistrantSecretView {
  readonly registrantId: string;
  readonly purpose: 'NEEDS' | 'VISA';
  readonly facts: Readonly<Record<string, string>>;
  readonly consentedAt: Date;
  readonly eraseOn: string;
}

export interface RegistrationsAsked {
  readonly meetingId: string;
  readonly first: number;
  readonly after: string | null;
  readonly state: string | null;
}

const COLUMNS = `r.id, r.seq::int as number, r.conference_id as "conferenceId", r.meeting_id as "meetingId", r.state, r.version,
  r.organisation, r.category, r.country, r.focal_name as "focalName", r.focal_email as "focalEmail", r.locale, r.participants,
  r.submitted_at as "submittedAt", r.decided_at as "decidedAt", r.decided_by as "decidedById", r.reason,
  r.stakeholder_id as "stakeholderId", r.takes_part_as as "takesPartAs", r.merged_into as "mergedIntoId",
  r.invitation_id is not null as invited`;
const MEMBER = `p.id, p.registration_id as "registrationId", p.conference_id as "conferenceId", p.role, p.name, p.post, p.email,
  p.attendance, p.person_id as "personId", p.person_id is not null and p.left_at is null as admitted,
  p.left_at is not null as left`;
const IN_ORDER = `p.left_at is not null, array_position(array['HEAD','DEPUTY','DELEGATE','ADVISER'], p.role), p.seq`;

@Injectable()
export class RegistrationsReader {
  load(loaders: RequestLoaders, id: string): Promise<RegistrationView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, RegistrationView>('registration', byIds).load(id);
  }

  async one(tx: Transaction, id: string): Promise<RegistrationView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** Locked until the transaction ends, in the same order for everybody, so that two who decide meet one after the other. */
  async toDecide(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, RegistrationView>> {
    const rows = await tx.sql<RegistrationView>(
      `select ${COLUMNS} from registration r where r.id = any($1::uuid[]) order by r.id for update`,
      [ids.filter(isId)],
    );
    return keyedById(rows);
  }

  /** What the viewer's private link opens. */
  async linked(tx: Transaction): Promise<RegistrationView | null> {
    if (tx.viewer.kind !== 'link') return null;
    const [row] = await tx.sql<RegistrationView>(`select ${COLUMNS} from registration r where caucus.sees(r.audience)`);
    return row ?? null;
  }

  /** Those sent, in the order in which they were begun. */
  async page(tx: Transaction, asked: RegistrationsAsked): Promise<Page<RegistrationView> & { totalCount: number }> {
    const among = `r.meeting_id = $1 and r.state <> 'DRAFT' and ($2::text is null or r.state = $2)`;
    const rows = await tx.sql<RegistrationView & { seq: string }>(
      `select ${COLUMNS}, r.seq::text as seq from registration r
       where ${among} and r.seq > coalesce($3::bigint, 0) order by r.seq limit $4`,
      [asked.meetingId, asked.state, decodeSeq(asked.after), asked.first + 1],
    );
    const [count] = await tx.sql<{ total: number }>(
      `select count(*)::int as total from registration r where ${among}`,
      [asked.meetingId, asked.state],
    );
    return { ...pageOf(rows, asked.first, (row) => [row.seq]), totalCount: count?.total ?? 0 };
  }

  /** All that were sent for each meeting and still stand by themselves. */
  async standing(tx: Transaction, meetingIds: readonly string[]): Promise<ReadonlyMap<string, RegistrationView[]>> {
    const rows = await tx.sql<RegistrationView>(
      `select ${COLUMNS} from registration r where r.meeting_id = any($1::uuid[])
         and r.state in ('SUBMITTED', 'APPROVED', 'DECLINED') order by r.seq`,
      [meetingIds],
    );
    return groupedBy(rows, (row) => row.meetingId);
  }

  async members(tx: Transaction, registrationIds: readonly string[]): Promise<ReadonlyMap<string, RegistrantView[]>> {
    const rows = await tx.sql<RegistrantView>(
      `select ${MEMBER} from registrant p where p.registration_id = any($1::uuid[]) order by ${IN_ORDER}`,
      [registrationIds],
    );
    return groupedBy(rows, (row) => row.registrationId);
  }

  async member(tx: Transaction, id: string): Promise<RegistrantView | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<RegistrantView>(`select ${MEMBER} from registrant p where p.id = $1`, [id]);
    return row ?? null;
  }

  async secrets(
    tx: Transaction,
    registrantIds: readonly string[],
  ): Promise<ReadonlyMap<string, RegistrantSecretView[]>> {
    const rows = await tx.sql<RegistrantSecretView>(
      `select registrant_id as "registrantId", purpose, facts, consented_at as "consentedAt", erase_on::text as "eraseOn"
       from registrant_secret where registrant_id = any($1::uuid[]) order by purpose`,
      [registrantIds],
    );
    return groupedBy(rows, (row) => row.registrantId);
  }

  /** What the counts are made of, for each meeting. */
  async counted(tx: Transaction, meetingIds: readonly string[]): Promise<ReadonlyMap<string, Counted[]>> {
    const rows = await tx.sql<Counted & { meetingId: string }>(
      `select r.meeting_id as "meetingId", r.state, r.category, r.country, coalesce(r.participants, 0) as participants,
         array(select p.attendance from registrant p where p.registration_id = r.id and p.left_at is null) as named
       from registration r where r.meeting_id = any($1::uuid[]) and r.state in ('SUBMITTED', 'APPROVED', 'DECLINED')`,
      [meetingIds],
    );
    return groupedBy(rows, (row) => row.meetingId);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, RegistrationView>> {
  return keyedById(
    await tx.sql<RegistrationView>(`select ${COLUMNS} from registration r where r.id = any($1::uuid[])`, [ids]),
  );
}
