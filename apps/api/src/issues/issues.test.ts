import { type Answer, type DraftDesk, draftDesk } from '../../../../test/world/draft-desk.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { issuePolicy } from './issue.policy.js';

const OPEN_ISSUE = `mutation($c: ID!, $input: IssueInput!, $key: String!) { answer: openIssue(conferenceId: $c, input: $input, idempotencyKey: $key) { __typename
  ... on Issue { id number title filingOpen filingClosesOn may provisions { number } } ... on NotFound { what } ... on NotAcceptable { problem facts } } }`;
const ISSUES = `query($slug: String!) { conference(slug: $slug) { issues { id number title may filingOpen provisions { number divisionLabel issues { number } }
  conference { slug } positions(first: 5) { totalCount } amendments(first: 5) { totalCount } } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk({ open: false });
}, 120_000);
afterAll(() => desk.here.stop());

const open = (input: object): Promise<Answer> =>
  desk.act('secretariat', OPEN_ISSUE, {
    c: desk.here.conferenceId,
    input: { summary: '', provisionIds: [], ...input },
  });

test('an issue is opened on provisions, and numbers count up even when two are opened at once', async () => {
  const issue = await open({ title: 'VoIP', provisionIds: [desk.at(2), desk.at(1)] });
  expect(issue).toMatchObject({
    number: 1,
    filingOpen: true,
    provisions: [{ number: '1' }, { number: '2' }],
    may: ['comment', 'enterPosition'],
  });
  const both = await Promise.all([open({ title: 'Security' }), open({ title: 'Governance' })]);
  expect(both.map(({ number }) => number).sort()).toEqual([2, 3]);
});

test('filing is open to the last day, and then only comments are', async () => {
  expect(await open({ title: 'Late', filingClosesOn: '2001-01-01' })).toMatchObject({
    filingOpen: false,
    may: ['comment'],
  });
});

test('what cannot be opened gets its reason', async () => {
  expect(await open({ title: ' ' })).toMatchObject({ problem: 'Blank', facts: { field: 'title' } });
  expect(await open({ title: 'x'.repeat(301) })).toMatchObject({ problem: 'TooLong' });
  expect(await open({ title: 'x', provisionIds: [desk.instrumentId] })).toEqual({
    __typename: 'NotFound',
    what: 'provision',
  });
  expect(
    await desk.act('secretariat', OPEN_ISSUE, {
      c: desk.instrumentId,
      input: { title: 'x', summary: '', provisionIds: [] },
    }),
  ).toEqual({
    __typename: 'NotFound',
    what: 'conference',
  });
  const reply = await desk.here
    .as('chair')
    .ask(OPEN_ISSUE, { c: desk.here.conferenceId, input: { title: 'x', summary: '', provisionIds: [] }, key: 'k' });
  expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the list costs as many statements for fifty issues as for five', async () => {
  const ask = () => statementsOf(() => desk.ask('delegateA', ISSUES, { slug: desk.here.slug }));
  await ask();
  const few = await ask();
  for (let n = 0; n < 12; n++) await open({ title: `More ${n}`, provisionIds: [desk.at(n + 1)] });
  expect(await ask()).toBe(few);
});

test('who may do what', () => {
  expect(issuePolicy).toMatchSnapshot();
});
