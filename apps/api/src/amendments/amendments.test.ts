import { bracket, paragraph } from '#lib/drafting/testing';
import { AMEND, type Answer, type DraftDesk, draftDesk, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { amendmentPolicy, enteredByLetter, filingPolicy } from './amendment.policy.js';

const FILE = AMEND.replace(
  '... on ChangedMeanwhile',
  `... on Amendment { kind text content baseContent newLabel reasons may audience
  stakeholder { symbol } coSponsors { symbol } provision { number } instrument { title } issue { number } merges { id } draftId }
  ... on NothingChanged { provisionId } ... on ChangedMeanwhile`,
);
const ANSWER = `__typename ... on Amendment { id status version text baseContent may coSponsors { symbol } } ... on NotFound { what }
  ... on AlreadyWithdrawn { at }`;
const REVISE = `mutation($id: ID!, $version: Int!, $content: Content, $key: String!) { answer: reviseAmendment(amendmentId: $id, expectedVersion: $version,
  content: $content, reasons: "", idempotencyKey: $key) { ${ANSWER} ... on ChangedMeanwhile { currentVersion currentContent } ... on NothingChanged { provisionId } } }`;
const WITHDRAW = `mutation($id: ID!, $version: Int!, $reason: String! = "We join CHL.", $key: String!) { answer: withdrawAmendment(amendmentId: $id,
  expectedVersion: $version, reason: $reason, idempotencyKey: $key) { ${ANSWER} ... on ReasonNeeded { amendmentIds } } }`;
const joining = (
  verb: 'join' | 'leave',
) => `mutation($id: ID!, $key: String!) { answer: ${verb}Amendment(amendmentId: $id, idempotencyKey: $key) {
  ${ANSWER} ... on AlreadySponsor { symbol } ... on NotSponsor { symbol } } }`;
const LIST = `query($id: ID!, $first: Int!) { provision(id: $id) { amendmentCount amendments(first: $first) { totalCount nodes {
  id kind text may status stakeholder { symbol } coSponsors { symbol } provision { number } commentCount merges { id } } } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk({ open: false });
}, 120_000);
afterAll(() => desk.here.stop());

const file = (who: Persona, number: number, input: object): Promise<Answer> =>
  desk.act(who, FILE, { input: { kind: 'MOD', provisionId: desk.at(number), reasons: '', ...input } });
const seenBy = async (who: Persona | 'nobody', number: number): Promise<Answer> =>
  (await desk.ask(who, LIST, { id: desk.at(number), first: 50 }))['provision'];
const stands = (number: number) => words(`Members shall keep rule ${number} of these Regulations.`);

test('each kind is filed on the words that stand', async () => {
  expect(await file('delegateA', 1, { content: words('Members keep rule 1.'), baseContent: stands(1) })).toMatchObject({
    __typename: 'Amendment',
    kind: 'MOD',
    text: 'Members keep rule 1.',
    baseContent: stands(1),
    status: 'FILED',
    merges: [],
    draftId: null,
    stakeholder: { symbol: 'ALF' },
    provision: { number: '1' },
    instrument: { title: 'Rules' },
    may: ['revise', 'withdraw', 'comment'],
  });
  expect(await file('delegateB', 1, { kind: 'SUP' })).toMatchObject({
    kind: 'SUP',
    content: null,
    baseContent: stands(1),
  });
  expect(await file('delegateB', 1, { kind: 'NOC' })).toMatchObject({ kind: 'NOC', content: null });
  expect(await file('speakingObserver', 1, { kind: 'ADD', content: words('More.'), newLabel: '1bis' })).toMatchObject({
    kind: 'ADD',
    newLabel: '1bis',
    baseContent: [],
  });
  expect((await seenBy('observer', 1))['amendmentCount']).toBe(4);
  expect((await seenBy('nobody', 1))['amendments'].totalCount).toBe(0);
});

test('what asks for nothing, for too little or in another’s name is refused', async () => {
  expect(await file('delegateA', 2, { content: stands(2) })).toEqual({
    __typename: 'NothingChanged',
    provisionId: desk.at(2),
  });
  expect(await file('delegateA', 2, { content: null })).toMatchObject({ problem: 'ContentExpected' });
  expect(await file('delegateA', 2, { kind: 'SUP', content: words('x') })).toMatchObject({
    problem: 'ContentNotExpected',
  });
  expect(await file('delegateA', 2, { content: words('x'), baseContent: words('other') })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentContent: stands(2),
  });
  const forged = [paragraph('Members ', bracket(['–', 'shall'], ['BRV', 'may']), ' pay.')];
  expect(await file('delegateA', 2, { content: forged })).toMatchObject({ problem: 'ForeignSponsor' });
  const missing = '00000000-0000-4000-8000-000000000000';
  expect(await file('delegateA', 2, { provisionId: missing, content: words('x') })).toEqual({
    __typename: 'NotFound',
    what: 'provision',
  });
  expect(await file('delegateA', 2, { issueId: missing, content: words('x') })).toEqual({
    __typename: 'NotFound',
    what: 'issue',
  });
  for (const who of ['chair', 'observer', 'outsider'] as const) {
    const reply = await desk.here
      .as(who)
      .ask(FILE, { input: { kind: 'NOC', provisionId: desk.at(2), reasons: '' }, key: 'k' });
    expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect((await seenBy('secretariat', 2))['amendmentCount']).toBe(0);
});

test('the secretariat enters what came in a letter, and says which', async () => {
  const input = { content: words('Members keep rule 3.'), onBehalfOf: desk.here.stakeholders.C.id };
  expect(await file('secretariat', 3, { ...input, receivedIn: '' })).toMatchObject({ problem: 'Blank' });
  expect(await file('secretariat', 3, { ...input, receivedIn: 'Letter 3', audience: 'DELEGATION' })).toMatchObject({
    problem: 'PrivateOnBehalf',
  });
  expect(await file('secretariat', 3, { ...input, receivedIn: 'Letter 3' })).toMatchObject({
    stakeholder: { symbol: 'CHL' },
  });
  const asDelegate = await desk.here
    .as('delegateA')
    .ask(FILE, { input: { kind: 'MOD', provisionId: desk.at(3), reasons: '', ...input, receivedIn: 'x' }, key: 'k' });
  expect(asDelegate.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a revision is a new value; whoever read the older one is told', async () => {
  const { id } = await file('delegateA', 4, { content: words('Members keep rule 4.') });
  expect(await desk.act('headA', REVISE, { id, version: 1, content: words('Members may keep rule 4.') })).toMatchObject(
    { version: 2, text: 'Members may keep rule 4.' },
  );
  expect(await desk.act('delegateA', REVISE, { id, version: 1, content: words('x') })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentVersion: 2,
    currentContent: words('Members may keep rule 4.'),
  });
  expect(await desk.act('delegateA', REVISE, { id, version: 2, content: stands(4) })).toMatchObject({
    __typename: 'NothingChanged',
  });
  expect(
    await desk.here.owner('select revision from amendment_revision where amendment_id = $1 order by 1', [id]),
  ).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test('others join and leave; what is withdrawn is left alone', async () => {
  const { id } = await file('delegateA', 5, { content: words('Members keep rule 5.') });
  expect(await desk.act('headB', joining('join'), { id })).toMatchObject({ coSponsors: [{ symbol: 'BRV' }] });
  expect(await desk.act('delegateB', joining('join'), { id })).toEqual({ __typename: 'AlreadySponsor', symbol: 'BRV' });
  expect(await desk.act('speakingObserver', joining('leave'), { id })).toEqual({
    __typename: 'NotSponsor',
    symbol: 'CHL',
  });
  expect(await desk.act('delegateB', joining('leave'), { id })).toMatchObject({ coSponsors: [] });
  expect(await desk.act('headA', WITHDRAW, { id, version: 1 })).toMatchObject({
    status: 'WITHDRAWN',
    may: ['comment'],
  });
  expect(await desk.act('headB', joining('join'), { id })).toMatchObject({ __typename: 'AlreadyWithdrawn' });
});

test('what a delegation keeps to itself is not there for anybody else', async () => {
  const { id } = await file('delegateA', 6, { content: words('Our red line.'), audience: 'DELEGATION' });
  expect((await seenBy('headA', 6))['amendmentCount']).toBe(1);
  for (const who of [
    'secretariat',
    'chair',
    'rapporteur',
    'delegateB',
    'speakingObserver',
    'observer',
    'outsider',
    'nobody',
  ] as const) {
    expect(await seenBy(who, 6)).toMatchObject({ amendmentCount: 0, amendments: { totalCount: 0, nodes: [] } });
    expect(await desk.ask(who, 'query($id: ID!) { amendment(id: $id) { id } }', { id })).toEqual({ amendment: null });
  }
});

test('a provision with fifty amendments costs as many statements as one with five', async () => {
  await desk.here.owner(
    `insert into amendment (id, conference_id, instrument_id, provision_id, stakeholder_id, audience, kind, content, text, base_content, reasons)
     select gen_random_uuid(), $1, $2, case when n <= 5 then $3::uuid else $4::uuid end, $5, 'public', 'MOD', '[]', 't' || n, '[]', '' from generate_series(1, 55) n`,
    [desk.here.conferenceId, desk.instrumentId, desk.at(7), desk.at(8), desk.here.stakeholders.A.id],
  );
  const cost = (number: number) => statementsOf(() => seenBy('chair', number));
  await cost(7);
  expect(await cost(8)).toBe(await cost(7));
});

test('who may do what', () => {
  expect({ filingPolicy, amendmentPolicy, enteredByLetter }).toMatchSnapshot();
});
