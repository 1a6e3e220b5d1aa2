import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Registrant, type RegistrationForm, saysNeeds, type TakesPartAs } from '#lib/registration';
import type { Locale } from '#lib/words';
import { hashOfLink, type Transaction } from '../platform/database/database.js';

export interface Written {
  readonly form: RegistrationForm;
  readonly locale: Locale;
  readonly send: boolean;
}

/** Writes forms and what becomes of them. */
@Injectable()
export class RegistrationStore {
  /** The form that the viewer's link leads to, begun if there is none. Null where there can be none. */
  async begin(tx: Transaction, meetingId: string): Promise<string | null> {
    const [row] = await tx.sql<{ id: string | null }>('select caucus.begin_registration($1, $2) as id', [
      meetingId,
      randomUUID(),
    ]);
    return row?.id ?? null;
  }

  /** The whole form in place of the one before. False where somebody wrote it anew meanwhile. */
  async write(tx: Transaction, id: string, expectedVersion: number, { form, locale, send }: Written): Promise<boolean> {
    const rows = await tx.sql(
      `update registration set organisation = $3, category = $4, country = $5, focal_name = $6, focal_email = $7,
         participants = $8, locale = $9, version = version + 1,
         state = case when $10 or state <> 'DRAFT' then 'SUBMITTED' else 'DRAFT' end,
         submitted_at = case when $10 or state <> 'DRAFT' then coalesce(submitted_at, now()) end,
         decided_at = null, decided_by = null, reason = null
       where id = $1 and version = $2 returning 1`,
      [
        id,
        expectedVersion,
        form.organisation.trim(),
        form.category,
        form.country.trim(),
        form.focalName.trim(),
        form.focalEmail.trim(),
        form.participants,
        locale,
        send,
      ],
    );
    if (rows.length === 0) return false;
    await tx.sql('delete from registrant where registration_id = $1', [id]);
    await this.name(tx, id, form.members);
    return true;
  }

  private async name(tx: Transaction, registrationId: string, members: readonly Registrant[]): Promise<void> {
    const named = members.map((member, place) => ({ id: randomUUID(), place, member }));
    const people = named.map(({ id, place, member: { role, name, post, email, attendance } }) => ({
      ...{ id, place, role, attendance },
      ...{ name: name.trim(), post: post.trim(), email: email.trim() },
    }));
    await tx.sql(
      `insert into registrant (id, conference_id, audience, registration_id, role, name, post, email, attendance)
       select p.id, r.conference_id, r.audience, r.id, p.role, p.name, p.post, p.email, p.attendance
       from registration r, jsonb_to_recordset($2::jsonb)
         as p(id uuid, place int, role text, name text, post text, email text, attendance text)
       where r.id = $1 order by p.place`,
      [registrationId, JSON.stringify(people)],
    );
    const told = named.flatMap(({ id, member }) => secretsOf(member).map((secret) => ({ id, ...secret })));
    if (told.length === 0) return;
    await tx.sql(
      `insert into registrant_secret (registrant_id, purpose, conference_id, audience, facts, erase_on)
       select s.id, s.purpose, r.conference_id, r.audience, s.facts, caucus.kept_until(r.meeting_id)
       from registration r, jsonb_to_recordset($2::jsonb) as s(id uuid, purpose text, facts jsonb) where r.id = $1`,
      [registrationId, JSON.stringify(told)],
    );
  }

  async setDesk(
    tx: Transaction,
    {
      meetingId,
      conferenceId,
      closesOn,
      statementsDueOn,
    }: Readonly<Record<'meetingId' | 'conferenceId' | 'closesOn', string>> & {
      readonly statementsDueOn: string | null;
    },
  ): Promise<void> {
    await tx.sql(
      `insert into registration_desk (meeting_id, conference_id, closes_on, statements_due_on) values ($1, $2, $3, $4)
       on conflict (meeting_id) do update set closes_on = excluded.closes_on, statements_due_on = excluded.statements_due_on`,
      [meetingId, conferenceId, closesOn, statementsDueOn],
    );
  }

  async approve(tx: Transaction, id: string, stakeholderId: string, as: TakesPartAs): Promise<void> {
    await tx.sql(
      `update registration set state = 'APPROVED', stakeholder_id = $2, takes_part_as = $3, reason = null,
         decided_at = now(), decided_by = caucus.person(), version = version + 1 where id = $1`,
      [id, stakeholderId, as],
    );
  }

  async decline(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.sql(
      `update registration set state = 'DECLINED', reason = $2, decided_at = now(), decided_by = caucus.person(),
         version = version + 1 where id = $1`,
      [id, reason],
    );
  }

  async merge(tx: Transaction, twinId: string, keptId: string): Promise<void> {
    await tx.sql(
      `update registration set state = 'MERGED', merged_into = $2, decided_at = now(), decided_by = caucus.person(),
         version = version + 1 where id = $1`,
      [twinId, keptId],
    );
    await tx.sql('update registration set version = version + 1 where id = $1', [keptId]);
  }

  /** A person of a twin, with what was told for their meals and visa; the twin keeps the name alone. */
  async comeOver(tx: Transaction, registrantId: string, keptId: string, role: string): Promise<void> {
    const id = randomUUID();
    await tx.sql(
      `insert into registrant (id, conference_id, audience, registration_id, role, name, post, email, attendance, came_with)
       select $1, r.conference_id, r.audience, r.id, $4, p.name, p.post, p.email, p.attendance, p.registration_id
       from registrant p, registration r where p.id = $2 and r.id = $3`,
      [id, registrantId, keptId, role],
    );
    await tx.sql(
      `insert into registrant_secret (registrant_id, purpose, conference_id, audience, facts, consented_at, erase_on)
       select $1, s.purpose, s.conference_id, r.audience, s.facts, s.consented_at, s.erase_on
       from registrant_secret s, registration r where s.registrant_id = $2 and r.id = $3`,
      [id, registrantId, keptId],
    );
    await tx.sql('delete from registrant_secret where registrant_id = $1', [registrantId]);
  }

  async admit(tx: Transaction, registrantId: string, personId: string): Promise<void> {
    await tx.sql('update registrant set person_id = $2 where id = $1', [registrantId, personId]);
  }

  async leave(tx: Transaction, registrantId: string): Promise<void> {
    await tx.sql('update registrant set left_at = now() where id = $1', [registrantId]);
  }

  async makeHead(tx: Transaction, registrantId: string): Promise<void> {
    await tx.sql(`update registrant set role = 'HEAD' where id = $1`, [registrantId]);
    await tx.sql(
      `update registration r set version = version + 1 from registrant p where p.id = $1 and r.id = p.registration_id`,
      [registrantId],
    );
  }

  /** A new private link in place of those before. Answers with its token, which nothing else knows. */
  async renewLink(tx: Transaction, registrationId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.sql('update private_link set ended_at = now() where registration_id = $1 and ended_at is null', [
      registrationId,
    ]);
    await tx.sql(
      `insert into private_link (id, token_hash, conference_id, audience, registration_id, expires_at)
       select $1, decode($2, 'hex'), r.conference_id, 'secretariat:' || r.conference_id, r.id,
         caucus.kept_until(r.meeting_id) + interval '1 day' from registration r where r.id = $3`,
      [randomUUID(), hashOfLink({ kind: 'link', token }), registrationId],
    );
    return token;
  }

  /** What is due to be forgotten: told for a purpose that is past, or begun and never sent. */
  async erase(tx: Transaction): Promise<number> {
    const told = await tx.sql(
      `delete from registrant_secret where erase_on <= (now() at time zone 'utc')::date returning 1`,
    );
    const begun = await tx.sql(
      `delete from registration r where state = 'DRAFT' and exists (select from private_link l
         where l.registration_id = r.id) and not exists (select from private_link l
         where l.registration_id = r.id and l.expires_at > now()) returning 1`,
    );
    return told.length + begun.length;
  }
}

/** What is kept of what was told, for each purpose that was consented to. */
function secretsOf({ needs, visa }: Registrant): readonly { readonly purpose: string; readonly facts: object }[] {
  const told: { purpose: string; facts: object }[] = [];
  if (needs?.consent && saysNeeds(needs))
    told.push({ purpose: 'NEEDS', facts: { diet: needs.diet.trim(), access: needs.access.trim() } });
  if (visa?.consent) {
    const { consent: _, ...facts } = visa;
    told.push({ purpose: 'VISA', facts });
  }
  return told;
}
