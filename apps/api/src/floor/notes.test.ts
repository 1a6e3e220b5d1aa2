import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { EVERYBODY, type Persona } from '../../../../test/world/index.js';
import { CONSIDER, considering, type LedgerDesk, ledgerDesk, RAISE } from '../../../../test/world/ledger-desk.js';
import { Database } from '../platform/database/database.js';

const ADD_MEETING = `mutation($conference: ID!, $input: MeetingInput!, $key: String!) {
  answer: addMeeting(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Meeting { id } } }`;
const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  answer: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { __typename ... on AgendaItem { id } } }`;
const TAKE_UP = `mutation($item: ID!, $provision: ID, $key: String!) {
  answer: takeUpItem(itemId: $item, provisionId: $provision, idempotencyKey: $key) { __typename
    ... on AgendaItem { takenUpAt underDiscussion { number } } ... on NotFound { what } } }`;
const PROBLEMS = '... on ChangedMeanwhile { currentVersion } ... on NotAcceptable { problem } ... on NotFound { what }';
const NOTED = `__typename ... on Intervention { id text version stakeholder { symbol } by { name } } ${PROBLEMS}`;
const NOTE = `mutation($input: InterventionInput!, $key: String!) { answer: noteIntervention(input: $input, idempotencyKey: $key) { ${NOTED} } }`;
const CORRECT = `mutation($id: ID!, $text: String!, $version: Int!, $key: String!) {
  answer: correctIntervention(interventionId: $id, text: $text, expectedVersion: $version, idempotencyKey: $key) { ${NOTED} } }`;
const DECIDED = `__typename ... on ItemDecision { id text version provision { number } } ${PROBLEMS}`;
const DECIDE = `mutation($item: ID!, $text: String!, $provision: ID, $key: String!) {
  answer: recordDecision(itemId: $item, text: $text, provisionId: $provision, idempotencyKey: $key) { ${DECIDED} } }`;
const CORRECT_DECISION = `mutation($id: ID!, $text: String!, $version: Int!, $key: String!) {
  answer: correctDecision(decisionId: $id, text: $text, expectedVersion: $version, idempotencyKey: $key) { ${DECIDED} } }`;
const ITEM = `query($id: ID!) { agendaItem(id: $id) { interventions { id text version concerns { number } } decisions { text version } } }`;
const UNDER = 'discussedAt { item { id } }';
const DISCUSSED = `query($provision: ID!, $amendment: ID!, $concern: ID!) {
  provision(id: $provision) { ${UNDER} } amendment(id: $amendment) { ${UNDER} } concern(id: $concern) { ${UNDER} considered { item { id } } } }`;
const PROJECTED = `query($id: ID!) { meeting(id: $id) { projection { closed provisionId item { id title }
  provisions { id number content baseContent suppressed } } } }`;
const NOBODY = randomUUID();

let desk: LedgerDesk;
let meeting: string;
beforeAll(async () => {
  desk = await ledgerDesk();
  const days = { startsOn: '2031-03-02', endsOn: '2031-03-04' };
  const input = { kind: 'REGIONAL', name: 'Regional', place: 'There', ...days };
  meeting = (await desk.act('secretariat', ADD_MEETING, { conference: desk.here.conferenceId, input }))['id'];
});
afterAll(() => desk.here.stop());

const newItem = async (numbers: readonly number[] = [], audience = 'PUBLIC', of = meeting): Promise<string> => {
  const input = { title: 'Scope', audience, issueIds: [], provisionIds: numbers.map(desk.at) };
  return (await desk.act('secretariat', ADD_ITEM, { meeting: of, input }))['id'];
};
const note = (item: string, text: string, who: Persona = 'rapporteur', of: 'A' | 'B' | 'C' = 'C'): Promise<Answer> =>
  desk.act(who, NOTE, { input: { itemId: item, stakeholderId: desk.here.stakeholders[of].id, text } });
const raise = (interventionId: string, who: Persona = 'rapporteur', more: object = {}): Promise<Answer> =>
  desk.act(who, RAISE, {
    input: {
      ...{ conferenceId: desk.here.conferenceId, text: 'Keep it open.', interventionId },
      ...(who === 'rapporteur' && { receivedIn: 'Regional, item 1' }),
      ...more,
    },
  });
const shown = async (id: string, who: Persona | 'nobody' = 'chair'): Promise<Answer> =>
  (await desk.ask(who, ITEM, { id }))['agendaItem'];

test('what was said is noted and corrected, and nobody overwrites what another put right', async () => {
  const item = await newItem();
  const { id } = await note(item, 'We want it opne.');
  expect(await desk.act('rapporteur', CORRECT, { id, text: 'We want it open.', version: 1 })).toMatchObject({
    id,
    text: 'We want it open.',
    version: 2,
    stakeholder: { symbol: 'CHL' },
  });
  expect(await desk.act('chair', CORRECT, { id, text: 'x', version: 1 })).toMatchObject({ currentVersion: 2 });
  expect(await desk.act('chair', CORRECT, { id: NOBODY, text: 'x', version: 1 })).toMatchObject({
    what: 'intervention',
  });
  expect((await shown(item)).interventions).toEqual([{ id, text: 'We want it open.', version: 2, concerns: [] }]);
  const kept = await desk.here.owner('select from intervention where first_id = $1', [id]);
  expect(kept).toHaveLength(2);
  expect(await note(item, ' ')).toMatchObject({ problem: 'Blank' });
});

test('what was said carries a concern into the ledger, in the name of who said it', async () => {
  const item = await newItem([3]);
  const { id } = await note(item, 'Rule 3 leaves us out.');
  const raised = await raise(id, 'rapporteur', { anchors: [{ provisionId: desk.at(3) }] });
  expect(raised).toMatchObject({ source: 'FLOOR', stakeholder: { symbol: 'CHL' }, receivedIn: 'Regional, item 1' });
  expect((await shown(item)).interventions[0].concerns).toEqual([{ number: raised['number'] }]);
  expect(await raise(id, 'speakingObserver')).toMatchObject({ source: 'FLOOR', receivedIn: null });
  expect(await raise(id, 'headA')).toMatchObject({ problem: 'PaperOfOthers' });
  expect(await raise(NOBODY)).toMatchObject({ what: 'intervention' });
});

test('what was said before delegations alone is in the ledger for them alone', async () => {
  const item = await newItem([], 'MEMBERS');
  const { id } = await note(item, 'A red line.', 'rapporteur', 'A');
  expect(await raise(id)).toMatchObject({ audience: 'MEMBERS' });
  expect(await raise(id, 'headA', { audience: 'PUBLIC' })).toMatchObject({ audience: 'MEMBERS' });
  expect(await shown(item, 'observer')).toBeNull();
});

test('decisions stand with the item; everybody who reads it reads them', async () => {
  const item = await newItem([2]);
  const { id } = await desk.act('rapporteur', DECIDE, { item, text: 'Kept.', provision: desk.at(2) });
  expect(await desk.act('chair', CORRECT_DECISION, { id, text: 'Kept as it is.', version: 1 })).toMatchObject({
    version: 2,
    provision: { number: '2' },
  });
  expect(await desk.act('chair', CORRECT_DECISION, { id, text: 'x', version: 1 })).toMatchObject({ currentVersion: 2 });
  expect(await desk.act('chair', DECIDE, { item, text: 'x', provision: NOBODY })).toMatchObject({ what: 'provision' });
  await note(item, 'For the room.');
  expect(await shown(item, 'nobody')).toEqual({
    interventions: [],
    decisions: [{ text: 'Kept as it is.', version: 2 }],
  });
});

test('a provision, an amendment and a concern say under which item they were discussed', async () => {
  const [about, other, members] = [await newItem([5]), await newItem(), await newItem([5], 'MEMBERS')];
  const before = await desk.amend('delegateA', 5, 'Members keep rule 5.');
  const { id: concern } = await desk.raise('delegateA', 5, 'Too much.');
  const said = async (amendment: string, who: Persona | 'nobody' = 'chair') => {
    const found = await desk.ask(who, DISCUSSED, { provision: desk.at(5), amendment, concern });
    const under = (of: Answer | null): string[] => (of?.['discussedAt'] ?? []).map((each: Answer) => each['item'].id);
    return [under(found['provision']), under(found['amendment']), under(found['concern'])];
  };
  expect(await said(before)).toEqual([[], [], []]);
  await desk.act('chair', TAKE_UP, { item: about });
  await desk.act('chair', TAKE_UP, { item: other, provision: desk.at(5) });
  await desk.act('chair', TAKE_UP, { item: members });
  const after = await desk.amend('delegateB', 5, 'Members may keep rule 5.');
  expect(await said(before)).toEqual([[about, other, members], [about, other, members], []]);
  expect(await said(after)).toEqual([[about, other, members], [], []]);
  expect(await said(before, 'observer')).toEqual([[about, other], [about, other], []]);
  await desk.act('chair', CONSIDER, { id: concern, considering: { ...considering, agendaItemId: other } });
  expect((await said(before))[2]).toEqual([other]);
  const missing = { ...considering, agendaItemId: NOBODY };
  expect(await desk.act('chair', CONSIDER, { id: concern, considering: missing })).toMatchObject({
    what: 'agendaItem',
  });
});

test('the projector shows what the room may see, whoever’s machine it hangs on', async () => {
  const days = { startsOn: '2031-04-02', endsOn: '2031-04-04' };
  const input = { kind: 'REGIONAL', name: 'Second', place: 'There', ...days };
  const { id } = await desk.act('secretariat', ADD_MEETING, { conference: desk.here.conferenceId, input });
  const projection = async (who: Persona | 'nobody') =>
    (await desk.ask(who, PROJECTED, { id }))['meeting'].projection as Answer | null;
  expect(await projection('observer')).toEqual({ closed: false, provisionId: null, item: null, provisions: [] });
  const [open, closed] = [await newItem([7, 6], 'PUBLIC', id), await newItem([8], 'MEMBERS', id)];
  await desk.act('chair', TAKE_UP, { item: open, provision: desk.at(8) });
  const seen = await projection('chair');
  expect(seen).toMatchObject({ closed: false, provisionId: desk.at(8), item: { id: open } });
  expect(seen?.['provisions'].map((each: Answer) => each['number'])).toEqual(['6', '7', '8']);
  await desk.act('chair', TAKE_UP, { item: closed, provision: desk.at(8) });
  // Who may not know of a closed session sees what was last open.
  const expected = (who: Persona | 'nobody'): Answer | null | undefined => {
    if (who === 'outsider' || who === 'nobody') return null;
    if (who === 'observer' || who === 'speakingObserver') return seen;
    return { closed: true, provisionId: null, item: null, provisions: [] };
  };
  for (const who of EVERYBODY) expect([who, await projection(who)]).toEqual([who, expected(who)]);
});

test('who may note, and the database by itself', async () => {
  const item = await newItem();
  for (const who of EVERYBODY) {
    const input = { itemId: item, stakeholderId: desk.here.stakeholders.A.id, text: `by ${who}` };
    const { data, errors } = await desk.here.as(who).ask<Answer>(NOTE, { input, key: randomUUID() });
    const notes = who === 'secretariat' || who === 'chair' || who === 'rapporteur';
    if (notes) expect(data?.['answer']).toMatchObject({ __typename: 'Intervention' });
    else if (data?.['answer'])
      expect([who, data['answer']]).toEqual([who, { __typename: 'NotFound', what: 'agendaItem' }]);
    else expect([who, errors[0]?.extensions?.code]).toEqual([who, 'FORBIDDEN']);
  }
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const { conferenceId, people, stakeholders } = desk.here;
  const forge = (who: Persona, table: string, more: string, audience: string) =>
    app.get(Database).transaction({ kind: 'person', personId: people[who].personId }, (tx) =>
      tx.sql(
        `with id as (select gen_random_uuid() as id) insert into ${table}
           (id, first_id, version, agenda_item_id, conference_id, audience, text, person_id${more && ', stakeholder_id'})
         select id, id, 1, $1, $2, $3, 'forged', caucus.person()${more} from id`,
        [item, conferenceId, audience],
      ),
    );
  const stakeholder = `, '${stakeholders.A.id}'::uuid`;
  await expect(forge('headA', 'intervention', stakeholder, `conference:${conferenceId}`)).rejects.toMatchObject({
    code: '42501',
  });
  await expect(forge('chair', 'intervention', stakeholder, 'public')).rejects.toMatchObject({ code: '42501' });
  await expect(forge('headA', 'item_decision', '', 'public')).rejects.toMatchObject({ code: '42501' });
});
