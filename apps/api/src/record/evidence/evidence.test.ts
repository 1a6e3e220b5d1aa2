import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { examineEvidence, readCheckpoints } from '#lib/record';
import { type Answer, type DraftDesk, draftDesk, MERGE } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { forgetPerson } from '../../../../cli/src/forget/forget-person.js';
import { readExport } from '../../../../cli/src/verify/read-export.js';
import { publicKeysIn, tools } from '../../../../cli/src/verify/tools.js';

const SEAL = `mutation($id: ID!, $key: String!) { answer: sealRevision(draftId: $id, note: "", idempotencyKey: $key) {
  __typename ... on DraftRevision { id checkpoint { chain seq hash at key signature note } } } }`;
const CHECKPOINTS = `query($slug: String!, $first: Int!, $after: String) { conference(slug: $slug) {
  checkpoints(first: $first, after: $after) { nodes { chain seq note } pageInfo { hasNextPage endCursor } } } }`;

const PROXY = `mutation($conference: ID!, $to: ID!, $key: String!) {
  answer: nameProxy(conferenceId: $conference, toId: $to, idempotencyKey: $key) { __typename ... on Proxy { id } } }`;

let desk: DraftDesk;
let folder: string;
let sealed: Answer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caucus-evidence-test-'));
  desk = await draftDesk();
  const amendment = await desk.amend('delegateA', 1, 'Members keep rule 1.');
  await desk.amend('delegateA', 1, 'Our own.', { audience: 'DELEGATION' });
  await desk.amend('delegateB', 2, 'For all.', { audience: 'PUBLIC' });
  await desk.act('chair', SEAL, { id: desk.draftId });
  await desk.act('chair', MERGE, desk.asked(1, [amendment], { uncontested: true }));
  const { here } = desk;
  await desk.act('headA', PROXY, { conference: here.conferenceId, to: here.stakeholders.B.id });
  sealed = await desk.act('chair', SEAL, { id: desk.draftId });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await desk.here.stop();
});

type Asker = Persona | 'nobody';
const get = (who: Asker, path: string) => desk.here.as(who).fetch(path);

async function downloaded(who: Asker, of = ''): Promise<string> {
  const response = await get(who, `/api/conferences/${desk.here.slug}/evidence${of}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/gzip']);
  const file = join(folder, `${who}${of.replace(/\W/g, '')}.tar.gz`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

async function checkpointOf(who: Asker): Promise<string> {
  const response = await get(who, `/api/conferences/${desk.here.slug}/checkpoint`);
  return response.text();
}

const examined = async (file: string, note = '', keys: readonly string[] = []) =>
  examineEvidence(readExport(file).files, { checkpoints: readCheckpoints(note), keys }, tools);
const kinds = ({ chains }: { chains: readonly { audience: string }[] }): string[] =>
  chains.map(({ audience }) => audience.split(':')[0] ?? '');
const keys = async () => publicKeysIn(await (await get('nobody', '/api/checkpoint-keys')).text());

async function whole(file: string): Promise<string> {
  const texts: string[] = [];
  for await (const { name, bytes } of readExport(file).files) texts.push(name, Buffer.from(bytes).toString('utf8'));
  return texts.join('\n');
}

test('everybody can download what they may see, and it holds with the published key and an earlier checkpoint', async () => {
  const before = await checkpointOf('nobody');
  expect(readCheckpoints(before)).toHaveLength(1);
  for (const [who, chains] of [
    ['nobody', ['public']],
    ['observer', ['public', 'conference']],
    ['headB', ['public', 'conference']],
    ['secretariat', ['public', 'conference']],
    ['headA', ['public', 'conference', 'delegation']],
  ] as const) {
    const found = await examined(await downloaded(who), before, await keys());
    expect(found).toMatchObject({ faults: [], keyKnown: true, conference: expect.any(String) });
    expect(kinds(found)).toEqual(chains);
  }
  const own = await examined(await downloaded('headA', '?of=public'), before);
  expect([kinds(own), own.faults]).toEqual([['public'], []]);
});

test('nothing hidden and nobody’s name or address is in an archive', async () => {
  const { here } = desk;
  const [secret] = await here.owner<{ id: string }>(`select id from amendment where audience like 'delegation:%'`);
  const secretId = secret?.id ?? '';
  expect(await whole(await downloaded('headA'))).toContain(secretId);
  for (const who of ['nobody', 'headB', 'secretariat', 'chair'] as const)
    expect(await whole(await downloaded(who))).not.toContain(secretId);
  const people = await here.owner<{ id: string; name: string; email: string; salt: string | null }>(
    `select p.id, p.name, a.email, r.salt from person p join account a on a.person_id = p.id
     left join record_actor r on r.person_id = p.id`,
  );
  expect(people.length).toBeGreaterThan(8);
  const all = await whole(await downloaded('headA'));
  for (const { id, name, email, salt } of people)
    for (const word of [id, name, email, salt]) if (word !== null) expect(all).not.toContain(word);
});

test('an archive holds the sealed revisions, the merges and what became of amendments', async () => {
  const file = await downloaded('observer');
  expect((await examined(file)).revisions).toBe(2);
  const all = await whole(file);
  expect(all).toMatch(/merges\/000000001\.jsonl\n\{"id":"[^\n]+"before":\[/);
  expect(all).toMatch(/dispositions\/000000001\.jsonl\n\{"id":"[^\n]+"kind":"ACCEPTED"/);
  expect(all).toMatch(/concerns\/000000001\.jsonl\n\{"id":"[^\n]+"source":"AMENDMENT"/);
  expect(all).toMatch(/calls\/000000001\.jsonl\n\{"chain":"[^\n]+"kind":"ProxyNamed"/);
});

test('a checkpoint is made where a revision is sealed, and stands with it', async () => {
  const { chain, seq, note } = sealed['checkpoint'];
  const [said] = readCheckpoints(note);
  expect(said).toMatchObject({ audience: chain, seq, hash: sealed['checkpoint'].hash });
  const [entry] = await desk.here.owner<{ seq: number }>('select seq from record_entry where subject_id = $1', [
    sealed['id'],
  ]);
  expect(entry?.seq).toBe(seq);
  expect((await examined(await downloaded('observer'), note)).faults).toEqual([]);
});

test('letters of appointment carry one', async () => {
  await desk.act(
    'secretariat',
    `mutation($c: ID!, $key: String!) { answer: appoint(conferenceId: $c, input: { email: "new@world.test", name: "New",
      role: OBSERVER, inDraftingGroup: false, sendLink: true }, idempotencyKey: $key) { __typename } }`,
    { c: desk.here.conferenceId },
  );
  const [letter] = await desk.here.owner<{ body: string }>(
    `select body from outbox_mail where recipient = 'new@world.test'`,
  );
  expect(readCheckpoints(letter?.body ?? '')).toHaveLength(1);
  expect((await examined(await downloaded('observer'), letter?.body)).faults).toEqual([]);
});

test('checkpoints are listed page by page, each to whoever sees its chain', async () => {
  await checkpointOf('headA');
  const listed = async (who: Asker, first: number): Promise<Answer[]> => {
    const all: Answer[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Answer = (await desk.ask(who, CHECKPOINTS, { slug: desk.here.slug, first, after }))['conference'];
      all.push(...answer['checkpoints'].nodes);
      after = answer['checkpoints'].pageInfo.endCursor;
      if (!answer['checkpoints'].pageInfo.hasNextPage) return all;
    }
  };
  expect(await listed('headA', 2)).toEqual(await listed('headA', 100));
  expect(new Set((await listed('headA', 100)).map(({ chain }) => chain.split(':')[0]))).toEqual(
    new Set(['public', 'conference', 'delegation']),
  );
  expect(new Set((await listed('nobody', 100)).map(({ chain }) => chain))).toEqual(new Set(['public']));
  expect((await listed('headB', 100)).some(({ chain }) => chain.startsWith('delegation'))).toBe(false);
});

test('nobody has more than two archives in hand, and whoever has keeps nobody else from theirs', async () => {
  const ask = (who: Asker) => get(who, `/api/conferences/${desk.here.slug}/evidence`);
  const many = await Promise.all([...Array.from({ length: 6 }, () => ask('headA')), ask('headB'), ask('nobody')]);
  const statuses = many.map(({ status }) => status);
  expect(statuses.slice(0, 6).sort()).toEqual([200, 200, 429, 429, 429, 429]);
  expect(statuses.slice(6)).toEqual([200, 200]);
  const away = many.find(({ status }) => status === 429);
  expect([await away?.json(), away?.headers.get('retry-after')]).toEqual([{ kind: 'TooManyAtOnce' }, '30']);
  await Promise.all(many.filter(({ status }) => status === 200).map((response) => response.arrayBuffer()));
  await downloaded('headA');
});

test('what is not there, and who asks for what nobody knows', async () => {
  expect((await get('nobody', '/api/conferences/nowhere/evidence')).status).toBe(404);
  expect((await get('nobody', '/api/conferences/nowhere/checkpoint')).status).toBe(404);
  expect((await get('nobody', `/api/conferences/${desk.here.slug}/evidence?of=mine`)).status).toBe(400);
});

test('the database keeps checkpoints and keys as they are, and takes none that says another hash', async () => {
  const { here } = desk;
  await checkpointOf('headA');
  for (const table of ['record_checkpoint', 'checkpoint_key']) {
    for (const change of [`update ${table} set key = 'x'`, `delete from ${table}`])
      await expect(here.application(change)).rejects.toThrow(/permission denied|does not exist/);
    await expect(here.owner(`delete from ${table}`)).rejects.toThrow(/append-only/);
    await expect(here.owner(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
  }
  await expect(here.application('delete from record_actor')).rejects.toThrow(/permission denied/);
  const as = (kind: string, id: string, sql: string) =>
    here.application(`do $$ begin perform caucus.enter('${kind}', '${id}'); ${sql} end $$`);
  const add = (audience: string, hash: string) => `insert into record_checkpoint
    (conference_id, audience, seq, hash, key, signature) select conference_id, audience, 1, ${hash}, key, signature
    from record_checkpoint
    where audience = '${audience}' and conference_id = '${here.conferenceId}' limit 1;`;
  const inConference = `conference:${here.conferenceId}`;
  await expect(as('person', here.people.chair.personId, add(inConference, `repeat('a', 64)`))).rejects.toThrow(
    /row-level security/,
  );
  await expect(as('person', here.people.outsider.personId, add('public', 'hash'))).rejects.toThrow(
    /row-level security/,
  );
  const look = `if exists (select from record_checkpoint where audience like 'delegation:%') then
    raise exception 'it is seen'; end if;`;
  await expect(as('person', here.people.headA.personId, look)).rejects.toThrow(/it is seen/);
  await as('person', here.people.headB.personId, look);
  await expect(
    as('person', here.people.chair.personId, `insert into checkpoint_key (name, public_key) values ('x', 'y');`),
  ).rejects.toThrow(/row-level security|violates/);
  await expect(
    as('system', 'test', `insert into checkpoint_key (name, public_key) values (repeat('0', 16), 'y');`),
  ).rejects.toThrow(/checkpoint_key_has_its_name/);
});

test('by hand, step by step as docs/verify.md says, the same is found', async () => {
  const page = readFileSync(join(__dirname, '../../../../../docs/verify.md'), 'utf8');
  const steps = [...page.matchAll(/```bash by-hand\n([\s\S]*?)```/g)].map(([, step = '']) => step);
  expect(steps.length).toBeGreaterThan(5);
  const [unpack = '', ...rest] = steps;
  const archive = await downloaded('observer');
  const byHand = (between: string): string => {
    const cwd = mkdtempSync(join(folder, 'by-hand-'));
    const script = [unpack.replace('evidence.tar.gz', archive), between, ...rest].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
    return `${stdout}${stderr}`;
  };
  expect(new Set(byHand('').trim().split('\n'))).toEqual(new Set(['Signature Verified Successfully']));
  const told = byHand(`sed -i '2s/"role":"/"role":"X/' record/conference-*/000000001.txt`);
  expect(told).toContain('FAILED, a file is another');
  expect(told).toMatch(/FAILED, edited: .*"seq":2,/);
  expect(byHand(`sed -i '2d' record/conference-*/000000001.txt`)).toMatch(/FAILED, does not follow: .*"seq":3,/);
  expect(byHand(`sed -i 's/shall/may/' revisions/*/0001.json`)).toContain('FAILED, another revision');
  expect(byHand(`sed -i 's/^seq .*/seq 2/' checkpoints/public.txt`)).toContain('Signature Verification Failure');
});

test('a person is forgotten, the chains still verify and say so', async () => {
  const { here } = desk;
  const before = await checkpointOf('headA');
  const ENTRIES = `query($slug: String!) { conference(slug: $slug) { record(first: 100) { nodes { chain seq actor actorErased } } } }`;
  const entries = async (): Promise<Answer[]> =>
    (await desk.ask('headA', ENTRIES, { slug: here.slug }))['conference'].record.nodes;
  const own = (await entries()).filter(({ actor }) => actor === 'The delegateB');
  expect(own.length).toBeGreaterThan(0);

  const client = new Client({ connectionString: here.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  expect(await forgetPerson(client, 'nobody@nowhere.test')).toBeNull();
  expect(await forgetPerson(client, here.people.delegateB.personId)).toBe(own.length);
  await client.end();

  const after = await entries();
  expect(after.filter(({ actorErased }) => actorErased).map(({ chain, seq }) => [chain, seq])).toEqual(
    own.map(({ chain, seq }) => [chain, seq]),
  );
  expect(after.some(({ actor }) => actor === 'The delegateB')).toBe(false);
  expect((await examined(await downloaded('headA'), before, await keys())).faults).toEqual([]);
});
