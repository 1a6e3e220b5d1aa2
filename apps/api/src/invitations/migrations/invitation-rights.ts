const GUARDED = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
`;

/** The secretariat's, all of it; whoever holds an invitation sees that one, and answers it. */
export const INVITATION_RIGHTS = `
${['contact', 'invitation', 'written_statement'].map(GUARDED).join('')}
create policy seen on contact for select using (caucus.sees(audience) or caucus.is_system()
  or exists (select from invitation i where i.contact_id = contact.id and caucus.sees(i.audience)));
create policy noted on contact for insert with check (caucus.manages(conference_id));
create policy changed on contact for update
  using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
grant select, insert, update (name, organisation, category, country, language) on contact to caucus_app;

create policy seen on invitation for select
  using (caucus.sees(audience) or caucus.manages(conference_id) or caucus.is_system());
create policy sent on invitation for insert
  with check (caucus.manages(conference_id) and invited_by = caucus.person());
create policy answered on invitation for update using (caucus.sees(audience)) with check (caucus.sees(audience));
create policy followed on invitation for update
  using (caucus.manages(conference_id) or caucus.is_system()) with check (caucus.manages(conference_id) or caucus.is_system());
grant select, insert, update (opened_at, declined_at, reason, representative, bounced_at, letter_id, times, invited_at)
  on invitation to caucus_app;

create policy seen on written_statement for select using (caucus.sees(audience) or caucus.is_system()
  or exists (select from invitation i where i.id = invitation_id and caucus.sees(i.audience)));
create policy received on written_statement for insert with check (concern_id is null and (caucus.manages(conference_id)
  or exists (select from invitation i where i.id = invitation_id and i.meeting_id = written_statement.meeting_id
    and caucus.sees(i.audience))));
create policy entered on written_statement for update
  using (caucus.manages(conference_id) and concern_id is null)
  with check (caucus.manages(conference_id) and entered_by = caucus.person()
    and exists (select from concern c where c.id = concern_id and c.conference_id = written_statement.conference_id
      and c.stakeholder_id = written_statement.stakeholder_id and c.received_in is not null));
grant select, insert, update (audience, stakeholder_id, concern_id, entered_by, entered_at) on written_statement to caucus_app;
`;
