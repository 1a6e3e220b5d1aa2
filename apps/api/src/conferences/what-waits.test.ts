import { fewOfEach, type Owed, owedTo } from '#lib/answers';
import { type CallDesk, callDesk, due } from '../../../../test/world/call-desk.js';
import { digestOf, STATE, says } from '../../../../test/world/consensus-desk.js';
import { type Answer, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { COMMENT, considering, DISPOSE, FILE, ISSUE, RAISE } from '../../../../test/world/ledger-desk.js';
import { Database } from '../platform/database/database.js';

const SHARED = `subscription($c: ID!, $query: String!, $reach: SharedReach!) {
  sharedAnswer(conferenceId: $c, query: $query, moves: ["Call", "Stance", "Comment"], reach: $reach) { answer patch } }`;
const FIGURES = 'issues positions comments amendments brackets provisions provisionsBracketed';
const partOf = (narrower: boolean) => `id tasks(narrower: ${narrower}) { kind facts path for }
  standing(narrower: ${narrower}) { ${FIGURES} } lastActs(narrower: ${narrower}) { id kind actorId }`;
const OWN = `query($slug: String!) { conference(slug: $slug) { capacities waitsForMe { kind facts path }
  consensusTasks { kind provisionId callId stanceId } standing { ${FIGURES} } changes { items { id } }
  issues { id positions(first: 1) { totalCount } } } }`;
const TAKES_PART: readonly Persona[] = [
  ...(['secretariat', 'chair', 'rapporteur', 'headA', 'delegateA'] as const),
  ...(['headB', 'delegateB', 'observer', 'speakingObserver'] as const),
];

let desk: CallDesk;
let issueId: string;
beforeAll(async () => {
  desk = await callDesk();
  const { act, at, here } = desk;
  issueId = (await act('secretariat', ISSUE, { c: here.conferenceId, provisions: [at(3)] }))['id'];
  await says(desk, 'headA', 1, { kind: 'support' });
  const raised = await act('delegateB', RAISE, {
    input: { conferenceId: here.conferenceId, text: 'Who pays?', anchors: [{ provisionId: at(3) }] },
  });
  await act('chair', DISPOSE, { input: { concernId: raised['id'], kind: 'NOT_ACCEPTED', reason: 'No.', considering } });
  const input = { issueId, content: words('Ours.'), reasons: 'x', audience: 'CONFERENCE' };
  const position = await act('headB', FILE, { input });
  await act('delegateA', COMMENT, {
    input: { subject: { positionId: position['id'] }, body: 'Why?', audience: 'CONFERENCE' },
  });
  await desk.amend('delegateA', 5, 'Other words.');
  await desk.call({ provisions: [1, 2], rule: 'iso', asking: 'byDeadline', deadline: due(100) });
}, 120_000);
afterAll(() => desk.here.stop());

const own = async (who: Persona): Promise<Answer> => (await desk.ask(who, OWN, { slug: desk.here.slug }))['conference'];

function listen(who: Persona, reach: 'CONFERENCE' | 'BEYOND') {
  const query = `{ conference(slug: "${desk.here.slug}") { ${partOf(reach === 'BEYOND')} } }`;
  return desk.here.as(who).listen<{ sharedAnswer: Answer }>(SHARED, { c: desk.here.conferenceId, query, reach });
}

async function told(who: Persona, reach: 'CONFERENCE' | 'BEYOND'): Promise<Answer> {
  const heard = listen(who, reach);
  const { sharedAnswer } = await heard.next();
  heard.stop();
  return sharedAnswer['answer'].conference;
}

/** As a page puts it together. */
function waiting(all: Answer, beyond: Answer, capacities: readonly string[]): object[] {
  const tasks = (beyond['tasks'] ?? all['tasks']) as readonly (Owed & object)[];
  return fewOfEach(owedTo(tasks, capacities)).map(({ for: _, ...task }) => task);
}

async function expectSameForAll(): Promise<void> {
  for (const who of TAKES_PART) {
    const [all, beyond, mine] = [await told(who, 'CONFERENCE'), await told(who, 'BEYOND'), await own(who)];
    expect([who, waiting(all, beyond, mine['capacities'])]).toEqual([who, mine['waitsForMe']]);
    const asked = mine['waitsForMe'].flatMap(({ kind, facts }: Answer) =>
      'callId' in facts ? [[kind, facts.provisionId, facts.callId, facts.stanceId]] : [],
    );
    expect([who, asked]).toEqual([
      who,
      mine['consensusTasks'].map((task: Answer) => [
        task['kind'],
        task['provisionId'],
        task['callId'],
        task['stanceId'],
      ]),
    ]);
    const sum = Object.entries(all['standing']).map(([name, count]) => [
      name,
      Number(count) + beyond['standing'][name],
    ]);
    expect([who, Object.fromEntries(sum)]).toEqual([who, mine['standing']]);
    const { personId } = desk.here.people[who];
    const acts = [...all['lastActs'], ...beyond['lastActs']].filter(({ actorId }: Answer) => actorId !== personId);
    const known = mine['changes'].items.map(({ id }: Answer) => id);
    expect([who, acts.map(({ id }: Answer) => id).sort()]).toEqual([who, known.sort()]);
  }
}

test('what waits for all, read once, gives each what they would have been told had they asked', async () => {
  await expectSameForAll();
  expect((await told('headB', 'BEYOND'))['tasks']).toBeNull();
  const kinds = new Set((await told('headB', 'CONFERENCE'))['tasks'].map(({ kind }: Answer) => kind));
  expect([...kinds].sort()).toEqual(
    [
      'AmendmentsToMerge',
      'CallToAnswer',
      'CallToReceive',
      'ConcernToAnswer',
      'PositionAsked',
      'PositionCommentsToAnswer',
    ].sort(),
  );
  const asked = 'query($slug: String!) { conference(slug: $slug) { tasks { kind } capacities } }';
  const { conference } = await desk.ask('nobody', asked, { slug: desk.here.slug });
  expect(conference).toEqual({ tasks: [], capacities: [] });
});

test('what a delegation prepares changes its own list and nobody else’s', async () => {
  const drafted = await desk.act('delegateA', STATE, {
    input: { draftId: desk.draftId, provisionId: desk.at(2), digest: await digestOf(desk, 2), kind: 'abstain' },
    clear: false,
  });
  expect(drafted['id']).toEqual(expect.any(String));
  await desk.act('headA', FILE, {
    input: { issueId, reasons: 'x', audience: 'DELEGATION', content: words('Kept.') },
  });
  await expectSameForAll();
  for (const who of ['headB', 'chair', 'observer'] as const)
    for (const reach of ['CONFERENCE', 'BEYOND'] as const) {
      const answer = JSON.stringify(await told(who, reach));
      expect([who, reach, answer.includes(drafted['id']), answer.includes('StanceToClear')]).toEqual([
        who,
        reach,
        false,
        false,
      ]);
    }
  const ofHead = (await told('delegateA', 'BEYOND'))['tasks'].filter(({ kind }: Answer) => kind === 'StanceToClear');
  expect(ofHead.map((task: Answer) => task['for'])).toEqual([[`clearing:${desk.here.stakeholders.A.id}`]]);
  expect((await own('delegateA'))['waitsForMe'].map(({ kind }: Answer) => kind)).not.toContain('StanceToClear');
});

test('a new call is told to everybody by one reading, and only delegations with something of their own are asked about it', async () => {
  const [all, ofA, ofB] = [listen('observer', 'CONFERENCE'), listen('headA', 'BEYOND'), listen('headB', 'BEYOND')];
  for (const heard of [all, ofA, ofB]) await heard.next();
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const spied = jest.spyOn(app.get(Database), 'snapshot');
  const readings = (key: string) =>
    spied.mock.calls.filter(([viewer]) => 'keys' in viewer && viewer.keys.includes(key)).length;
  await desk.call({ provisions: [7], rule: 'iso', asking: 'byDeadline', deadline: due(100) });
  // That it was prepared comes before it is open.
  for (const heard of [all, ofA]) while (!JSON.stringify(await heard.next()).includes('On 7'));
  expect(readings(`delegation:${desk.here.stakeholders.B.id}`)).toBe(0);
  spied.mockRestore();
  for (const heard of [all, ofA, ofB]) heard.stop();
});
