interface Kept {
  readonly table: string;
  readonly kind: string;
  /** SQL over the row, which is called `it`. */
  readonly id?: string;
  readonly within: string;
  readonly title: string;
  readonly body: string;
  readonly stands: string;
  /** Columns of which a change matters. */
  readonly columns: readonly string[];
}

const KINDS: readonly Kept[] = [
  {
    table: 'position',
    kind: 'POSITION',
    within: 'it.issue_id',
    title: `''`,
    body: `it.text || E'\\n' || it.reasons`,
    stands: `it.status = 'FILED'`,
    columns: ['audience', 'status', 'text', 'reasons'],
  },
  {
    table: 'amendment',
    kind: 'AMENDMENT',
    within: 'it.instrument_id',
    title: `''`,
    body: `coalesce(it.text, '') || E'\\n' || it.reasons`,
    stands: `it.status = 'FILED'`,
    columns: ['audience', 'status', 'text', 'reasons'],
  },
  {
    table: 'comment',
    kind: 'COMMENT',
    within: 'it.conference_id',
    title: `''`,
    body: `coalesce(it.body, '')`,
    stands: 'it.withdrawn_at is null',
    columns: ['audience', 'body', 'withdrawn_at'],
  },
  {
    table: 'provision',
    kind: 'TEXT',
    within: 'it.instrument_id',
    title: `concat_ws(' ', it.number, it.label)`,
    body: 'it.text',
    stands: 'true',
    columns: ['audience', 'number', 'label', 'text'],
  },
  {
    table: 'draft_provision',
    kind: 'DRAFT',
    id: 'it.provision_id',
    within: 'it.draft_id',
    title: `concat_ws(' ', it.number, it.label)`,
    body: 'it.text',
    stands: 'true',
    columns: ['audience', 'number', 'label', 'text'],
  },
];

// Whoever writes a row has no right to what can be found: the trigger has, and does no more than this.
const OF_TABLE = ({ table, kind, id = 'it.id', within, title, body, stands, columns }: Kept): string => {
  const gone = (row: string): string =>
    `delete from search_entry where kind = '${kind}' and id = ${id.replace('it.', row)} and within = ${within.replace('it.', row)};`;
  const changed = columns.map((column) => `old.${column} is distinct from new.${column}`).join(' or ');
  return `
  create function caucus.keep_${table}(it "${table}") returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    select caucus.keep_found('${kind}', ${id}, ${within}, it.conference_id, it.audience, null, ${title},
      case when ${stands} then ${body} else '' end)
  $$;
  create function caucus.${table}_found() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    if tg_op = 'DELETE' then ${gone('old.')} return null; end if;
    perform caucus.keep_${table}(new);
    return null;
  end $$;
  revoke all on function caucus.keep_${table}("${table}"), caucus.${table}_found() from public;
  create trigger ${table}_found after insert or delete on ${table} for each row execute function caucus.${table}_found();
  create trigger ${table}_found_anew after update on ${table} for each row when (${changed})
    execute function caucus.${table}_found();
`;
};

// More different words than Postgres can keep of one text are kept from its beginning.
const KEEP = `
  create function caucus.keep_found(of_kind text, of_id uuid, of_within uuid, conference uuid, key text, written_in text,
    title text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    kept text := translate(said, U&'\\E000\\E001', '');
    spoken text := case when written_in in ('en', 'es', 'fr', 'nl') then written_in else caucus.language_of(said) end;
    found tsvector;
  begin
    if btrim(kept, E' \\n') = '' then
      delete from search_entry where kind = of_kind and id = of_id and within = of_within;
      return;
    end if;
    begin
      found := caucus.search_words(spoken, title, kept);
    exception when program_limit_exceeded then
      found := caucus.search_words(spoken, title, left(kept, 100000));
    end;
    insert into search_entry as e (kind, id, within, conference_id, audience, language, body, words)
      values (of_kind, of_id, of_within, conference, key, spoken, btrim(kept, E' \\n'), found)
      on conflict (kind, id, within) do update set audience = excluded.audience, language = excluded.language,
        body = excluded.body, words = excluded.words;
  end $$;
  revoke all on function caucus.keep_found(text, uuid, uuid, uuid, text, text, text, text) from public;
`;

// A document is found by its title and by what its files say, each in the language it is in; one that was withdrawn is not.
const DOCUMENTS = `
  create function caucus.keep_document(document uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    it document%rowtype;
  begin
    delete from search_entry where kind = 'DOCUMENT' and id = document;
    select * into it from document d where d.id = document and d.status <> 'WITHDRAWN';
    if not found then return; end if;
    perform caucus.keep_found('DOCUMENT', it.id, it.id, it.conference_id, it.audience, it.language,
      concat_ws(' ', it.series, it.number, it.title), concat_ws(E'\\n', it.title, nullif(array_to_string(it.other_sources, ', '), '')));
    perform caucus.keep_found('DOCUMENT', it.id, f.id, it.conference_id, it.audience, f.language, it.title, f.words)
      from document_file f where f.document_id = it.id and f.words is not null;
  end $$;
  create function caucus.document_found() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    perform caucus.keep_document(case when tg_op = 'DELETE' then old.id else new.id end);
    return null;
  end $$;
  create function caucus.document_file_found() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    perform caucus.keep_document(case when tg_op = 'DELETE' then old.document_id else new.document_id end);
    return null;
  end $$;
  revoke all on function caucus.keep_document(uuid), caucus.document_found(), caucus.document_file_found() from public;
  create trigger document_found after insert or update or delete on document
    for each row execute function caucus.document_found();
  create trigger document_file_found after delete on document_file
    for each row execute function caucus.document_file_found();
  create trigger document_file_found_anew after update on document_file
    for each row when (old.words is distinct from new.words) execute function caucus.document_file_found();
`;

export const KEEPING = [KEEP, ...KINDS.map(OF_TABLE), DOCUMENTS].join('');
