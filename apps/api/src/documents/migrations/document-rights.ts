const SEEN = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert, delete on ${table} to caucus_app;
`;

/** Whoever serves the conference writes for it; a delegation writes for itself. The secretariat alone files of any series. */
const RIGHTS_TO_WRITE = `
  create function caucus.writes_document(conference uuid, stakeholder uuid, author uuid, series text) returns boolean
  language sql stable parallel safe as $$
    select case
      when stakeholder is not null then caucus.speaks_for(stakeholder) and series in ('DOC', 'INF')
      else author = caucus.person()
        and (caucus.manages(conference) or (caucus.chairs(conference) and series in ('DOC', 'DT', 'INF'))) end
  $$;
  revoke all on function caucus.writes_document(uuid, uuid, uuid, text) from public;
  grant execute on function caucus.writes_document(uuid, uuid, uuid, text) to caucus_app;
`;

const OWN = (of: string): string =>
  `caucus.writes_document(${of}.conference_id, ${of}.stakeholder_id, ${of}.drafted_by, ${of}.series)`;

// What belongs to an original is written by whoever wrote that one, or by the secretariat.
const DOCUMENT = `
  ${SEEN('document')}
  grant update (audience, status, title, language, dated, other_sources, intended, version, filed_at, withdrawn_at,
    withdrawal_reason) on document to caucus_app;
  create policy seen on document for select using (caucus.sees(audience) or caucus.is_system());
  create policy drafted on document for insert with check (
    status = 'DRAFT' and drafted_by = caucus.person() and caucus.sees(intended) and ${OWN('document')}
    and (stakeholder_id is null
      or exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = document.conference_id))
    and (original_id is null or exists (select from document o where o.id = document.original_id
      and o.form = 'ORIGINAL' and o.status = 'FILED' and o.series = document.series
      and (caucus.manages(o.conference_id) or o.stakeholder_id is not distinct from document.stakeholder_id)))
  );
  create policy moved_on on document for update
    using (${OWN('document')} or (status <> 'DRAFT' and caucus.manages(conference_id)))
    with check (caucus.sees(intended) and (${OWN('document')} or (status <> 'DRAFT' and caucus.manages(conference_id))));
  create policy discarded on document for delete using (status = 'DRAFT' and ${OWN('document')});
`;

/** Only a draft is changed; a filed one is withdrawn, and that is the end of it. */
const LIFE = `
  create function caucus.document_moves_on() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    counted_as text := new.series;
    original document%rowtype;
  begin
    if old.status = 'DRAFT' and new.status = 'DRAFT' then
      return new;
    elsif old.status = 'FILED' and new.status = 'WITHDRAWN'
      and (new.audience, new.title, new.language, new.dated, new.other_sources, new.intended, new.filed_at)
        is not distinct from (old.audience, old.title, old.language, old.dated, old.other_sources, old.intended, old.filed_at)
    then
      return new;
    elsif old.status <> 'DRAFT' or new.status <> 'FILED' then
      raise insufficient_privilege using message = 'A document is drafted, filed and withdrawn, in this order';
    end if;
    if not exists (select from document_file f where f.document_id = new.id) then
      raise check_violation using constraint = 'document_has_file', message = 'A document is filed with its file';
    end if;
    if new.form <> 'ORIGINAL' then
      select * into original from document o where o.id = new.original_id and o.status = 'FILED';
      if not found then
        raise check_violation using constraint = 'document_has_original', message = 'Its original does not stand';
      end if;
      counted_as := format('%s %s %s', new.series, original.number, new.form);
    end if;
    insert into document_count as c (conference_id, counted, last) values (new.conference_id, counted_as, 1)
      on conflict (conference_id, counted) do update set last = c.last + 1
      returning case when new.form = 'ORIGINAL' then c.last else original.number end,
        case when new.form <> 'ORIGINAL' then c.last end into new.number, new.nth;
    new.filed_at := now();
    return new;
  end $$;
  revoke all on function caucus.document_moves_on() from public;
  create trigger document_moves_on before update on document
    for each row execute function caucus.document_moves_on();
`;

// What hangs on a document is read by whom the document is read by, and follows it when it is filed.
const FOLLOWS = (table: string): string => `
  grant update (audience) on ${table} to caucus_app;
  create policy follows on ${table} for update
    using (caucus.is_system() or exists (select from document d where d.id = document_id))
    with check (exists (select from document d where d.id = document_id and d.audience = ${table}.audience
      and d.conference_id = ${table}.conference_id));
`;

const WRITTEN = (table: string, laterToo: boolean): string => `exists (select from document d where d.id = document_id
  and d.conference_id = ${table}.conference_id and d.audience = ${table}.audience
  and ((d.status = 'DRAFT' and ${OWN('d')})${laterToo ? ` or (d.status = 'FILED' and caucus.manages(d.conference_id))` : ''}))`;

const LINK = (table: string, { laterToo, about }: { laterToo: boolean; about: string }): string => `
  ${SEEN(table)}
  create policy seen on ${table} for select using (caucus.sees(audience) or caucus.is_system());
  create policy linked on ${table} for insert with check (${WRITTEN(table, laterToo)} and ${about});
  create policy unlinked on ${table} for delete using (${WRITTEN(table, laterToo)});
  ${FOLLOWS(table)}
`;

const IN_CONFERENCE = (table: string, thing: string): string =>
  `exists (select from ${thing} x where x.id = ${thing}_id and x.conference_id = ${table}.conference_id)`;

// A delegation is the source of what it files, and says so of nobody else.
const LINKS = [
  LINK('document_source', {
    laterToo: false,
    about: `${IN_CONFERENCE('document_source', 'stakeholder')} and exists (select from document d where d.id = document_id
      and (d.stakeholder_id is null or d.stakeholder_id = document_source.stakeholder_id))`,
  }),
  LINK('document_issue', { laterToo: true, about: IN_CONFERENCE('document_issue', 'issue') }),
  LINK('agenda_item_document', { laterToo: true, about: IN_CONFERENCE('agenda_item_document', 'agenda_item') }),
].join('');

// The file of a withdrawn document is handed out to its writers and the secretariat only. What was read in it is
// written down by a job.
const FILES = `
  ${SEEN('document_file')}
  create policy seen on document_file for select using (caucus.is_system() or (caucus.sees(audience)
    and exists (select from document d where d.id = document_id and (d.status <> 'WITHDRAWN'
      or caucus.manages(d.conference_id) or caucus.speaks_for(d.stakeholder_id) or d.drafted_by = caucus.person()))));
  create policy added on document_file for insert with check (
    added_by = caucus.person() and reading = 'WAITING' and tries = 0 and ${WRITTEN('document_file', true)}
  );
  create policy removed on document_file for delete using (${WRITTEN('document_file', false)});
  ${FOLLOWS('document_file')}
  grant update (reading, tries, claimed_until, problem, words) on document_file to caucus_app;
  create function caucus.only_jobs_read_files() returns trigger language plpgsql as $$
  begin
    if not caucus.is_system()
      and (new.reading, new.tries, new.claimed_until, new.problem, new.words)
        is distinct from (old.reading, old.tries, old.claimed_until, old.problem, old.words)
    then raise insufficient_privilege using message = 'What a file says is read from it'; end if;
    return new;
  end $$;
  create trigger only_jobs_read_files before update on document_file
    for each row execute function caucus.only_jobs_read_files();
`;

export const DOCUMENT_RIGHTS = [RIGHTS_TO_WRITE, DOCUMENT, LIFE, LINKS, FILES];
