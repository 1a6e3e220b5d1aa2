import { type Answer, type DraftDesk, draftDesk, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { commentPolicy } from './comment.policy.js';

const SHOWN = `__typename ... on Comment { id body audience parentId version may withdrawn anchor { quote start end lost } author { name }
  stakeholder { symbol } subjectKind subjectId } ... on NotAcceptable { problem facts } ... on NotFound { what }`;
const ADD = `mutation($input: AddCommentInput!, $key: String!) { answer: addComment(input: $input, idempotencyKey: $key) { ${SHOWN} } }`;
const EDIT = `mutation($id: ID!, $version: Int!, $body: String!, $key: String!) { answer: editComment(commentId: $id, expectedVersion: $version,
  body: $body, idempotencyKey: $key) { ${SHOWN} ... on ChangedMeanwhile { currentVersion } ... on AlreadyWithdrawn { at } } }`;
const TAKE_BACK = `mutation($id: ID!, $version: Int!, $key: String!) { answer: withdrawComment(commentId: $id, expectedVersion: $version,
  idempotencyKey: $key) { ${SHOWN} ... on AlreadyWithdrawn { at } } }`;
const THREAD = `query($id: ID!, $first: Int! = 50, $after: String) { provision(id: $id) { commentCount comments(first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { id body parentId withdrawn may author { name } stakeholder { symbol } anchor { start lost } } } } }`;
const FILE = `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`;
const REVISE = `mutation($id: ID!, $content: Content!, $key: String!) { answer: revisePosition(positionId: $id, expectedVersion: 1, content: $content,
  reasons: "", audience: PUBLIC, idempotencyKey: $key) { __typename } }`;
const POSITION = `query($id: ID!) { position(id: $id) { commentCount comments { nodes { body anchor { quote start end lost } } } } }`;

let desk: DraftDesk;
let issueId = '';
beforeAll(async () => {
  desk = await draftDesk({ open: false });
  const opened = await desk.act(
    'secretariat',
    `mutation($c: ID!, $key: String!) { answer: openIssue(conferenceId: $c,
    input: { title: "Talk", summary: "", provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`,
    { c: desk.here.conferenceId },
  );
  issueId = opened['id'];
}, 120_000);
afterAll(() => desk.here.stop());

const say = (who: Persona, number: number, body: string, more: object = {}) =>
  desk.act(who, ADD, { input: { subject: { provisionId: desk.at(number) }, body, ...more } });
const thread = async (who: Persona | 'nobody', number: number): Promise<Answer> =>
  (await desk.ask(who, THREAD, { id: desk.at(number) }))['provision'];

test('whoever takes part comments and answers, and the thread keeps its order', async () => {
  const first = await say('delegateA', 1, 'Which rule?');
  expect(first).toMatchObject({
    __typename: 'Comment',
    author: { name: 'The delegateA' },
    stakeholder: { symbol: 'ALF' },
    may: ['edit', 'withdraw', 'reply'],
    version: 1,
  });
  const answer = await say('observer', 1, 'The first.', { parentId: first['id'] });
  expect(answer).toMatchObject({ parentId: first['id'], stakeholder: null });
  expect((await thread('headB', 1))['comments'].nodes.map(({ body }: Answer) => body)).toEqual([
    'Which rule?',
    'The first.',
  ]);
  expect((await thread('headB', 1))['comments'].nodes[0].may).toEqual(['reply']);
  expect(await thread('nobody', 1)).toMatchObject({ commentCount: 0, comments: { totalCount: 0, nodes: [] } });
});

test('what cannot be stored is refused with its reason', async () => {
  expect(await say('delegateA', 2, ' ')).toMatchObject({ problem: 'Blank' });
  expect(await say('delegateA', 2, 'x'.repeat(20_001))).toMatchObject({
    problem: 'TooLong',
    facts: { field: 'body', most: 20_000 },
  });
  expect(
    await say('delegateA', 2, 'x', { anchor: { quote: 'words that are not there', start: 0, end: 24 } }),
  ).toMatchObject({ problem: 'QuoteNotThere' });
  expect(await say('delegateA', 2, 'x', { parentId: issueId })).toEqual({ __typename: 'NotFound', what: 'comment' });
  expect(await desk.act('delegateA', ADD, { input: { subject: { provisionId: issueId }, body: 'x' } })).toEqual({
    __typename: 'NotFound',
    what: 'provision',
  });
  expect(await say('chair', 2, 'x', { audience: 'DELEGATION' })).toMatchObject({ problem: 'NoDelegation' });
  const megabyte = await desk.here
    .as('delegateA')
    .ask(ADD, { input: { subject: { provisionId: desk.at(2) }, body: 'x'.repeat(1_000_000) }, key: 'mb' });
  expect(megabyte.errors[0]).toMatchObject({
    message: 'Request body is too large',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  for (const subject of [{}, { provisionId: desk.at(2), positionId: desk.at(2) }]) {
    const both = await desk.here.as('delegateA').ask(ADD, { input: { subject, body: 'x' }, key: 'both' });
    expect(both.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
  for (const who of ['outsider', 'nobody'] as const) {
    const foreign = await desk.here
      .as(who)
      .ask(ADD, { input: { subject: { provisionId: desk.at(2) }, body: 'x' }, key: 'f' });
    expect(foreign.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect((await thread('delegateA', 2))['commentCount']).toBe(0);
});

test('a comment reaches no further than what it is about and what it answers', async () => {
  const inside = await say('delegateA', 3, 'Between us.', { audience: 'DELEGATION' });
  expect(inside).toMatchObject({ audience: 'DELEGATION' });
  const reply = await say('headA', 3, 'Quite so.', { parentId: inside['id'], audience: 'PUBLIC' });
  expect(reply).toMatchObject({ audience: 'DELEGATION' });
  for (const who of ['secretariat', 'chair', 'delegateB', 'observer', 'nobody'] as const)
    expect((await thread(who, 3))['commentCount']).toBe(0);
  expect(await say('delegateB', 3, 'x', { parentId: inside['id'] })).toEqual({
    __typename: 'NotFound',
    what: 'comment',
  });

  const { id } = await desk.act('delegateA', FILE, {
    input: { issueId, content: words('Kept.'), reasons: '', audience: 'DELEGATION' },
  });
  expect(
    await desk.act('headA', ADD, { input: { subject: { positionId: id }, body: 'On ours.', audience: 'PUBLIC' } }),
  ).toMatchObject({ audience: 'DELEGATION' });
  expect(await desk.act('chair', ADD, { input: { subject: { positionId: id }, body: 'x' } })).toEqual({
    __typename: 'NotFound',
    what: 'position',
  });
  await desk.act('headA', REVISE, { id, content: words('Shown.') });
  expect((await desk.ask('headA', POSITION, { id }))['position'].commentCount).toBe(1);
  expect((await desk.ask('nobody', POSITION, { id }))['position']).toEqual({
    commentCount: 0,
    comments: { nodes: [] },
  });
});

test('an anchor follows its words, and is lost with them', async () => {
  const { id } = await desk.act('delegateB', FILE, {
    input: { issueId, content: words('Rates follow cost.'), reasons: '' },
  });
  await desk.act('headB', ADD, {
    input: { subject: { positionId: id }, body: 'Why?', anchor: { quote: 'follow cost', start: 6, end: 17 } },
  });
  await desk.act('headB', ADD, {
    input: { subject: { positionId: id }, body: 'All?', anchor: { quote: 'Rates', start: 0, end: 5 } },
  });
  await desk.act('delegateB', REVISE, { id, content: words('All prices follow cost.') });
  const [why, all] = (await desk.ask('headB', POSITION, { id }))['position'].comments.nodes;
  expect(why.anchor).toEqual({ quote: 'follow cost', start: 11, end: 22, lost: false });
  expect(all.anchor).toMatchObject({ quote: 'Rates', lost: true });
});

test('only the author edits and takes back, on what they read; the thread below stays', async () => {
  const { id } = await say('delegateA', 4, 'First words.');
  await say('delegateB', 4, 'An answer.', { parentId: id });
  const other = await desk.here.as('headA').ask(EDIT, { id, version: 1, body: 'x', key: 'e' });
  expect(other.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await desk.act('delegateA', EDIT, { id, version: 1, body: 'Better words.' })).toMatchObject({
    body: 'Better words.',
    version: 2,
  });
  expect(await desk.act('delegateA', EDIT, { id, version: 1, body: 'Late.' })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentVersion: 2,
  });
  expect(await desk.act('delegateA', TAKE_BACK, { id, version: 2 })).toMatchObject({
    body: null,
    withdrawn: true,
    may: ['reply'],
  });
  expect(await desk.act('delegateA', EDIT, { id, version: 3, body: 'x' })).toMatchObject({
    __typename: 'AlreadyWithdrawn',
  });
  expect((await thread('headB', 4))['comments'].nodes.map(({ body }: Answer) => body)).toEqual([null, 'An answer.']);
});

test('a thread of fifty costs as many statements as one of five', async () => {
  await desk.here.owner(
    `insert into comment (id, conference_id, audience, provision_id, author_id, stakeholder_id, body)
     select gen_random_uuid(), $1, 'public', case when n <= 5 then $2::uuid else $3::uuid end, $4, $5, 'c' || n from generate_series(1, 55) n`,
    [desk.here.conferenceId, desk.at(5), desk.at(6), desk.here.people.delegateA.personId, desk.here.stakeholders.A.id],
  );
  const cost = (number: number) => statementsOf(() => desk.ask('chair', THREAD, { id: desk.at(number) }));
  await cost(5);
  expect(await cost(6)).toBe(await cost(5));
  const page = (await desk.ask('nobody', THREAD, { id: desk.at(6), first: 30 }))['provision'].comments;
  const rest = (await desk.ask('nobody', THREAD, { id: desk.at(6), first: 30, after: page.pageInfo.endCursor }))[
    'provision'
  ].comments;
  expect(new Set([...page.nodes, ...rest.nodes].map(({ body }: Answer) => body)).size).toBe(50);
});

test('who may do what', () => {
  expect(commentPolicy).toMatchSnapshot();
});
