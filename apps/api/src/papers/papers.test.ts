import { AMEND, type Answer, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { FILE, OTHERS, type PaperDesk, paperDesk } from '../../../../test/world/paper-desk.js';
import { Database } from '../platform/database/database.js';
import { PaperRoom } from './paper-room.js';

const OWN = 'query($slug: String!) { ownPapers(conferenceSlug: $slug) { id kind } }';
const ON_ISSUE = 'query($id: ID!) { issue(id: $id) { brief { id may } ownPaper { id } mayOpen } }';
const REVISE = `mutation($id: ID!, $version: Int!, $content: Content!, $paper: ID, $key: String!) {
  answer: revisePosition(positionId: $id, expectedVersion: $version, content: $content, reasons: "", audience: CONFERENCE,
    paperId: $paper, idempotencyKey: $key) { __typename ... on Position { id revision } ... on NoLongerWritten { amendmentId } } }`;

let desk: PaperDesk;
beforeAll(async () => {
  desk = await paperDesk();
}, 120_000);
afterAll(() => desk.here.stop());

test('a delegation begins one paper for its position on an issue, and nobody else knows of it', async () => {
  const issueId = await desk.issue('Together');
  const paper = await desk.open('delegateA', { kind: 'POSITION', issueId });
  expect(paper).toMatchObject({
    __typename: 'Paper',
    kind: 'POSITION',
    state: 'OPEN',
    issue: { id: issueId },
    stakeholder: { symbol: 'ALF' },
    parts: [
      { kind: 'WORDS', text: '' },
      { kind: 'REASONS', text: '' },
    ],
    may: ['write', 'file', 'discard'],
    filed: null,
  });
  expect((await desk.open('headA', { kind: 'POSITION', issueId }))['id']).toBe(paper['id']);
  expect((await desk.open('headB', { kind: 'POSITION', issueId }))['id']).not.toBe(paper['id']);
  expect(await desk.seen('headA', paper['id'])).not.toBeNull();
  for (const who of [...OTHERS, 'nobody'] as const) expect(await desk.seen(who, paper['id'])).toBeNull();
  const own = async (who: Persona): Promise<Answer> => (await desk.ask(who, ON_ISSUE, { id: issueId }))['issue'];
  expect((await own('headA')).ownPaper).toEqual({ id: paper['id'] });
  expect((await own('chair')).ownPaper).toBeNull();
  const listed = (await desk.ask('headA', OWN, { slug: desk.here.slug }))['ownPapers'];
  expect(listed.map(({ id }: Answer) => id)).toContain(paper['id']);
  expect((await desk.ask('chair', OWN, { slug: desk.here.slug }))['ownPapers']).toEqual([]);
});

test('a paper on a position that is filed begins with its words and reasons', async () => {
  const issueId = await desk.issue('Again');
  const before = await desk.act('headA', FILE, {
    input: { issueId, content: words('Rates follow cost.'), reasons: 'One.\nTwo.' },
  });
  const { parts, standing, filed } = await desk.open('headA', { kind: 'POSITION', issueId });
  expect(parts.map(({ text }: Answer) => text)).toEqual(['Rates follow cost.', 'One.\nTwo.']);
  expect(standing).toEqual({ id: before['id'] });
  expect(filed).toBeNull();
});

test('who has begun by themselves brings their words, and puts none into another’s mouth', async () => {
  const issueId = await desk.issue('Brought');
  const begin = [{ kind: 'WORDS', content: words('Mine so far.') }];
  const { id, parts } = await desk.open('headA', { kind: 'POSITION', issueId, begin });
  expect(parts.map(({ text }: Answer) => text)).toEqual(['Mine so far.', '']);
  const late = [{ kind: 'WORDS', content: words('Mine, too late.') }];
  expect(await desk.open('delegateA', { kind: 'POSITION', issueId, begin: late })).toMatchObject({ id, parts });
  const strange = { kind: 'POSITION', issueId, begin: [{ kind: 'BACKGROUND', content: words('x') }] };
  expect(await desk.open('headB', strange)).toMatchObject({ problem: 'PartNotOfPaper' });
  const option = (sponsor: string) => ({
    id: `o-${sponsor}`,
    sponsors: [sponsor],
    content: [{ kind: 'text', text: sponsor }],
  });
  const bracket = { kind: 'alternatives', id: 'b-1', options: [option('ALF'), option('BET')] };
  const foreign = [{ kind: 'WORDS', content: [{ kind: 'paragraph', content: [bracket] }] }];
  expect(await desk.open('headB', { kind: 'POSITION', issueId, begin: foreign })).toMatchObject({
    problem: 'ForeignSponsor',
  });
});

test('an amendment is begun with the words that stand, and says when other words stand', async () => {
  const provisionId = desk.at(1);
  const paper = await desk.open('delegateA', { kind: 'AMENDMENT', provisionId, proposal: 'MOD' });
  expect(paper).toMatchObject({ proposal: 'MOD', provision: { id: provisionId }, baseMoved: false });
  expect(paper['parts'][0].content).toEqual(paper['base']);
  expect(paper['base']).toEqual(paper['current']);
  await desk.here.owner(`update draft_provision set content = $1 where provision_id = $2`, [
    JSON.stringify(words('Other words.')),
    provisionId,
  ]);
  expect(await desk.seen('headA', paper['id'])).toMatchObject({ baseMoved: true, current: words('Other words.') });
  const added = await desk.open('delegateA', { kind: 'AMENDMENT', provisionId, proposal: 'ADD' });
  expect(added).toMatchObject({ base: [], baseMoved: false });
  const dropped = await desk.open('delegateA', { kind: 'AMENDMENT', provisionId, proposal: 'SUP' });
  expect(dropped['parts'].map(({ kind }: Answer) => kind)).toEqual(['REASONS']);
  expect(await desk.open('delegateA', { kind: 'AMENDMENT', provisionId, proposal: 'MOVE' })).toMatchObject({
    problem: 'ProposalExpected',
  });
  expect(await desk.open('delegateA', { kind: 'AMENDMENT', provisionId: 'x', proposal: 'MOD' })).toMatchObject({
    what: 'provision',
  });
});

test('a brief is begun by those who serve the conference and read by delegations of Member States', async () => {
  const issueId = await desk.issue('Brief');
  const brief = await desk.open('secretariat', { kind: 'BRIEF', issueId });
  expect(brief).toMatchObject({ kind: 'BRIEF', stakeholder: null, may: ['write', 'discard'] });
  expect(brief['parts'].map(({ kind }: Answer) => kind)).toEqual([
    'EDITOR',
    'COMMON_POSITION',
    'BACKGROUND',
    'FURTHER_CONSIDERATION',
    'RESERVATIONS',
    'REFERENCES',
    'OTHER_REGIONS',
  ]);
  expect((await desk.open('chair', { kind: 'BRIEF', issueId }))['id']).toBe(brief['id']);
  expect((await desk.seen('delegateA', brief['id']))?.['may']).toEqual(['write']);
  expect((await desk.seen('headB', brief['id']))?.['may']).toEqual([]);
  for (const who of ['speakingObserver', 'observer', 'outsider', 'nobody'] as const) {
    expect(await desk.seen(who, brief['id'])).toBeNull();
  }
  const told = async (who: Persona): Promise<Answer> => (await desk.ask(who, ON_ISSUE, { id: issueId }))['issue'];
  expect((await told('headB')).brief).toEqual({ id: brief['id'], may: [] });
  expect(await told('observer')).toMatchObject({ brief: null, mayOpen: [] });
  expect((await told('chair')).mayOpen).toEqual(['BRIEF']);
  expect((await told('headB')).mayOpen).toEqual(['POSITION']);
});

test('a position is filed from a paper, which goes on to the next revision', async () => {
  const issueId = await desk.issue('Filed together');
  const { id: paperId } = await desk.open('delegateA', { kind: 'POSITION', issueId });
  const input = { issueId, content: words('Ours.'), reasons: '', paperId };
  expect(await desk.act('headB', FILE, { input })).toEqual({ __typename: 'NotFound' });
  const both = await Promise.all([desk.act('delegateA', FILE, { input }), desk.act('headA', FILE, { input })]);
  expect(both.map((answer) => answer['__typename']).sort()).toEqual(['AlreadyFiled', 'Position']);
  const positionId = both.find(({ id }) => id)?.['id'];
  expect(await desk.seen('headA', paperId)).toMatchObject({
    state: 'OPEN',
    may: ['write', 'file', 'discard'],
    filed: { revision: 1, position: { id: positionId }, amendment: null },
  });
  const revised = { id: positionId, version: 1, content: words('Ours, again.'), paper: paperId };
  expect(await desk.act('headA', REVISE, revised)).toMatchObject({ __typename: 'Position', revision: 2 });
  expect(await desk.act('delegateA', REVISE, revised)).toMatchObject({ __typename: 'ChangedMeanwhile' });
  expect((await desk.seen('headA', paperId))?.['filed'].revision).toBe(2);
});

test('an amendment is filed from a paper once, and the paper ends with it', async () => {
  const provisionId = desk.at(2);
  const paper = await desk.open('delegateA', { kind: 'AMENDMENT', provisionId, proposal: 'MOD' });
  const written = { kind: 'MOD', provisionId, baseContent: paper['base'], content: words('Ours.'), reasons: '' };
  const input = { ...written, paperId: paper['id'] };
  const elsewhere = { ...input, provisionId: desk.at(3), baseContent: null };
  expect(await desk.act('headA', AMEND, { input: elsewhere })).toMatchObject({ what: 'paper' });
  const both = await Promise.all([desk.act('delegateA', AMEND, { input }), desk.act('headA', AMEND, { input })]);
  expect(both.map((answer) => answer['__typename']).sort()).toEqual(['Amendment', 'NoLongerWritten']);
  const amendmentId = both.find(({ id }) => id)?.['id'];
  expect(both.find((answer) => answer['__typename'] === 'NoLongerWritten')).toMatchObject({ amendmentId });
  expect(await desk.seen('headA', paper['id'])).toMatchObject({
    state: 'FILED',
    may: [],
    filed: { revision: 1, position: null, amendment: { id: amendmentId } },
  });
  const version = (await desk.seen('headA', paper['id']))?.['version'];
  expect(await desk.discard('headA', { id: paper['id'], version })).toMatchObject({ amendmentId });
  expect((await desk.open('headA', { kind: 'AMENDMENT', provisionId, proposal: 'MOD' }))['id']).not.toBe(paper['id']);
});

test('what was on its way when a paper was filed or discarded finds every part closed', async () => {
  const closed = async (id: string): Promise<readonly string[]> => {
    const { app } = desk.here.serving!;
    const rows = await app
      .get(Database)
      .read({ kind: 'system', job: 'test' }, (tx) => app.get(PaperRoom).closed(tx, [id]));
    expect(rows.flatMap(({ people }) => people)).toEqual([]);
    return rows.map(({ provision }) => provision).sort();
  };
  const partsOf = ({ parts }: Answer): string[] => parts.map(({ id }: Answer) => id).sort();
  const provisionId = desk.at(3);
  const filed = await desk.open('headA', { kind: 'AMENDMENT', provisionId, proposal: 'MOD' });
  const discarded = await desk.open('headA', { kind: 'AMENDMENT', provisionId, proposal: 'ADD' });
  expect([...(await closed(filed['id'])), ...(await closed(discarded['id']))]).toEqual([]);
  const input = { kind: 'MOD', provisionId, content: words('Ours.'), reasons: '', paperId: filed['id'] };
  await desk.act('headA', AMEND, { input });
  await desk.discard('headA', { id: discarded['id'], version: discarded['version'] });
  expect(await closed(filed['id'])).toEqual(partsOf(filed));
  expect(await closed(discarded['id'])).toEqual(partsOf(discarded));
});

test('a delegation writes no more papers at once than it can', async () => {
  await desk.here.owner(
    `insert into paper (id, conference_id, audience, kind, stakeholder_id, provision_id, proposal, base)
     select gen_random_uuid(), conference_id, 'delegation:' || id, 'AMENDMENT', id, gen_random_uuid(), 'NOC', '[]'
     from stakeholder, generate_series(1, 50) where id = $1`,
    [desk.here.stakeholders.B.id],
  );
  const input = { kind: 'POSITION', issueId: await desk.issue('One more') };
  expect(await desk.open('headB', input)).toEqual({ __typename: 'TooManyPapers', most: 50 });
  expect(await desk.open('headA', input)).toMatchObject({ __typename: 'Paper' });
});

test('a paper is discarded as it was seen, and is gone for everybody', async () => {
  const issueId = await desk.issue('Given up');
  const { id, version } = await desk.open('headA', { kind: 'POSITION', issueId });
  expect(await desk.discard('headA', { id, version: version - 1 })).toMatchObject({
    __typename: 'ChangedMeanwhile',
    currentVersion: version,
  });
  expect(await desk.discard('headB', { id, version })).toMatchObject({ __typename: 'NotFound' });
  expect(await desk.discard('delegateA', { id, version })).toEqual({ __typename: 'PaperDiscarded', id });
  expect(await desk.seen('headA', id)).toBeNull();
  expect(await desk.discard('headA', { id, version })).toMatchObject({ __typename: 'NotFound' });
  expect((await desk.open('headA', { kind: 'POSITION', issueId }))['id']).not.toBe(id);
});
