import type { Answer } from '../../../../test/world/draft-desk.js';
import { clientOf, type World, world } from '../../../../test/world/index.js';
import { bringIn } from '../identity/bring-in.js';
import { emailOf } from './cast.js';
import { loadExample } from './load-example.js';
import type { Site } from './site.js';
import { wcit12 } from './wcit-12/index.js';

const { slug } = wcit12;
const STATE = `query($slug: String!) { conference(slug: $slug) { instruments { draft { id seq brackets revisions { name note brackets }
  proposals: provisions { number text brackets } } } } }`;

let here: World;
let site: Site;
beforeAll(async () => {
  here = await world();
  site = { address: here.address, signIn: (person) => bringIn(here.ownerUrl, person) };
  await loadExample(site, wcit12);
}, 240_000);
afterAll(() => here.stop());

async function askAs(key: string, query: string, variables: object): Promise<Answer> {
  const person = wcit12.people.find((each) => each.key === key);
  if (!person) throw new Error(`Nobody is called ${key}.`);
  const token = await site.signIn({
    email: emailOf(person),
    name: person.name,
    opensConferences: false,
    persona: false,
  });
  return clientOf(here.address, token).query<Answer>(query, variables);
}
const draft = async (): Promise<Answer> =>
  (await askAs('observer', STATE, { slug }))['conference'].instruments[0].draft;

test('the draft has brackets left, and the first reading is sealed', async () => {
  const { revisions, brackets, proposals } = await draft();
  expect(brackets).toBeGreaterThan(0);
  expect(revisions).toMatchObject([{ name: 'Rev.1', note: 'After the first reading' }]);
  const [two] = proposals.filter(({ number }: Answer) => number === '2');
  expect(two.text).toMatch(/\[.*\]/);
});

test('a delegation is asked about its amendment on words that moved on, another is told why it was not taken', async () => {
  const AWAITING =
    'query($slug: String!) { rebasesAwaiting(conferenceSlug: $slug) { provision { number } awaiting { kind state } } }';
  const { rebasesAwaiting } = await askAs('west', AWAITING, { slug });
  expect(rebasesAwaiting).toMatchObject([{ provision: { number: '28' }, awaiting: { state: 'AWAITING' } }]);
  const AMENDMENTS = `query($slug: String!) { conference(slug: $slug) { instruments { amendments(first: 100) { nodes {
    kind heading { label } disposition { kind reason } } } } } }`;
  const { conference } = await askAs('mainland', AMENDMENTS, { slug });
  const all: Answer[] = conference.instruments[0].amendments.nodes;
  expect(all.filter(({ heading }) => heading !== null)).toHaveLength(1);
  const told = all.filter(({ disposition }) => disposition?.kind === 'NOT_ACCEPTED');
  expect(told).toMatchObject([{ kind: 'ADD', disposition: { reason: expect.stringContaining('resolution') } }]);
});

test('a brief is there for delegations to read, and a delegation is writing its next words', async () => {
  const PAPERS = `query($slug: String!) { conference(slug: $slug) { issues { title brief { parts { kind text } } ownPaper { parts { text } } } } }`;
  const issuesOf = async (who: string): Promise<Answer[]> => (await askAs(who, PAPERS, { slug }))['conference'].issues;
  const [voip, security] = await issuesOf('east');
  expect(voip?.['brief'].parts).toHaveLength(7);
  expect(voip?.['brief'].parts.every(({ text }: Answer) => text !== '')).toBe(true);
  expect(security?.['ownPaper'].parts[0].text).toMatch(/one cable/);
  for (const issue of await issuesOf('west')) expect(issue['ownPaper']).toBeNull();
  for (const issue of await issuesOf('observer')) expect(issue['brief']).toBeNull();
});

test('documents of the file have their numbers, their readers and their place on the agenda', async () => {
  const DOCUMENTS = `query($slug: String!) { conference(slug: $slug) { documents(first: 50) { nodes {
    cited language sources { symbol } agendaItems { title } } } } }`;
  const documents = async (who: string): Promise<Answer[]> =>
    (await askAs(who, DOCUMENTS, { slug }))['conference'].documents.nodes;
  const all = await documents('east');
  expect(all.map(({ cited }) => cited)).toEqual(['DOC 1', 'DOC 1 (Corr.1)', 'DOC 2', 'INF 1', 'ADM 1']);
  expect(all[0]).toMatchObject({ sources: [{ symbol: 'MIN-E' }], agendaItems: [{ title: 'Network security' }] });
});

test('loading it again changes nothing', async () => {
  const state = () =>
    here.owner(`select (select count(*)::int from amendment) as amendments, (select count(*)::int from merge) as merges,
      (select count(*)::int from draft_revision) as revisions, (select count(*)::int from record_entry) as entries,
      (select count(*)::int from paper) as papers, (select count(*)::int from document_file) as files`);
  const before = [await state(), await draft()];
  await loadExample(site, wcit12);
  expect([await state(), await draft()]).toEqual(before);
}, 240_000);
