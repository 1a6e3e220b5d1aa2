const GUARDED = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy seen on ${table} for select using (caucus.sees(audience) or caucus.is_system());
`;

// Who serves the conference begins a report and writes it; one for the public only where the chair says so. What was sealed
// once is not given up any more.
export const REPORT_RIGHTS = `
  ${['report', 'report_section', 'report_drafted'].map(GUARDED).join('')}
  grant select, insert, update (discarded_at) on report to caucus_app;
  create policy begun on report for insert with check (
    caucus.sees(audience) and begun_by = caucus.person() and discarded_at is null
    and (caucus.chairs(conference_id) or (caucus.manages(conference_id) and intended <> 'public'))
  );
  grant select, insert, update, delete on report_section to caucus_app;
  create policy begun on report_section for insert with check (caucus.is_system() or (caucus.sees(audience)
    and exists (select from report r where r.id = report_id and r.audience = report_section.audience
      and r.conference_id = report_section.conference_id)));
  create policy moved on report_section for update using (caucus.is_system());
  create policy gone on report_section for delete using (caucus.is_system());
  grant select, insert, update (title, content, changes, at) on report_drafted to caucus_app;
  create policy drafted on report_drafted for insert with check (caucus.sees(audience)
    and exists (select from report r where r.id = report_id and r.audience = report_drafted.audience
      and r.conference_id = report_drafted.conference_id and r.discarded_at is null));
  create policy drafted_anew on report_drafted for update using (caucus.sees(audience)
    and exists (select from report r where r.id = report_id and r.discarded_at is null));
`;

const KEPT = (table: string): string => `
  ${GUARDED(table)}
  grant select, insert on ${table} to caucus_app;
  create trigger ${table}_stays before update or delete on ${table}
    for each row execute function caucus.refuse_change();
  create trigger ${table}_is_kept before truncate on ${table}
    for each statement execute function caucus.refuse_change();
`;

const NOT_YET_SEALED = (table: string): string => `caucus.sees(audience) and caucus.chairs(conference_id)
  and not exists (select from sealed_report r where r.id = ${table}.revision_id)`;

// What a section is about must be open to all who read the report, whatever the application thinks.
export const SEALED_RIGHTS = `
  ${['sealed_report', 'sealed_report_section', 'sealed_report_head'].map(KEPT).join('')}
  create policy sealed on sealed_report for insert with check (
    caucus.chairs(conference_id) and sealed_by = caucus.person()
    and exists (select from report r where r.id = report_id and r.conference_id = sealed_report.conference_id
      and r.intended = sealed_report.audience and r.meeting_id = sealed_report.meeting_id and r.discarded_at is null)
  );
  create policy sealed on sealed_report_section for insert with check (
    ${NOT_YET_SEALED('sealed_report_section')}
    and case split_part(key, ' ', 1)
      when 'ITEM' then exists (select from agenda_item i where i.id::text = split_part(key, ' ', 2)
        and i.conference_id = sealed_report_section.conference_id
        and caucus.is_within(sealed_report_section.audience, i.audience))
      when 'TEXT' then exists (select from draft d where d.id::text = split_part(key, ' ', 2)
        and d.conference_id = sealed_report_section.conference_id
        and caucus.is_within(sealed_report_section.audience, d.audience))
      else true end
  );
  create policy sealed on sealed_report_head for insert with check (${NOT_YET_SEALED('sealed_report_head')});
  create policy discarded on report for update
    using (caucus.sees(audience) and discarded_at is null
      and not exists (select from sealed_report s where s.report_id = report.id))
    with check (caucus.sees(audience));
`;
