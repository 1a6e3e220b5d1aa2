const LANGUAGES = `(values ('en', 'english'::regconfig, 'english_stem'::regdictionary, 1),
    ('es', 'spanish', 'spanish_stem', 2), ('fr', 'french', 'french_stem', 3), ('nl', 'dutch', 'dutch_stem', 4))
    as l(language, config, stem, place)`;

/** Words without their accents, sign for sign; and in which of the four languages they are, told by its small words. */
export const FOLDING = `
  create function caucus.folded(words text) returns text language sql immutable parallel safe as $$
    select regexp_replace(normalize(words, NFD), E'[\\u0300-\\u036f]', '', 'g')
  $$;
  create function caucus.language_of(words text) returns text language sql stable as $$
    select coalesce((
      select l.language from (select distinct word from regexp_split_to_table(lower(left(words, 2000)), '[[:space:][:punct:]]+') as word
        where length(word) between 1 and 20) said, ${LANGUAGES}
      group by l.language, l.place order by count(*) filter (where ts_lexize(l.stem, word) = '{}') desc, l.place limit 1), 'en')
  $$;
  create function caucus.config_of(language text) returns regconfig language sql immutable as $$
    select case language when 'es' then 'spanish' when 'fr' then 'french' when 'nl' then 'dutch' else 'english' end::regconfig
  $$;
  create function caucus.search_words(language text, title text, body text) returns tsvector language sql stable as $$
    select setweight(to_tsvector(caucus.config_of(language), title), 'A') || to_tsvector(caucus.config_of(language), body)
      || case when caucus.folded(title || body) = title || body then ''::tsvector
        else setweight(to_tsvector(caucus.config_of(language), caucus.folded(title)), 'A')
          || to_tsvector(caucus.config_of(language), caucus.folded(body)) end
  $$;
  revoke all on function caucus.folded(text), caucus.language_of(text), caucus.config_of(text),
    caucus.search_words(text, text, text) from public;
`;

/**
 * The one door to what can be found. Of rows whose key the viewer does not hold nothing is counted, ranked or quoted.
 *
 * Where words are quoted from a long text, the neighbourhood of the first that is looked for is quoted; else the time it
 * takes would grow with the text.
 */
export const ASKING = `
  create function caucus.neighbourhood(body text, lexemes text[]) returns text language sql stable as $$
    select case when length(body) <= 20000 then body else (
      select substr(body, greatest(coalesce(min(nullif(strpos(lower(caucus.folded(body)), caucus.folded(lexeme)), 0)), 1) - 400, 1), 6000)
      from unnest(lexemes) as lexeme) end
  $$;
  revoke all on function caucus.neighbourhood(text, text[]) from public;

  create function caucus.search(conference uuid, asked text, kinds text[], after_rank numeric, after_id text, most integer)
  returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    held text[] := caucus.keys();
    answer jsonb;
  begin
    with query as (
      select l.language, l.config, websearch_to_tsquery(l.config, asked)
        || websearch_to_tsquery(l.config, caucus.folded(asked)) as words
      from ${LANGUAGES}
    ), met as (
      select e.kind, e.id, e.within, e.kind || e.id || case when e.kind = 'DOCUMENT' then '' else e.within::text end as one,
        round(ts_rank(e.words, q.words, 1)::numeric, 6) as rank
      from query q join search_entry e on e.language = q.language and e.words @@ q.words
      where e.conference_id = conference and e.audience = any(held)
    ), found as (
      select distinct on (one) * from met order by one, rank desc, within
    ), page as (
      select * from found where kind = any(kinds) and (after_rank is null or rank < after_rank or (rank = after_rank and one > after_id))
      order by rank desc, one limit most
    ), quoted as (
      select p.*, array(select m[1] from regexp_matches(q.words::text, '''([^'']+)''', 'g') as m) as lexemes, q.config, q.words, e.body
      from page p join search_entry e using (kind, id, within) join query q on q.language = e.language
    )
    select jsonb_build_object(
      'counts', (select coalesce(jsonb_object_agg(kind, number), '{}') from (select kind, count(*) as number from found group by kind) c),
      'hits', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'within', within, 'rank', rank::text, 'one', one,
          'lexemes', lexemes, 'excerpt', ts_headline(config, caucus.neighbourhood(body, lexemes), words,
            U&'MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … ", StartSel=\\E000, StopSel=\\E001'))
          order by rank desc, one), '[]') from quoted)
    ) into answer;
    return answer;
  end $$;
  revoke all on function caucus.search(uuid, text, text[], numeric, text, integer) from public;
  grant execute on function caucus.search(uuid, text, text[], numeric, text, integer) to caucus_app;
`;
