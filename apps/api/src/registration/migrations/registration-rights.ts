const GUARDED = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
`;

/** What is not sent yet is its writer's alone; what is sent the secretariat reads and decides; nobody else sees any. */
export const REGISTRATION_RIGHTS = `
${['registration_desk', 'registration', 'registrant', 'registrant_secret'].map(GUARDED).join('')}
create policy seen on registration_desk for select using (caucus.sees(audience) or caucus.is_system());
create policy opened on registration_desk for insert with check (caucus.manages(conference_id));
create policy changed on registration_desk for update
  using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
grant select, insert, update (closes_on, statements_due_on) on registration_desk to caucus_app;

create policy seen on registration for select
  using (caucus.sees(audience) or (state <> 'DRAFT' and caucus.manages(conference_id)) or caucus.is_system());
create policy written on registration for update
  using (caucus.sees(audience) and state in ('DRAFT', 'SUBMITTED', 'DECLINED'))
  with check (caucus.sees(audience) and state in ('DRAFT', 'SUBMITTED') and stakeholder_id is null and decided_by is null);
create policy decided on registration for update
  using (state <> 'DRAFT' and caucus.manages(conference_id))
  with check (state <> 'DRAFT' and caucus.manages(conference_id));
create policy given_up on registration for delete using (caucus.is_system() and state = 'DRAFT');
grant select, delete, update (state, version, organisation, category, country, focal_name, focal_email, locale, participants,
  submitted_at, decided_at, decided_by, reason, stakeholder_id, takes_part_as, merged_into) on registration to caucus_app;

-- Who sees the form sees the people in it.
create policy seen on registrant for select
  using (caucus.is_system() or exists (select from registration r where r.id = registration_id));
create policy named on registrant for insert with check (exists (select from registration r
  where r.id = registration_id and r.conference_id = registrant.conference_id
    and ((caucus.sees(r.audience) and r.state in ('DRAFT', 'SUBMITTED') and person_id is null and came_with is null)
      or (caucus.manages(r.conference_id) and r.state <> 'DRAFT'))));
create policy changed on registrant for update
  using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
create policy unnamed on registrant for delete using (person_id is null and exists (select from registration r
  where r.id = registration_id and caucus.sees(r.audience) and r.state in ('DRAFT', 'SUBMITTED')));
grant select, insert, delete, update (role, person_id, left_at) on registrant to caucus_app;

create policy seen on registrant_secret for select
  using (caucus.is_system() or exists (select from registrant r where r.id = registrant_id));
create policy told on registrant_secret for insert with check (exists (select from registrant r
  where r.id = registrant_id and r.audience = registrant_secret.audience));
create policy erased on registrant_secret for delete using (caucus.is_system() or caucus.sees(audience)
  or exists (select from registrant r where r.id = registrant_id and caucus.manages(r.conference_id)));
grant select, insert, delete on registrant_secret to caucus_app;
`;

/**
 * A form begins with the first words that are kept: the row, and the link that leads to it. Whoever begins it knows the
 * link's token before, so that the same words sent twice begin one form.
 *
 * Answers null where the link is at its end, or where nobody registers for the meeting any more.
 */
export const BEGIN_REGISTRATION = `
create function caucus.begin_registration(meeting uuid, fresh uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  holder text := coalesce(current_setting('caucus.link', true), '');
  desk registration_desk;
  link private_link;
  begun uuid;
begin
  if holder = '' then
    raise insufficient_privilege using message = 'a registration is begun with a link';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('link ' || holder, 0));
  perform set_config('caucus.system', 'begin-registration', true);
  select * into link from private_link where token_hash = decode(holder, 'hex');
  if link.id is not null and (link.ended_at is not null or link.expires_at <= now() or (link.invitation_id is not null
      and not exists (select from invitation i where i.id = link.invitation_id and i.meeting_id = meeting))) then
    begun := null;
  elsif link.registration_id is not null then
    select id into begun from registration where id = link.registration_id and meeting_id = meeting;
  else
    select * into desk from registration_desk d where d.meeting_id = meeting and d.closes_on >= caucus.day_of(d.conference_id);
    if desk.meeting_id is not null then
      begun := fresh;
      insert into registration (id, conference_id, audience, meeting_id, invitation_id)
        values (begun, desk.conference_id, 'registration:' || begun, meeting, link.invitation_id);
      if link.id is null then
        insert into private_link (token_hash, conference_id, audience, registration_id, expires_at)
          values (decode(holder, 'hex'), desk.conference_id, 'secretariat:' || desk.conference_id, begun,
            caucus.kept_until(meeting) + interval '1 day');
      else
        update private_link set registration_id = begun where id = link.id;
      end if;
    end if;
  end if;
  perform caucus.enter('link', holder);
  return begun;
end $$;

-- Thirty days after a meeting, or after today where the meeting is over: the day until which things are kept for it.
create function caucus.kept_until(meeting uuid) returns date language sql stable as $$
  select greatest(m.ends_on, (now() at time zone 'utc')::date) + 30 from public.meeting m where m.id = meeting
$$;
revoke all on function caucus.begin_registration(uuid, uuid), caucus.kept_until(uuid) from public;
grant execute on function caucus.begin_registration(uuid, uuid), caucus.kept_until(uuid) to caucus_app;
`;
