import { type Answer, words } from '../world/draft-desk.js';
import { PERSONAS, type Persona } from '../world/index.js';
import { type PaperDesk, paperDesk } from '../world/paper-desk.js';

// The application's own checks are off here: whatever is refused, Postgres refuses.
const OPEN = `mutation($input: OpenPaperInput!, $key: String!) { answer: openPaper(input: $input, idempotencyKey: $key) {
  __typename ... on Paper { id } } }`;
const DISCARD = `mutation($id: ID!, $key: String!) {
  answer: discardPaper(paperId: $id, expectedVersion: 99, idempotencyKey: $key) { __typename } }`;
const FILE = `mutation($input: FilePositionInput!, $key: String!) {
  answer: filePosition(input: $input, idempotencyKey: $key) { __typename } }`;
const TABLES = ['paper', 'paper_part', 'position', 'room', 'room_projection', 'room_update', 'record_entry'];

let desk: PaperDesk;
let issue = '';
let other = '';
let paper = '';
let brief = '';
beforeAll(async () => {
  desk = await paperDesk({ policies: 'off' });
  issue = await desk.issue('One');
  other = await desk.issue('Other');
  paper = (await desk.open('delegateA', { kind: 'POSITION', issueId: issue }))['id'];
  brief = (await desk.open('chair', { kind: 'BRIEF', issueId: issue }))['id'];
}, 120_000);
afterAll(() => desk.here.stop());

const others = (...allowed: Persona[]): Persona[] => PERSONAS.filter((who) => !allowed.includes(who));
const SILENT: Persona[] = ['secretariat', 'chair', 'rapporteur', 'observer', 'outsider'];

async function state(): Promise<Answer> {
  const tables = TABLES.map(
    (table) => `(select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${table} t) as "${table}"`,
  );
  return (await desk.here.owner<Answer>(`select ${tables.join(', ')}`))[0] as Answer;
}

/** Past all of the application, in somebody's name. */
const as = (who: Persona, sql: string) =>
  desk.here.application(
    `do $$ begin perform caucus.enter('person', '${desk.here.people[who].personId}'); ${sql}; end $$`,
  );

test.each([
  ['begins a paper without speaking for anyone', OPEN, () => ({ input: { kind: 'POSITION', issueId: other } }), SILENT],
  [
    'begins a brief',
    OPEN,
    () => ({ input: { kind: 'BRIEF', issueId: other } }),
    others('secretariat', 'chair', 'rapporteur'),
  ],
  ['discards another’s paper', DISCARD, () => ({ id: paper }), others('headA', 'delegateA')],
  ['discards a brief', DISCARD, () => ({ id: brief }), others('secretariat', 'chair', 'rapporteur')],
  [
    'files from another’s paper',
    FILE,
    () => ({ input: { issueId: issue, content: words('Ours.'), reasons: '', paperId: paper } }),
    others('headA', 'delegateA'),
  ],
] as const)('nobody %s who may not, though the application would let them', async (_, document, variables, who) => {
  const before = await state();
  for (const persona of who) {
    const reply = await desk.here
      .as(persona)
      .ask<{ answer: Answer }>(document, { ...variables(), key: `${persona} tries` });
    expect(['Paper', 'PaperDiscarded', 'Position']).not.toContain(reply.data?.answer?.['__typename']);
  }
  expect(await state()).toEqual(before);
});

test('a paper of another delegation, a part of another’s paper and a strange brief are refused row by row', async () => {
  const { A, B } = desk.here.stakeholders;
  const conference = desk.here.conferenceId;
  const inserted = (stakeholder: string, audience: string) =>
    `insert into paper (id, conference_id, audience, kind, issue_id, stakeholder_id)
      values (gen_random_uuid(), '${conference}', 'delegation:${audience}', 'POSITION', '${other}', '${stakeholder}')`;
  const part = (of: string, audience: string) =>
    `insert into paper_part (paper_id, part_id, conference_id, audience, order_key, kind, content, text, seq)
      values ('${of}', gen_random_uuid(), '${conference}', '${audience}', 'a', 'WORDS', '[]', 'x', 1)`;
  for (const sql of [
    inserted(A.id, A.id),
    inserted(B.id, A.id),
    inserted(A.id, B.id),
    `insert into paper (id, conference_id, audience, kind, issue_id)
      values (gen_random_uuid(), '${conference}', 'members:${conference}', 'BRIEF', '${other}')`,
    part(brief, `members:${conference}`),
    part(paper, `delegation:${A.id}`),
    part(paper, `delegation:${B.id}`),
  ])
    await expect(as('delegateB', sql)).rejects.toThrow(/row-level security|violates/);
});

test('a room is opened by those who are to write in it, and its log read or changed past the server by nobody', async () => {
  const { A, B } = desk.here.stakeholders;
  const conference = desk.here.conferenceId;
  for (const [who, audience, writers] of [
    ['delegateB', `delegation:${A.id}`, `speaks:${A.id}`],
    ['delegateB', `delegation:${B.id}`, `speaks:${A.id}`],
    ['delegateB', `delegation:${A.id}`, `speaks:${B.id}`],
    ['headB', `members:${conference}`, `briefs:${conference}`],
    ['observer', `delegation:${A.id}`, `conference:${conference}`],
  ] as const) {
    const opening = `perform caucus.open_room(gen_random_uuid(), 'PAPER', '${conference}', '${audience}', '${writers}', 1::bigint, ''::bytea)`;
    await expect(as(who, opening)).rejects.toThrow(/not yours to open/);
  }
  for (const sql of [
    `update room set writers = 'speaks:${B.id}' where id = '${paper}'`,
    `perform state from room_snapshot where room_id = '${paper}'`,
    `perform update from room_update where room_id = '${paper}'`,
  ])
    await expect(as('delegateA', sql)).rejects.toThrow(/permission denied/);
});

test('of a paper nobody finds a row anywhere but its own delegation', async () => {
  const found = async (who: Persona): Promise<number> => {
    const rows = `(select count(*) from paper where id = '${paper}') + (select count(*) from paper_part where paper_id = '${paper}')
      + (select count(*) from room_projection where room_id = '${paper}') + (select count(*) from room where id = '${paper}')`;
    await as(who, `perform set_config('test.found', (${rows})::text, false)`);
    const [row] = await desk.here.application<{ n: string }>(`select current_setting('test.found') as n`);
    return Number(row?.n);
  };
  for (const who of others('headA', 'delegateA')) expect(await found(who)).toBe(0);
  // The paper, its two parts and how far they reach; the room itself is the server’s.
  expect(await found('headA')).toBe(4);
});
