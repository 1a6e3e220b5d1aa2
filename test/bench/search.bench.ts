import { words as wording } from '../world/draft-desk.js';
import { type World, world } from '../world/index.js';
import { chance, nameOf, textsOf } from './search/texts.js';
import { milliseconds, quantile, type Table } from './table.js';

const quick = process.env['CAUCUS_BENCH_QUICK'] === 'yes';
const TEXTS = quick ? 20_000 : 100_000;
const TIMES = quick ? 20 : 200;
/** Peers take seconds each. */
const PEER_TIMES = 5;
const LOT = 2000;
const PAGE = 20;

const ISSUE = `mutation($c: ID!, $key: String!) { it: openIssue(conferenceId: $c,
  input: { title: "Scope", summary: "", provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`;
const POSITION = `mutation($input: FilePositionInput!, $key: String!) {
  it: filePosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`;
const SEARCH = `query($c: ID!, $words: String!) { it: search(conferenceId: $c, words: $words, first: ${PAGE}) {
  ... on SearchFound { hits { kind facts path excerpt { words marks { start end } } } counts { kind count } } } }`;

interface Made {
  readonly it: { readonly id: string };
}
interface Found {
  readonly it: { readonly counts: readonly { readonly count: number }[] };
}

/** What is looked for; each time other words of the same kind. */
const QUESTIONS: readonly (readonly [name: string, words: (next: () => number) => string])[] = [
  ['a rare name', (next) => nameOf(5000 + Math.floor(next() * 10_000))],
  ['a name in some hundred', (next) => nameOf(100 + Math.floor(next() * 100))],
  ['a common word', (next) => pick(['secretariat', 'delegación', 'conférence', 'vergadering'], next)],
  [
    'two common words',
    (next) => pick(['conference meeting', 'texto propuesta', 'texte délégation', 'tekst woorden'], next),
  ],
  [
    'a phrase',
    (next) => pick(['"of the conference"', '"de la conferencia"', '"de la conférence"', '"van de tekst"'], next),
  ],
];

/** The same question to the same rows by other means: how many there are, and the first of them. */
const PEERS: readonly (readonly [name: string, sql: string])[] = [
  [
    'ILIKE',
    `with met as materialized (select id, body from comment where conference_id = $1 and body ilike '%' || replace($2, '"', '') || '%')
     select (select count(*)::int from met) as found, array(select left(body, 200) from met limit ${PAGE}) as hits`,
  ],
  [
    'tsvector, English, no index',
    `with met as materialized (
       select body, words, ts_rank(to_tsvector('english', body), words) as rank
       from comment, websearch_to_tsquery('english', $2) as words
       where conference_id = $1 and to_tsvector('english', body) @@ words)
     select (select count(*)::int from met) as found,
       array(select ts_headline('english', body, words) from met order by rank desc limit ${PAGE}) as hits`,
  ],
];

/** How soon words are found among what a long conference has written. */
export async function measure(): Promise<Table> {
  const here = await world({ separate: true });
  try {
    const kept = await fill(here);
    const rows: string[][] = [];
    for (const [name, words] of QUESTIONS) {
      rows.push([name, 'Caucus', ...(await asked(TIMES, words, (it) => throughApi(here, it)))]);
      for (const [peer, sql] of PEERS)
        rows.push([name, peer, ...(await asked(PEER_TIMES, words, (it) => straight(here, sql, it)))]);
    }
    return {
      title: 'Words found in four languages',
      head: ['looked for', 'by', 'found', 'p50', 'p95', 'times'],
      rows,
      note: `${TEXTS.toLocaleString('en')} comments of 20 to 100 words in English, Spanish, French and Dutch, a tenth of them hidden from who asks. Ours through the API, one after the other: counted, ranked, the first ${PAGE} quoted and told what they are. ILIKE and the search without an index are asked in Postgres alone, as the same person under the same row-level security; ILIKE neither ranks nor bends words, and the search bends them in English alone. To be kept so that it is found, each comment took ${milliseconds(kept)} more or less, in lots of ${LOT.toLocaleString('en')}.`,
    };
  } finally {
    await here.stop();
  }
}

async function asked(
  times: number,
  words: (next: () => number) => string,
  ask: (words: string) => Promise<number>,
): Promise<string[]> {
  const next = chance(11);
  const took: number[] = [];
  let found = 0;
  await ask(words(next));
  for (let time = 0; time < times; time += 1) {
    const sought = words(next);
    const began = performance.now();
    found += await ask(sought);
    took.push(performance.now() - began);
  }
  return [
    Math.round(found / times).toLocaleString('en'),
    milliseconds(quantile(took, 0.5)),
    milliseconds(quantile(took, 0.95)),
    String(times),
  ];
}

async function throughApi(here: World, words: string): Promise<number> {
  const { it } = await here.as('headB').query<Found>(SEARCH, { c: here.conferenceId, words });
  return it.counts.reduce((sum, { count }) => sum + count, 0);
}

async function straight(here: World, sql: string, words: string): Promise<number> {
  await here.application('begin read only');
  try {
    await here.application(`select caucus.enter('person', $1)`, [here.people.headB.personId]);
    const [row] = await here.application<{ found: number }>(sql, [here.conferenceId, words]);
    return row?.found ?? 0;
  } finally {
    await here.application('rollback');
  }
}

/** Straight to the table, by the triggers that everybody's comments go by. Answers with how long one took. */
async function fill(here: World): Promise<number> {
  const { conferenceId: c } = here;
  const issueId = (await here.as('secretariat').act<Made>(ISSUE, { c })).it.id;
  const input = { issueId, content: wording('Scope.'), reasons: '', audience: 'PUBLIC' };
  const position = (await here.as('headA').act<Made>(POSITION, { input })).it.id;
  const bodies = [...textsOf(TEXTS)].map(({ body }) => body);
  const began = performance.now();
  await here.owner(`select set_config('caucus.system', 'bench', false)`);
  for (let at = 0; at < TEXTS; at += LOT)
    await here.owner(
      `insert into comment (id, conference_id, audience, position_id, author_id, body)
       select gen_random_uuid(), $1::uuid, case when nth % 10 = 0 then 'delegation:' || $2 else 'conference:' || $1::uuid end, $3, $4, body
       from unnest($5::text[]) with ordinality as t(body, nth)`,
      [c, here.stakeholders.A.id, position, here.people.headA.personId, bodies.slice(at, at + LOT)],
    );
  const took = (performance.now() - began) / TEXTS;
  await here.owner('vacuum analyze comment, search_entry');
  return took;
}

function pick(words: readonly string[], next: () => number): string {
  return words[Math.floor(next() * words.length)] ?? '';
}
