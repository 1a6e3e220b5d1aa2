import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/**
 * An index of words for each language.
 *
 * Most words are bent in the same way in several languages, and one index gave the texts of all four to each of them.
 */
export class SearchByLanguage1700000001942 implements MigrationInterface {
  readonly name = 'SearchByLanguage1700000001942';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    for (const { language } of LANGUAGES)
      await statements(
        runner,
        `create index search_entry_words_${language} on search_entry using gin (words) where language = '${language}'`,
      );
    await statements(runner, 'drop index search_entry_words');
    await statements(runner, ASKING);
  }
}

const LANGUAGES = [
  { language: 'en', config: 'english' },
  { language: 'es', config: 'spanish' },
  { language: 'fr', config: 'french' },
  { language: 'nl', config: 'dutch' },
] as const;

// An index is used where its language stands in the question, and not where it comes out of a row.
const MET = LANGUAGES.map(
  ({ language }) => `
      select e.kind, e.id, e.within, e.kind || e.id || case when e.kind = 'DOCUMENT' then '' else e.within::text end as one,
        round(ts_rank(e.words, q.words, 1)::numeric, 6) as rank
      from query q join search_entry e on e.words @@ q.words
      where q.language = '${language}' and e.language = '${language}' and e.conference_id = conference and e.audience = any(held)`,
).join('\n      union all');

const ASKING = `
  create or replace function caucus.search(conference uuid, asked text, kinds text[], after_rank numeric, after_id text, most integer)
  returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    held text[] := caucus.keys();
    answer jsonb;
  begin
    with query as materialized (
      select l.language, l.config, websearch_to_tsquery(l.config, asked)
        || websearch_to_tsquery(l.config, caucus.folded(asked)) as words
      from (values ${LANGUAGES.map(({ language, config }) => `('${language}', '${config}'::regconfig)`).join(', ')}) as l(language, config)
    ), met as (${MET}
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
`;
