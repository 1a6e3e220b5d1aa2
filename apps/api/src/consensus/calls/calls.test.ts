import { type CallDesk, callDesk, due, RULES } from '../../../../../test/world/call-desk.js';
import { says } from '../../../../../test/world/consensus-desk.js';
import { type Answer, MERGE, words } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';

const LOCK = `query($id: ID!) { draft(id: $id) { provisions { id lock { id why may } outForCall { id } } } }`;
const UNLOCK = `mutation($id: ID!, $key: String!) { answer: unlockProvision(lockId: $id, idempotencyKey: $key) { __typename
  ... on OutForCall { callId } ... on ProvisionLock { id } } }`;
const AMENDMENTS = `query($id: ID!) { provision(id: $id) { amendments(first: 10) { nodes { kind text reasons stakeholder { symbol } } } } }`;
const PROXY = `mutation($conference: ID!, $to: ID!, $key: String!) {
  answer: nameProxy(conferenceId: $conference, toId: $to, idempotencyKey: $key) { __typename ... on Proxy { id from { symbol } to { symbol } }
  ... on ProxyRefused { problem } ... on NotFound { what } } }`;
const END_PROXY = `mutation($id: ID!, $key: String!) { answer: endProxy(proxyId: $id, idempotencyKey: $key) { __typename ... on Proxy { id endedAt } } }`;
const CONCERNS = `query($slug: String!) { conference(slug: $slug) { concerns(first: 50) { nodes {
  proposed state considered { where note } } } } }`;
const DEPUTY = `mutation($id: ID!, $key: String!) { answer: nameDeputy(membershipId: $id, idempotencyKey: $key) { __typename
  ... on Deputy { id } ... on NotFound { what } } }`;
const END_DEPUTY = `mutation($id: ID!, $key: String!) { answer: endDeputy(deputyId: $id, idempotencyKey: $key) { __typename } }`;

let desk: CallDesk;
beforeAll(async () => {
  desk = await callDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const onProvision = async (number: number): Promise<Answer> => {
  const { draft } = await desk.ask('observer', LOCK, { id: desk.draftId });
  return draft.provisions.find(({ id }: Answer) => id === desk.at(number));
};
const at = (call: Answer, number: number): Answer =>
  call['provisions'].find(({ provisionId }: Answer) => provisionId === desk.at(number));
const objection = (text: string) => ({ kind: 'object', reason: 'We cannot.', wording: words(text) });

test('a call in the room: sealed and closed at its opening, adopted where all agree, agreed from then on', async () => {
  await says(desk, 'headA', 1, { kind: 'support' });
  const prepared = await desk.prepare({ provisions: [1, 2], rule: 'unanimity' });
  expect(prepared).toMatchObject({ phase: 'draft', may: ['revise', 'open', 'withdraw'], participants: [] });
  const call = await desk.open(prepared['id']);
  expect(call).toMatchObject({
    phase: 'open',
    revision: { number: 1 },
    deadline: null,
    may: ['attend', 'close', 'withdraw'],
  });
  expect(at(call, 1)).toMatchObject({
    cited: '1',
    outcome: 'adopted',
    finding: { outcome: 'met', counts: { all: 2, for: 1 } },
  });
  expect(at(call, 2)['finding']).toMatchObject({
    outcome: 'notMet',
    missing: expect.arrayContaining([{ kind: 'SupportersNeeded', facts: { count: 1 } }]),
  });
  const { lock, outForCall } = await onProvision(1);
  expect([lock.why, lock.may, outForCall.id]).toEqual(['CALL', [], call['id']]);
  expect(await desk.act('chair', UNLOCK, { id: lock.id })).toEqual({ __typename: 'OutForCall', callId: call['id'] });
  expect(await desk.prepare({ provisions: [2], rule: 'unanimity' }).then(({ id }) => desk.open(id))).toEqual({
    __typename: 'ProvisionLocked',
    provisionId: desk.at(2),
    why: 'CALL',
  });

  await says(desk, 'headB', 1, { kind: 'support' });
  const refused = await says(desk, 'headB', 2, objection('Members keep rule 2.'));
  expect(refused['cleared']).toBe(true);
  const closed = await desk.close(call['id']);
  expect(closed).toMatchObject({ phase: 'broken', may: [] });
  expect([at(closed, 1)['outcome'], at(closed, 2)['outcome']]).toEqual(['adopted', 'broken']);
  expect((await onProvision(1))['lock']).toMatchObject({ why: 'AGREED' });
  expect(await onProvision(2)).toMatchObject({ lock: null, outForCall: null });
  const { provision } = await desk.ask('observer', AMENDMENTS, { id: desk.at(2) });
  expect(provision.amendments.nodes).toEqual([
    { kind: 'MOD', text: 'Members keep rule 2.', reasons: 'We cannot.', stakeholder: { symbol: 'BRV' } },
  ]);
  expect(await desk.close(call['id'])).toEqual({ __typename: 'CallEnded', phase: 'broken' });

  const again = await desk.prepare({ provisions: [2], rule: 'unanimity' });
  const waiting = await desk.open(again['id']);
  expect(waiting).toMatchObject({ __typename: 'ConcernsOpen', concerns: [expect.any(String)] });
  const despite = 'The meeting has heard it.';
  expect(await desk.open(again['id'], 'rapporteur', despite)).toMatchObject({ phase: 'open', despite });
  await desk.withdraw(again['id'], 'Enough.');
});

test('what has ended is never changed, and what was said in it is kept as it was', async () => {
  const call = await desk.call({ provisions: [3], rule: 'unanimity' });
  await says(desk, 'headA', 3, { kind: 'support' });
  await desk.close(call['id']);
  await says(desk, 'headA', 3, objection('Something else.'));
  const closed = await desk.seen('observer', call['id']);
  expect(at(closed, 3)['voices']).toMatchObject([{ says: 'support' }, { says: 'silence' }, { counts: false }]);
  expect(closed['acts'].map(({ kind }: Answer) => kind)).toEqual([
    'CallPrepared',
    'CallOpened',
    'ProvisionDecided',
    'CallClosed',
  ]);
  await expect(desk.here.application(`delete from consensus_call`)).rejects.toThrow(/permission denied/);
});

test('an agreed provision is asked about again by a new call, and a withdrawn call leaves it agreed', async () => {
  const { lock: before } = await onProvision(1);
  const again = await desk.call({ provisions: [1], rule: 'unanimity' });
  expect((await onProvision(1))['lock']).toMatchObject({ why: 'CALL' });
  expect(await desk.withdraw(again['id'], ' ')).toMatchObject({ __typename: 'CallReasonNeeded' });
  expect(await desk.withdraw(again['id'], 'Asked too early.')).toMatchObject({
    phase: 'withdrawn',
    withdrawnBecause: 'Asked too early.',
  });
  const { lock } = await onProvision(1);
  expect([lock.why, lock.id === before.id]).toEqual(['AGREED', false]);
});

test('stances are to reconfirm in a call whose words they were not on, and counted as silence', async () => {
  await says(desk, 'headA', 4, { kind: 'support' });
  const amendment = await desk.amend('delegateB', 4, 'Members keep rule 4.');
  await desk.act('chair', MERGE, desk.asked(4, [amendment], { uncontested: true }));
  const call = await desk.call({ provisions: [4], rule: 'iso' });
  expect(at(call, 4)['voices'][0]).toMatchObject({ stakeholder: { symbol: 'ALF' }, says: 'silence', stance: null });
  await desk.withdraw(call['id'], 'Enough.');
});

test('the chair rules on objections where the rule asks for it, and says why', async () => {
  const call = await desk.call({ provisions: [5], rule: 'iso' });
  await says(desk, 'headA', 5, { kind: 'support' });
  const objected = await says(desk, 'headB', 5, objection('Another rule 5.'));
  const open = await desk.seen('observer', call['id']);
  expect(open).toMatchObject({ rulingsNeeded: [{ symbol: 'BRV' }] });
  expect(at(open, 5)['finding']).toMatchObject({
    outcome: 'undetermined',
    missing: [{ kind: 'RulingNeeded', facts: { delegation: 'BRV' } }],
  });
  expect(await desk.close(call['id'])).toEqual({ __typename: 'RulingsNeeded', delegations: ['BRV'] });
  expect(await desk.find(call['id'], objected['id'], 'notSustained', ' ')).toMatchObject({
    __typename: 'RulingNeedsReason',
  });
  expect(await desk.find(call['id'], objected['id'], 'answered')).toMatchObject({ __typename: 'NothingToRule' });
  const ruled = await desk.find(call['id'], objected['id'], 'notSustained');
  expect(at(ruled, 5)['voices'][1]).toMatchObject({ ruling: { finds: 'notSustained', reason: 'As discussed.' } });
  expect(await desk.close(call['id'])).toMatchObject({ phase: 'adopted', provisions: [{ outcome: 'adopted' }] });

  const { conference } = await desk.ask('headB', CONCERNS, { slug: desk.here.slug });
  const onFive = conference.concerns.nodes.find((each: Answer) => each['proposed'] === 'Another rule 5.');
  expect(onFive).toMatchObject({ state: 'CONSIDERED', considered: [{ where: 'On 5', note: 'As discussed.' }] });
});

test('a majority wants to know who is in the room; who is not may be spoken for', async () => {
  const { A, B } = desk.here.stakeholders;
  const to = (who: Persona, id: string) => desk.act(who, PROXY, { conference: desk.here.conferenceId, to: id });
  expect(await to('headB', B.id)).toEqual({ __typename: 'ProxyRefused', problem: 'OwnProxy' });
  const proxy = await to('headB', A.id);
  expect(proxy).toMatchObject({ from: { symbol: 'BRV' }, to: { symbol: 'ALF' } });
  expect(await to('headA', B.id)).toEqual({ __typename: 'ProxyRefused', problem: 'ProxyPassedOn' });

  const call = await desk.call({ provisions: [6], rule: 'majority' });
  await says(desk, 'headA', 6, { kind: 'support' });
  expect(await desk.close(call['id'])).toMatchObject({ __typename: 'PresenceNeeded' });
  expect(await desk.attend('secretariat', call['id'], ['nobody'])).toMatchObject({ __typename: 'NotTakingPart' });
  const noted = await desk.attend('secretariat', call['id'], [A.id]);
  expect(noted['participants']).toMatchObject([
    { present: true },
    { present: false, proxy: { symbol: 'ALF' } },
    { present: false },
  ]);
  expect(at(noted, 6)).toMatchObject({ outcome: 'adopted', finding: { counts: { all: 2, present: 2, for: 2 } } });
  expect(at(noted, 6)['voices'][1]).toMatchObject({ says: 'support', through: { symbol: 'ALF' } });
  await desk.act('headB', END_PROXY, { id: proxy['id'] });
  expect(at(await desk.seen('chair', call['id']), 6)).toMatchObject({
    outcome: 'failed',
    finding: { counts: { present: 1, for: 1 } },
  });
  expect(await desk.close(call['id'])).toMatchObject({ phase: 'failed' });
});

test('a head names who clears in their place; who observes for a body without a head is its head', async () => {
  const { conferenceId, stakeholders, slug } = desk.here;
  const SPEAKING = 'query($slug: String!) { conference(slug: $slug) { speakingAs } }';
  const speaksAs = async (who: Persona) => (await desk.ask(who, SPEAKING, { slug }))['conference'].speakingAs;
  expect(await speaksAs('headA')).toBe('head');
  expect(await speaksAs('delegateA')).toBe('delegate');
  expect(await speaksAs('speakingObserver')).toBe('head');
  for (const who of ['chair', 'secretariat', 'observer', 'outsider'] as const) expect(await speaksAs(who)).toBeNull();

  const part = async (who: Persona) =>
    (
      await desk.here.owner<{ id: string }>('select id from membership where person_id = $1 and until is null', [
        desk.here.people[who].personId,
      ])
    )[0]?.id;
  const named = await desk.act('headA', DEPUTY, { id: await part('delegateA') });
  expect(named).toMatchObject({ __typename: 'Deputy' });
  expect(await speaksAs('delegateA')).toBe('deputy');
  expect(await desk.act('headA', DEPUTY, { id: await part('headA') })).toMatchObject({ __typename: 'NotFound' });
  await desk.act('headA', END_DEPUTY, { id: named['id'] });
  expect(await speaksAs('delegateA')).toBe('delegate');

  const own = await desk.act('speakingObserver', DEPUTY, { id: await part('speakingObserver') });
  expect(own).toMatchObject({ __typename: 'NotFound' });
  const proxy = await desk.act('speakingObserver', PROXY, { conference: conferenceId, to: stakeholders.B.id });
  expect(proxy).toMatchObject({ from: { symbol: 'CHL' }, to: { symbol: 'BRV' } });
  await desk.act('speakingObserver', END_PROXY, { id: proxy['id'] });
});

test('only chair and rapporteur ask, and only of the draft’s provisions by the conference’s rules', async () => {
  for (const who of ['secretariat', 'headA', 'delegateB', 'observer'] as const)
    await expect(desk.prepare({ provisions: [7], rule: 'iso' }, who)).rejects.toThrow(/FORBIDDEN/);
  expect(await desk.prepare({ provisions: [], rule: 'iso' })).toEqual({
    __typename: 'TermsNotAcceptable',
    problem: 'ProvisionsNotNamed',
  });
  expect(await desk.prepare({ provisions: [7, 7], rule: 'iso' })).toEqual({
    __typename: 'TermsNotAcceptable',
    problem: 'ProvisionTwice',
  });
  const zone = { ...due(100), zone: 'Mars/Olympus' };
  expect(await desk.prepare({ provisions: [7], rule: 'iso', asking: 'byDeadline', deadline: zone })).toMatchObject({
    problem: 'ZoneUnknown',
  });
  expect(await desk.prepare({ provisions: [7], rule: 'iso', asking: 'byDeadline' })).toMatchObject({
    problem: 'DeadlineNeeded',
  });
  const short = await desk.prepare({ provisions: [7], rule: 'silence', asking: 'silence', deadline: due(71) });
  expect(await desk.open(short['id'])).toMatchObject({ __typename: 'DeadlineNotAcceptable', problem: 'TooSoon' });
  const failing = await desk.prepare({ provisions: [7], rule: 'unanimity', asking: 'silence', deadline: due(80) });
  expect(await desk.open(failing['id'])).toMatchObject({
    __typename: 'SilenceWouldFail',
    missing: [{ kind: 'SupportersNeeded', facts: { count: 1 } }],
  });
  expect((await onProvision(7))['lock']).toBeNull();
});

test('rules are edited by those who organise, and checked', async () => {
  const REVISE = `mutation($id: ID!, $version: Int!, $rule: RuleInput!, $key: String!) {
    answer: reviseRule(ruleId: $id, expectedVersion: $version, name: "Ours", rule: $rule, idempotencyKey: $key) { __typename
    ... on ConsensusRule { id name version rule { leastFor } } ... on ChangedMeanwhile { currentVersion } } }`;
  const RETIRE = `mutation($id: ID!, $version: Int!, $key: String!) {
    answer: retireRule(ruleId: $id, expectedVersion: $version, idempotencyKey: $key) { __typename ... on ConsensusRule { id may } } }`;
  const LIST = `query($slug: String!) { rulePresets { name rule { kind counting { kind } reading { silence } } } conference(slug: $slug) { consensusRules { id name } } }`;
  const made = await desk.rule('secretariat', 'Mine', RULES.iso);
  expect(made).toMatchObject({
    name: 'Mine',
    version: 1,
    may: ['revise', 'retire'],
    rule: { kind: 'noSustainedObjection', leastFor: 1, proxies: 0 },
  });
  const silent = { ...RULES.iso, reading: { silence: 'for' } };
  expect(await desk.rule('chair', 'Wrong', silent)).toEqual({
    __typename: 'RuleRefused',
    path: 'reading.silence',
    problem: 'SilenceIsNotSupport',
  });
  expect(await desk.rule('chair', 'Wrong', { ...RULES.iso, moreThan: { parts: 1, of: 2 } })).toMatchObject({
    problem: 'UnknownKey',
  });
  for (const who of ['headA', 'observer', 'outsider'] as const)
    await expect(desk.rule(who, 'Theirs', RULES.iso)).rejects.toThrow();
  const revised = { id: made['id'], version: 1, rule: { ...RULES.iso, leastFor: 3 } };
  expect(await desk.act('chair', REVISE, revised)).toMatchObject({ name: 'Ours', version: 2, rule: { leastFor: 3 } });
  expect(await desk.act('chair', REVISE, revised)).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  expect(await desk.act('chair', RETIRE, { id: made['id'], version: 2 })).toMatchObject({ may: [] });
  const listed = await desk.ask('observer', LIST, { slug: desk.here.slug });
  expect(listed['rulePresets'].map(({ name }: Answer) => name)).toEqual([
    'CARICOM',
    'ISO',
    'RFC_7282',
    'CITEL',
    'MAJORITY',
    'SILENCE',
  ]);
  expect(listed['conference'].consensusRules.map(({ name }: Answer) => name)).not.toContain('Ours');
});
