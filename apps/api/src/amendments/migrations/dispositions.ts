/**
 * What became of an amendment. A later one replaces an earlier one; none is ever changed. One that came with a merge
 * is taken back when the merge is.
 */
export const DISPOSITIONS = `
  create table amendment_disposition (
    id uuid primary key,
    seq bigint generated always as identity,
    conference_id uuid not null references conference (id),
    audience text not null,
    amendment_id uuid not null references amendment (id),
    kind text not null check (kind in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'WITHDRAWN', 'OVERTAKEN')),
    reason text not null check (length(reason) <= 20000),
    person_id uuid not null references person (id),
    at timestamptz not null default now(),
    merge_id uuid references merge (id) deferrable initially deferred,
    constraint amendment_disposition_reason check (kind = 'ACCEPTED' or length(trim(reason)) > 0)
  );
  create index amendment_disposition_of on amendment_disposition (amendment_id, seq);
  create index amendment_disposition_with on amendment_disposition (merge_id) where merge_id is not null;
  create table disposition_taken_back (
    disposition_id uuid primary key references amendment_disposition (id),
    conference_id uuid not null,
    audience text not null,
    person_id uuid not null references person (id),
    at timestamptz not null default now()
  );
`;

// An amendment that is disposed of gets a new version: whoever merges or revises it at this very moment has read the
// older one, and is refused. One that was merged keeps the version that its merge refers to.
export const DISPOSITION_RIGHTS = `
  create function caucus.amendment_disposed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    before text := coalesce(current_setting('caucus.system', true), '');
  begin
    perform set_config('caucus.system', 'dispose', true);
    update amendment a set version = version + 1 where a.id = new.amendment_id and a.status = 'FILED'
      and not exists (select from merge_amendment m where m.amendment_id = a.id);
    perform set_config('caucus.system', before, true);
    return null;
  end $$;
  create trigger amendment_disposed after insert on amendment_disposition
    for each row execute function caucus.amendment_disposed();

  do $$
  declare
    name text;
  begin
    foreach name in array array['amendment_disposition', 'disposition_taken_back'] loop
      execute format('alter table %I enable row level security', name);
      execute format('alter table %I force row level security', name);
      execute format('grant select, insert on %I to caucus_app', name);
      execute format('create policy seen on %I for select using (caucus.sees(audience) or caucus.is_system())', name);
    end loop;
  end $$;
  create policy given on amendment_disposition for insert with check (
    person_id = caucus.person() and exists (select from amendment a where a.id = amendment_id
      and a.conference_id = amendment_disposition.conference_id and a.audience = amendment_disposition.audience
      and case amendment_disposition.kind
        when 'WITHDRAWN' then a.status = 'WITHDRAWN' and (caucus.speaks_for(a.stakeholder_id)
          or (caucus.manages(a.conference_id) and a.received_in is not null))
        else a.status = 'FILED' and caucus.chairs(a.conference_id) end)
  );
  create policy taken_back on disposition_taken_back for insert with check (
    person_id = caucus.person() and caucus.chairs(conference_id)
    and exists (select from amendment_disposition d where d.id = disposition_id and d.kind <> 'WITHDRAWN'
      and d.conference_id = disposition_taken_back.conference_id and d.audience = disposition_taken_back.audience)
  );
`;
