import { paragraph } from '#lib/drafting/testing';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { type Client, type Persona, type World, world } from '../../../../test/world/index.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { positionPolicy } from './position.policy.js';

const SHOWN = `__typename
  ... on Position { id text reasons audience status version revision receivedIn may stakeholder { symbol }
    coSponsors { symbol } revisions { revision text } commentCount }
  ... on AlreadyFiled { positionId } ... on NotFound { what } ... on NotAcceptable { problem facts }
  ... on FilingClosed { closedOn }`;
const FILE = `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const ENTER = `mutation($input: EnterPositionInput!, $key: String!) { answer: enterPosition(input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const LATER = `__typename ... on Position { id text audience status version revision may coSponsors { symbol } revisions { revision text } }
  ... on ChangedMeanwhile { currentVersion currentContent } ... on NotFound { what } ... on NotAcceptable { problem facts }`;
const REVISE = `mutation($id: ID!, $version: Int!, $content: Content!, $audience: Audience!, $key: String!) {
  answer: revisePosition(positionId: $id, expectedVersion: $version, content: $content, reasons: "", audience: $audience,
    idempotencyKey: $key) { ${LATER} ... on AlreadyFiled { positionId } ... on AlreadyWithdrawn { at } } }`;
const WITHDRAW = `mutation($id: ID!, $version: Int!, $key: String!) {
  answer: withdrawPosition(positionId: $id, expectedVersion: $version, idempotencyKey: $key) { ${LATER} ... on AlreadyWithdrawn { at } } }`;
const joining = (verb: 'join' | 'leave') => `mutation($id: ID!, $key: String!) {
  answer: ${verb}Position(positionId: $id, idempotencyKey: $key) { __typename ... on Position { id coSponsors { symbol } may }
    ... on AlreadySponsor { symbol } ... on NotSponsor { symbol } ... on AlreadyWithdrawn { at } ... on NotFound { what } } }`;
const ISSUE = `mutation($c: ID!, $title: String!, $closes: Date, $key: String!) {
  openIssue(conferenceId: $c, input: { title: $title, summary: "", provisionIds: [], filingClosesOn: $closes }, idempotencyKey: $key) {
    ... on Issue { id } } }`;
const LIST = `query($id: ID!, $first: Int!, $after: String) { issue(id: $id) { positions(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id text may stakeholder { symbol } coSponsors { symbol }
    issue { title } revisions { revision } commentCount } } } }`;

let here: World;
beforeAll(async () => {
  here = await world();
}, 120_000);
afterAll(() => here.stop());

const act = async (who: Persona | Client, document: string, variables: object, key?: string): Promise<Answer> =>
  (await (typeof who === 'string' ? here.as(who) : who).act<{ answer: Answer }>(document, variables, key)).answer;
const words = (text: string) => [paragraph(text)];
const issue = async (title: string, closes: string | null = null): Promise<string> =>
  (await here.as('secretariat').act<Answer>(ISSUE, { c: here.conferenceId, title, closes })).openIssue.id;
const file = (who: Persona, issueId: string, text: string, more: object = {}) =>
  act(who, FILE, { input: { issueId, content: words(text), reasons: 'because', ...more } });
const seenBy = async (who: Persona | 'nobody', id: string): Promise<Answer> =>
  (await here.as(who).query<Answer>(LIST, { id, first: 50 })).issue.positions;

test('a position is filed, and everyone of the conference reads it', async () => {
  const id = await issue('Filing');
  const position = await file('delegateA', id, 'Rates follow cost.');
  expect(position).toMatchObject({
    __typename: 'Position',
    text: 'Rates follow cost.',
    version: 1,
    revision: 1,
    receivedIn: null,
    stakeholder: { symbol: 'ALF' },
    revisions: [{ revision: 1, text: 'Rates follow cost.' }],
    commentCount: 0,
  });
  expect(position['may']).toEqual(['revise', 'withdraw', 'comment']);
  for (const who of ['secretariat', 'chair', 'headB', 'observer'] as const)
    expect((await seenBy(who, id)).totalCount).toBe(1);
  expect((await seenBy('nobody', id)).totalCount).toBe(0);
});

test('what cannot be filed gets its reason, and nothing is stored', async () => {
  const id = await issue('Bad input');
  const missing = '00000000-0000-4000-8000-000000000000';
  expect(await file('delegateA', missing, 'x')).toEqual({ __typename: 'NotFound', what: 'issue' });
  expect(await file('delegateA', 'no-id', 'x')).toEqual({ __typename: 'NotFound', what: 'issue' });
  expect(await file('delegateA', id, '  ')).toMatchObject({ __typename: 'NotAcceptable', problem: 'Blank' });
  expect(await file('delegateA', id, 'nul \u0000')).toMatchObject({ problem: 'ContentMalformed' });
  expect(await file('delegateA', id, 'x', { reasons: 'r'.repeat(20_001) })).toMatchObject({
    problem: 'TooLong',
    facts: { field: 'reasons' },
  });
  const big = await here
    .as('delegateA')
    .ask(FILE, { input: { issueId: id, content: words('x'.repeat(1_000_000)), reasons: '' }, key: 'big' });
  expect(big.errors[0]).toMatchObject({ message: 'Request body is too large', extensions: { code: 'BAD_USER_INPUT' } });
  expect(await file('delegateA', await issue('Closed', '2020-01-01'), 'x')).toEqual({
    __typename: 'FilingClosed',
    closedOn: '2020-01-01',
  });
  expect((await seenBy('headA', id)).totalCount).toBe(0);
});

test('two delegates of one delegation press the button at once: one is filed, the other learns which', async () => {
  const id = await issue('At once');
  const answers = await Promise.all(
    ['delegateA', 'headA', 'delegateA', 'headA'].map((who) => file(who as Persona, id, `from ${who}`)),
  );
  const filed = answers.filter((answer) => answer['__typename'] === 'Position');
  expect(filed).toHaveLength(1);
  for (const other of answers.filter((answer) => answer !== filed[0]))
    expect(other).toEqual({ __typename: 'AlreadyFiled', positionId: filed[0]?.['id'] });
});

test('the same key is one effect, and with other words it is refused', async () => {
  const id = await issue('Keys');
  const input = { issueId: id, content: words('Once.'), reasons: '' };
  const answers = await Promise.all([1, 2, 3].map(() => act('delegateB', FILE, { input }, 'the key')));
  expect(new Set(answers.map((answer) => answer['id'])).size).toBe(1);
  const reused = await here.as('delegateB').ask(FILE, { input: { ...input, reasons: 'other' }, key: 'the key' });
  expect(reused.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problem: 'KeyReused' });
});

test('what a delegation keeps to itself is not there for anybody else', async () => {
  const id = await issue('Private');
  const kept = await file('delegateA', id, 'Our fallback.', { audience: 'DELEGATION' });
  expect((await seenBy('headA', id)).totalCount).toBe(1);
  const others = [
    'secretariat',
    'chair',
    'rapporteur',
    'delegateB',
    'headB',
    'speakingObserver',
    'observer',
    'outsider',
  ] as const;
  for (const who of others) {
    expect((await seenBy(who, id)).totalCount).toBe(0);
    expect(await here.as(who).query(`query($id: ID!) { position(id: $id) { id } }`, { id: kept['id'] })).toEqual({
      position: null,
    });
  }
  for (const who of ['delegateB', 'speakingObserver'] as const)
    expect(await act(who, joining('join'), { id: kept['id'] })).toEqual({ __typename: 'NotFound', what: 'position' });
  const entered = await act('secretariat', ENTER, {
    input: {
      issueId: id,
      stakeholderId: here.stakeholders.A.id,
      content: words('By letter.'),
      reasons: '',
      receivedIn: 'Letter 7',
    },
  });
  expect(entered).toMatchObject({ __typename: 'Position', receivedIn: 'Letter 7', text: 'By letter.' });
});

test('the secretariat enters on behalf, naming the letter, and nothing private', async () => {
  const id = await issue('On behalf');
  const input = {
    issueId: id,
    stakeholderId: here.stakeholders.C.id,
    content: words('Open access.'),
    reasons: '',
    receivedIn: 'E-mail of 3 May',
  };
  expect(await act('secretariat', ENTER, { input: { ...input, receivedIn: ' ' } })).toMatchObject({
    problem: 'Blank',
    facts: { field: 'receivedIn' },
  });
  expect(await act('secretariat', ENTER, { input: { ...input, audience: 'DELEGATION' } })).toMatchObject({
    problem: 'PrivateOnBehalf',
  });
  expect(await act('secretariat', ENTER, { input })).toMatchObject({
    stakeholder: { symbol: 'CHL' },
    receivedIn: 'E-mail of 3 May',
  });
  const asDelegate = await here.as('delegateA').ask(ENTER, { input, key: 'x' });
  expect(asDelegate.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  const asSecretariat = await here
    .as('secretariat')
    .ask(FILE, { input: { issueId: id, content: words('x'), reasons: '' }, key: 'x' });
  expect(asSecretariat.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a revision counts up, keeps the earlier one and widens only', async () => {
  const id = await issue('Revising');
  const { id: position } = await file('delegateA', id, 'First.', { audience: 'DELEGATION' });
  const wider = await act('headA', REVISE, {
    id: position,
    version: 1,
    content: words('Second.'),
    audience: 'CONFERENCE',
  });
  expect(wider).toMatchObject({ version: 2, revision: 2, audience: 'CONFERENCE', text: 'Second.' });
  expect(wider['revisions']).toEqual([
    { revision: 1, text: 'First.' },
    { revision: 2, text: 'Second.' },
  ]);
  const [shown] = (await seenBy('chair', id)).nodes;
  expect(shown.revisions).toEqual([{ revision: 2 }]);
  expect(
    await act('headA', REVISE, { id: position, version: 2, content: words('x'), audience: 'MEMBERS' }),
  ).toMatchObject({ problem: 'AudienceNarrowed' });
  expect(
    await act('delegateA', REVISE, { id: position, version: 1, content: words('Late.'), audience: 'CONFERENCE' }),
  ).toEqual({
    __typename: 'ChangedMeanwhile',
    currentVersion: 2,
    currentContent: words('Second.'),
  });
  const others = await here
    .as('delegateB')
    .ask(REVISE, { id: position, version: 2, content: words('x'), audience: 'CONFERENCE', key: 'k' });
  expect(others.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('two revisions of one version: one stands, the other is told', async () => {
  const { id } = await file('delegateA', await issue('Race'), 'Zero.');
  const answers = await Promise.all(
    ['headA', 'delegateA'].map((who) =>
      act(who as Persona, REVISE, { id, version: 1, content: words(`by ${who}`), audience: 'CONFERENCE' }),
    ),
  );
  expect(answers.map((answer) => answer['__typename']).sort()).toEqual(['ChangedMeanwhile', 'Position']);
});

test('others join once, leave once, and nobody after it was withdrawn', async () => {
  const { id } = await file('delegateA', await issue('Sponsors'), 'Together.');
  expect(await act('delegateB', joining('join'), { id })).toMatchObject({
    coSponsors: [{ symbol: 'BRV' }],
    may: ['leave', 'comment'],
  });
  expect(await act('headB', joining('join'), { id })).toEqual({ __typename: 'AlreadySponsor', symbol: 'BRV' });
  expect(await act('headA', joining('join'), { id })).toEqual({ __typename: 'AlreadySponsor', symbol: 'ALF' });
  expect(await act('speakingObserver', joining('leave'), { id })).toEqual({ __typename: 'NotSponsor', symbol: 'CHL' });
  expect(await act('headB', joining('leave'), { id })).toMatchObject({ coSponsors: [] });
  expect(await act('headA', WITHDRAW, { id, version: 1 })).toMatchObject({ status: 'WITHDRAWN', may: ['comment'] });
  expect(await act('headA', WITHDRAW, { id, version: 2 })).toMatchObject({ __typename: 'AlreadyWithdrawn' });
  expect(await act('delegateB', joining('join'), { id })).toMatchObject({ __typename: 'AlreadyWithdrawn' });
  const observer = await here.as('observer').ask(joining('join'), { id, key: 'o' });
  expect(observer.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a list comes in pages, and its cost in statements does not grow with its rows', async () => {
  const few = await issue('Few');
  await file('delegateA', few, 'one');
  const many = await issue('Many');
  await here.owner(
    `insert into stakeholder (id, conference_id, name, symbol, category, ctu_member, itu_member_state, confirmed)
    select gen_random_uuid(), $1, 'S' || n, 'S' || n, 'OPERATOR', false, false, true from generate_series(1, 50) n`,
    [here.conferenceId],
  );
  await here.owner(
    `insert into position (id, conference_id, issue_id, stakeholder_id, audience, content, text, reasons)
    select gen_random_uuid(), $1, $2, id, 'public', '[]', symbol, '' from stakeholder where symbol ~ '^S[0-9]+$'`,
    [here.conferenceId, many],
  );
  const ask = (id: string) => statementsOf(() => here.as('delegateB').query(LIST, { id, first: 100 }));
  await ask(few);
  expect(await ask(many)).toBe(await ask(few));

  const texts: string[] = [];
  for (let after: string | null = null, page: Answer; ; after = page['pageInfo'].endCursor) {
    page = (await here.as('nobody').query<Answer>(LIST, { id: many, first: 20, after })).issue.positions;
    texts.push(...page['nodes'].map(({ text }: Answer) => text));
    expect(page['totalCount']).toBe(50);
    if (!page['pageInfo'].hasNextPage) break;
  }
  expect(new Set(texts).size).toBe(50);
  for (const after of [
    'nonsense',
    Buffer.from('["x","y"]').toString('base64url'),
    Buffer.from('["1","z"]').toString('base64url'),
  ]) {
    const forged = await here.as('nobody').ask(LIST, { id: many, first: 20, after });
    expect(forged.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});

test('who may do what', () => {
  expect(positionPolicy).toMatchSnapshot();
});
