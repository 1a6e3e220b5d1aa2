import { randomUUID } from 'node:crypto';
import { type Answer, MERGE, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import {
  COMMENT,
  CONSIDER,
  considering,
  DISPOSE,
  FILE,
  type LedgerDesk,
  ledgerDesk,
  REPLY,
  SEAL,
  undisposedOn,
  WITHDRAW,
} from '../../../../test/world/ledger-desk.js';
import { concernPolicy, ledgerPolicy } from './concern.policy.js';

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await ledgerDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const undisposed = (number: number, who?: Persona) => undisposedOn(desk, number, who);

test('a concern on what stands is refused words that do not', async () => {
  const quoting = (quote: string) => ({ anchors: [{ provisionId: desk.at(6), quote, start: 0 }] });
  expect(await desk.raise('delegateA', 6, 'x', quoting('not a word of it'))).toMatchObject({
    problem: 'QuoteNotThere',
  });
  expect(await desk.raise('delegateA', 6, ' ')).toMatchObject({ problem: 'Blank' });
  expect(await desk.raise('delegateA', 6, 'x'.repeat(20_001))).toMatchObject({ problem: 'TooLong' });
  expect(await desk.raise('delegateA', 6, 'x', { anchors: [{ provisionId: randomUUID() }] })).toEqual({
    __typename: 'NotFound',
    what: 'provision',
  });
  expect(await desk.raise('delegateA', 6, 'x', { issueId: randomUUID() })).toMatchObject({ what: 'issue' });
  expect(await desk.raise('observer', 6, 'x', { audience: 'DELEGATION' })).toMatchObject({ problem: 'NoDelegation' });
});

test('the secretariat enters what was said and written, and answers as it was told', async () => {
  const entry = { onBehalfOf: desk.here.stakeholders.B.id, heardAs: 'FLOOR', receivedIn: 'Second meeting, 10 May' };
  expect(await desk.raise('secretariat', 6, 'Too wide.')).toMatchObject({ problem: 'Blank' });
  expect(await desk.raise('secretariat', 6, 'x', { ...entry, audience: 'DELEGATION' })).toMatchObject({
    problem: 'PrivateOnBehalf',
  });
  const entered = await desk.raise('secretariat', 6, 'Too wide.', entry);
  expect(entered).toMatchObject({
    source: 'FLOOR',
    stakeholder: { symbol: 'BRV' },
    receivedIn: 'Second meeting, 10 May',
    may: ['consider', 'withdraw'],
  });
  const { id } = entered;
  const { disposition } = await desk.dispose(id, 'NOT_ACCEPTED', 'Wide on purpose.', { considering });
  const refused = await desk.here
    .as('secretariat')
    .ask(REPLY, { id, to: disposition.id, kind: 'SATISFIED', key: randomUUID() });
  expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(
    await desk.reply('secretariat', id, disposition.id, {
      kind: 'CAN_LIVE_WITH',
      in: 'E-mail of 11 May',
    }),
  ).toMatchObject({
    answer: { kind: 'CAN_LIVE_WITH' },
  });
});

test('a concern comes from a comment or a position of its owner’s', async () => {
  const position = await desk.act('delegateA', FILE, {
    input: { issueId: desk.issueId, content: words('We keep it.'), reasons: '' },
  });
  const of = (who: Persona, more: object) => desk.raise(who, 7, 'What of small States?', { anchors: [], ...more });
  expect(await of('delegateA', { positionId: position['id'] })).toMatchObject({
    source: 'POSITION',
    issue: { title: 'Talk' },
  });
  expect(await of('delegateB', { positionId: position['id'] })).toMatchObject({ problem: 'PaperOfOthers' });
  const about = { anchors: [{ positionId: position['id'], quote: 'keep it', start: 3 }] };
  expect(await of('delegateB', about)).toMatchObject({
    source: 'WRITTEN',
    issue: { title: 'Talk' },
    anchors: [{ now: 'keep it', position: { id: position['id'] } }],
  });
  const comment = await desk.act('observer', COMMENT, {
    input: { subject: { provisionId: desk.at(3) }, body: 'And we?', audience: 'PUBLIC' },
  });
  const promoted = { commentId: comment['id'], receivedIn: 'Comment of 9 May', audience: 'PUBLIC' };
  expect(await of('secretariat', promoted)).toMatchObject({
    source: 'COMMENT',
    number: 'P1',
    stakeholder: null,
    owner: { name: 'The observer' },
    audience: 'PUBLIC',
  });
  expect(await of('observer', { commentId: comment['id'] })).toMatchObject({ number: 'C1', may: ['withdraw'] });
});

test('what a delegation raises for itself stays there, and no number tells of it', async () => {
  const kept = await desk.raise('delegateB', 8, 'Our red line.', { audience: 'DELEGATION' });
  expect(kept).toMatchObject({ number: 'D1', audience: 'DELEGATION' });
  expect(await desk.shown(kept['id'], 'headB')).toMatchObject({ text: 'Our red line.' });
  for (const who of ['secretariat', 'chair', 'delegateA', 'observer', 'nobody'] as const)
    expect(await desk.shown(kept['id'], who)).toBeNull();
  expect(await desk.act('chair', CONSIDER, { id: kept['id'], considering })).toEqual({
    __typename: 'NotFound',
    what: 'concern',
  });
  expect(await undisposed(8)).toEqual([]);
  expect(await undisposed(8, 'headB')).toHaveLength(1);
  const { id } = await desk.act('delegateB', FILE, {
    input: { issueId: desk.issueId, content: words('Kept.'), reasons: '', audience: 'DELEGATION' },
  });
  expect(await desk.raise('delegateB', 8, 'From our paper.', { positionId: id, audience: 'PUBLIC' })).toMatchObject({
    audience: 'DELEGATION',
    number: 'D2',
  });
});

test('its owner withdraws it with a reason, and that is the end of it', async () => {
  const { id } = await desk.raise('delegateA', 9, 'Never mind?');
  expect(await desk.act('delegateA', WITHDRAW, { id, reason: ' ' })).toMatchObject({ __typename: 'ReasonNeeded' });
  expect(await desk.dispose(id, 'WITHDRAWN', 'x')).toMatchObject({ problem: 'OwnersWithdraw' });
  expect(await desk.act('delegateA', WITHDRAW, { id, reason: 'We were wrong.' })).toMatchObject({
    state: 'ANSWERED',
    may: [],
    disposition: { kind: 'WITHDRAWN', reason: 'We were wrong.' },
  });
  expect(await desk.dispose(id, 'ACCEPTED', 'x', { considering })).toMatchObject({ __typename: 'AlreadyWithdrawn' });
  expect(await desk.act('chair', CONSIDER, { id, considering })).toMatchObject({ __typename: 'AlreadyWithdrawn' });
});

test('a revision is named as the change, with the words before and after', async () => {
  const { id } = await desk.raise('delegateA', 10, 'Say it better.');
  const amendment = await desk.amend('delegateB', 10, 'Members gladly keep rule 10.');
  await desk.act('chair', MERGE, desk.asked(10, [amendment], { uncontested: true }));
  const revision = await desk.act('chair', SEAL, { draft: desk.draftId });
  const change = { revisionId: revision['id'], provisionId: desk.at(10) };
  expect(await desk.dispose(id, 'ACCEPTED', '', { ...change, considering })).toMatchObject({
    disposition: { change: { merge: null, revision: { number: 1 }, after: words('Members gladly keep rule 10.') } },
  });
  expect(await desk.dispose(id, 'ACCEPTED', '', { revisionId: randomUUID(), provisionId: desk.at(10) })).toMatchObject({
    what: 'revision',
  });
});

test('the ledger is filtered and read page by page, and its figures add up for each reader', async () => {
  for (const who of ['chair', 'headB', 'nobody'] as const) {
    const all = await desk.ledger(who);
    const { nodes, totalCount } = all['concerns'];
    expect(nodes).toHaveLength(totalCount);
    const { all: figures, byIssue, byStakeholder, byCategory } = all['concernCoverage'];
    const states = (...wanted: string[]) => nodes.filter(({ state }: Answer) => wanted.includes(state)).length;
    expect(figures).toMatchObject({
      heard: totalCount,
      considered: states('CONSIDERED', 'DISPOSED', 'ANSWERED'),
      disposed: states('DISPOSED', 'ANSWERED'),
      answered: states('ANSWERED'),
    });
    for (const parts of [byIssue, byStakeholder, byCategory])
      expect(parts.reduce((sum: number, part: Answer) => sum + part['figures'].heard, 0)).toBe(totalCount);
    const answered = await desk.ledger(who, { filter: { state: 'ANSWERED' } });
    expect(answered['concerns'].nodes).toEqual(nodes.filter(({ state }: Answer) => state === 'ANSWERED'));
  }
  expect((await desk.ledger('chair'))['concerns'].totalCount).toBeLessThan(
    (await desk.ledger('headB'))['concerns'].totalCount,
  );
  const first = (await desk.ledger('chair', { first: 3 }))['concerns'];
  const second = (await desk.ledger('chair', { first: 3, after: first.pageInfo.endCursor }))['concerns'];
  const whole = (await desk.ledger('chair'))['concerns'].nodes;
  expect([...first.nodes, ...second.nodes]).toEqual(whole.slice(0, 6));
  const of = async (filter: object) => (await desk.ledger('chair', { filter }))['concerns'].totalCount;
  expect(await of({ issueId: desk.issueId })).toBe(2);
  expect(await of({ provisionId: desk.at(6) })).toBe(1);
  expect(await of({ stakeholderId: 'nobody' })).toBe(0);
  const { issue, provision } = await desk.ask(
    'chair',
    `query($issue: ID!, $provision: ID!) { issue(id: $issue) { concernFigures { heard } } provision(id: $provision) { concernFigures { heard answered } } }`,
    { issue: desk.issueId, provision: desk.at(6) },
  );
  expect([issue.concernFigures.heard, provision.concernFigures]).toEqual([2, { heard: 1, answered: 1 }]);
});

test('who may do what with the ledger', async () => {
  expect({ ledgerPolicy, concernPolicy }).toMatchSnapshot();
  expect((await desk.ledger('delegateA'))['may']).toContain('raiseConcern');
  expect((await desk.ledger('secretariat'))['may']).toContain('enterConcern');
  expect((await desk.ledger('chair'))['may'].filter((each: string) => /Concern/.test(each))).toEqual(['enterConcern']);
  const { id } = await desk.raise('delegateA', 11, 'Mine.');
  const asked = { input: { concernId: id, kind: 'OVERTAKEN', reason: 'x' }, key: randomUUID() };
  for (const who of ['secretariat', 'headA', 'delegateB', 'observer', 'outsider'] as const) {
    const reply = await desk.here.as(who).ask(DISPOSE, asked);
    expect(reply.errors[0]?.extensions?.code ?? (reply.data as Answer)['answer'].what).toBe(
      who === 'outsider' ? 'concern' : 'FORBIDDEN',
    );
  }
  const foreign = await desk.here.as('headB').ask(WITHDRAW, { id, reason: 'x', key: randomUUID() });
  expect(foreign.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('whoever asked is told on their page that an answer is wanted', async () => {
  const { id, number } = await desk.raise('delegateA', 12, 'Tell me.');
  await desk.dispose(id, 'NOT_ACCEPTED', 'No.', { considering });
  const { conference } = await desk.ask(
    'headA',
    'query($slug: String!) { conference(slug: $slug) { waitsForMe { kind facts path } } }',
    {
      slug: desk.here.slug,
    },
  );
  expect(conference.waitsForMe).toContainEqual({
    kind: 'ConcernToAnswer',
    facts: { number },
    path: `/c/${desk.here.slug}/concerns/${id}`,
  });
});

test('the comment table has the columns of the form, and shows nobody what is not theirs to read', async () => {
  const fetched = async (who: Persona | 'nobody', more = '') => {
    const response = await desk.here.as(who).fetch(`/api/conferences/${desk.here.slug}/concerns?${more}`);
    return { status: response.status, text: await response.text() };
  };
  await desk.raise('delegateA', 12, '=1+1, “quoted”', { matter: 'EDITORIAL', proposed: 'Say two.' });
  const { text } = await fetched('chair');
  const lines = text.split('\r\n');
  expect(lines[3]).toBe(
    'MB/NC,Comment no.,Line number,Clause/Subclause,Paragraph/Figure/Table,Type of comment,Comments,Proposed change,Observations of the secretariat',
  );
  expect(text).toMatch(/BRV,C\d+,,6,,te,Too wide\.,,"Not accepted: Wide on purpose\.\nAnswer: Can live with it"/);
  expect(text).toMatch(/ALF,C\d+,,12,,ed,"'=1\+1, “quoted”",Say two\.,Heard/);
  expect(text).not.toContain('Our red line.');
  expect((await fetched('headB')).text).toContain('Our red line.');
  expect((await fetched('nobody')).text).not.toContain('Too wide.');
  expect((await fetched('chair', 'state=HEARD&locale=fr')).text).toContain('Modification proposée');
  expect((await fetched('chair', 'state=HEARD')).text).not.toContain('Too wide.');
  expect((await fetched('chair', 'state=GONE')).status).toBe(400);
  expect((await desk.here.as('chair').fetch('/api/conferences/no-such/concerns')).status).toBe(404);
});
