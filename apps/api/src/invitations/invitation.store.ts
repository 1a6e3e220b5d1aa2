import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ContactLine } from '#lib/registration';
import { hashOfLink, type Transaction } from '../platform/database/database.js';

export interface NewInvitation {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  readonly contactId: string;
  readonly letterId: string;
  /** Of the private link in the letter. */
  readonly token: string;
}

@Injectable()
export class InvitationStore {
  /** New ones are noted, known addresses brought up to date. */
  async note(tx: Transaction, conferenceId: string, lines: readonly ContactLine[]): Promise<void> {
    const columns = ['name', 'email', 'organisation', 'category', 'country', 'language'] as const;
    await tx.sql(
      `insert into contact (id, conference_id, audience, name, email, organisation, category, country, language)
       select gen_random_uuid(), $1::uuid, 'secretariat:' || $1::uuid, l.* from unnest($2::text[], $3::text[], $4::text[],
         $5::text[], $6::text[], $7::text[]) as l
       on conflict (conference_id, email) do update set name = excluded.name, organisation = excluded.organisation,
         category = excluded.category, country = excluded.country, language = excluded.language`,
      [conferenceId, ...columns.map((column) => lines.map((line) => line[column]))],
    );
  }

  /** Until the transaction ends nobody else invites to the meeting. */
  async inTurn(tx: Transaction, meetingId: string): Promise<void> {
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended('invite ' || $1, 0))`, [meetingId]);
  }

  /** Invitations, in their order, each with its private link. */
  async invite(tx: Transaction, invitations: readonly NewInvitation[]): Promise<void> {
    const rows = invitations.map(({ token, ...row }) => ({
      ...{ ...row, linkId: randomUUID(), hash: hashOfLink({ kind: 'link', token }) },
    }));
    const given = JSON.stringify(rows);
    await tx.sql(
      `insert into invitation (id, conference_id, audience, meeting_id, contact_id, invited_by, letter_id)
       select n.id, n."conferenceId", 'invitation:' || n.id, n."meetingId", n."contactId", caucus.person(), n."letterId"
       from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, "conferenceId" uuid, "meetingId" uuid, "contactId" uuid,
         "letterId" uuid)) with ordinality as n order by n.ordinality`,
      [given],
    );
    await tx.sql(
      `insert into private_link (id, token_hash, conference_id, audience, invitation_id, expires_at)
       select n."linkId", decode(n.hash, 'hex'), n."conferenceId", 'secretariat:' || n."conferenceId", n.id,
         caucus.kept_until(n."meetingId") + interval '1 day'
       from jsonb_to_recordset($1::jsonb) as n (id uuid, "linkId" uuid, hash text, "conferenceId" uuid, "meetingId" uuid)`,
      [given],
    );
  }

  async inviteAgain(tx: Transaction, id: string, letterId: string): Promise<void> {
    await tx.sql(
      `update invitation set letter_id = $2, times = times + 1, invited_at = now(), bounced_at = null where id = $1`,
      [id, letterId],
    );
  }

  /** A private link to an invitation and to what is registered with it, in place of those before. */
  async link(tx: Transaction, invitationId: string, token: string): Promise<void> {
    const [before] = await tx.sql<{ registrationId: string | null }>(
      'select max(registration_id::text)::uuid as "registrationId" from private_link where invitation_id = $1',
      [invitationId],
    );
    await tx.sql('update private_link set ended_at = now() where invitation_id = $1 and ended_at is null', [
      invitationId,
    ]);
    await tx.sql(
      `insert into private_link (id, token_hash, conference_id, audience, invitation_id, registration_id, expires_at)
       select $1, decode($2, 'hex'), i.conference_id, 'secretariat:' || i.conference_id, i.id, $4,
         caucus.kept_until(i.meeting_id) + interval '1 day' from invitation i where i.id = $3`,
      [randomUUID(), hashOfLink({ kind: 'link', token }), invitationId, before?.registrationId ?? null],
    );
  }

  async open(tx: Transaction, id: string): Promise<void> {
    await tx.sql('update invitation set opened_at = coalesce(opened_at, now()) where id = $1', [id]);
  }

  async decline(tx: Transaction, id: string, reason: string, representative: string): Promise<void> {
    await tx.sql(
      `update invitation set declined_at = now(), reason = $2, representative = $3,
         opened_at = coalesce(opened_at, now()) where id = $1`,
      [id, reason, representative],
    );
  }

  async markBounced(tx: Transaction, ids: readonly string[], bounced: boolean): Promise<void> {
    await tx.sql(
      'update invitation set bounced_at = case when $2 then coalesce(bounced_at, now()) end where id = any($1::uuid[])',
      [ids, bounced],
    );
  }
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
