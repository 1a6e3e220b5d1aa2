/**
 * Amendments to headings, moves, and amendments to provisions that only the draft has.
 *
 * The secretariat looks after the papers it entered from letters. A job of the system writes an amendment on the
 * words that stand.
 */
export const WIDER_AMENDMENTS = `
  do $$
  declare
    old text;
  begin
    for old in select conname from pg_constraint where conrelid = 'amendment'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%NOC%' or conrelid = 'amendment'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%content IS NOT NULL%'
    loop
      execute format('alter table amendment drop constraint %I', old);
    end loop;
  end $$;
  alter table amendment
    drop constraint amendment_provision_id_fkey,
    add column heading_of uuid,
    add column after_provision_id uuid,
    add constraint amendment_kind check (kind in ('ADD', 'MOD', 'SUP', 'NOC', 'MOVE')),
    add constraint amendment_words check (case kind when 'MOVE' then true else (kind in ('ADD', 'MOD')) = (content is not null) end),
    add constraint amendment_move check ((kind = 'MOVE') = (after_provision_id is not null)),
    add constraint amendment_heading check (heading_of is null or kind in ('MOD', 'SUP', 'NOC'));
  create index amendment_of_heading on amendment (heading_of) where heading_of is not null;

  create index draft_provision_by_id on draft_provision (provision_id);

  create function caucus.has_provision(instrument uuid, provision uuid) returns boolean language sql stable as $$
    select exists (select from public.provision p where p.id = provision and p.instrument_id = instrument)
      or exists (select from public.draft d join public.draft_provision dp on dp.draft_id = d.id
        where d.instrument_id = instrument and dp.provision_id = provision)
  $$;
  create function caucus.has_division(instrument uuid, division uuid) returns boolean language sql stable as $$
    select exists (select from public.division o where o.id = division and o.instrument_id = instrument)
      or exists (select from public.draft d join public.draft_division dd on dd.draft_id = d.id
        where d.instrument_id = instrument and dd.division_id = division)
  $$;
  revoke all on function caucus.has_provision(uuid, uuid), caucus.has_division(uuid, uuid) from public;
  grant execute on function caucus.has_provision(uuid, uuid), caucus.has_division(uuid, uuid) to caucus_app;

  drop policy amendment_file on amendment;
  create policy amendment_file on amendment for insert with check (
    caucus.sees(audience)
    and exists (select from instrument i where i.id = instrument_id and i.conference_id = amendment.conference_id)
    and caucus.has_provision(instrument_id, provision_id)
    and (after_provision_id is null or caucus.has_provision(instrument_id, after_provision_id))
    and (heading_of is null or caucus.has_division(instrument_id, heading_of))
    and (issue_id is null
      or exists (select from issue i where i.id = issue_id and i.conference_id = amendment.conference_id))
    and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = amendment.conference_id)
    and (caucus.speaks_for(stakeholder_id)
      or (caucus.manages(conference_id) and received_in is not null and audience not like 'delegation:%'))
  );
  drop policy amendment_change on amendment;
  create policy amendment_change on amendment for update
    using (caucus.speaks_for(stakeholder_id) or caucus.is_system()
      or (caucus.manages(conference_id) and received_in is not null))
    with check (caucus.speaks_for(stakeholder_id) or caucus.is_system()
      or (caucus.manages(conference_id) and received_in is not null));
  drop policy amendment_revision_add on amendment_revision;
  create policy amendment_revision_add on amendment_revision for insert with check (
    exists (select from amendment a where a.id = amendment_id
      and a.conference_id = amendment_revision.conference_id and a.audience = amendment_revision.audience
      and (caucus.speaks_for(a.stakeholder_id) or caucus.is_system()
        or (caucus.manages(a.conference_id) and a.received_in is not null)))
  );
`;
