import { type CallDesk, callDesk, RULES } from '../../../../../test/world/call-desk.js';
import { CLEAR, digestOf, RECONFIRM, STATE, says, TAKE_BACK } from '../../../../../test/world/consensus-desk.js';
import { type Answer, MERGE, words } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { POWERS } from '../../../../../test/world/invitation-desk.js';

const AT = `query($id: ID!) { draft(id: $id) { provisions { id textDigest
  stances { id cleared kind standing stakeholder { symbol } by { name } objection { reason suppress wording } words wordsNow }
  ownStance { may said { id kind standing may } drafted { id kind standing may by { name } } } } } }`;

let desk: CallDesk;
beforeAll(async () => {
  desk = await callDesk();
}, 120_000);
afterAll(() => desk.here.stop());

async function at(who: Persona | 'nobody', number: number): Promise<Answer> {
  const { draft } = await desk.ask(who, AT, { id: desk.draftId });
  return draft.provisions.find(({ id }: Answer) => id === desk.at(number));
}
async function state(who: Persona, number: number, kind: string, more: object = {}, clear = false): Promise<Answer> {
  const input = {
    draftId: desk.draftId,
    provisionId: desk.at(number),
    digest: await digestOf(desk, number),
    kind,
    ...more,
  };
  return desk.act(who, STATE, { input, clear });
}

test('a member drafts, the delegation alone sees it, the head clears, and everybody sees it', async () => {
  const drafted = await state('delegateA', 1, 'support');
  expect(drafted).toMatchObject({ __typename: 'Stance', kind: 'support', cleared: false, standing: 'stands' });
  expect(await at('headA', 1)).toMatchObject({
    stances: [],
    ownStance: {
      said: null,
      drafted: { id: drafted['id'], may: ['clear', 'takeBack'], by: { name: 'The delegateA' } },
    },
  });
  for (const who of ['chair', 'secretariat', 'rapporteur', 'observer', 'nobody', 'outsider'] as const) {
    expect(await desk.ask(who, 'query($id: ID!) { stance(id: $id) { id } }', { id: drafted['id'] })).toEqual({
      stance: null,
    });
    const { draft } = await desk.ask(who, AT, { id: desk.draftId });
    if (draft !== null) expect(JSON.stringify(draft)).not.toContain(drafted['id']);
  }
  expect((await at('headB', 1))['ownStance']).toMatchObject({ said: null, drafted: null, may: ['state', 'speak'] });
  expect(await desk.act('delegateA', CLEAR, { id: drafted['id'] })).toEqual({
    __typename: 'HeadClears',
    delegation: 'ALF',
  });
  expect(await desk.act('headB', CLEAR, { id: drafted['id'] })).toEqual({ __typename: 'NotFound', what: 'stance' });
  expect(await desk.act('headA', CLEAR, { id: drafted['id'] })).toMatchObject({ id: drafted['id'], cleared: true });
  expect((await at('observer', 1))['stances']).toMatchObject([
    { id: drafted['id'], kind: 'support', stakeholder: { symbol: 'ALF' }, by: { name: 'The headA' } },
  ]);
});

test('an objection says why and what would resolve it, or is not accepted', async () => {
  for (const [more, lacks] of [
    [{}, 'both'],
    [{ reason: 'We cannot.' }, 'wording'],
    [{ wording: words('Other words.') }, 'reason'],
  ] as const)
    expect(await state('headA', 2, 'object', more)).toEqual({ __typename: 'ObjectionIncomplete', lacks });
  const same = { reason: 'No.', wording: words('Members shall keep rule 2 of these Regulations.') };
  expect(await state('headA', 2, 'object', same)).toMatchObject({ problem: 'ObjectionChangesNothing' });
  const objected = await state('headA', 2, 'object', { reason: 'We cannot.', wording: words('Other words.') }, true);
  expect(objected).toMatchObject({
    cleared: true,
    objection: { reason: 'We cannot.', suppress: false, wording: words('Other words.') },
  });
  expect(await state('headB', 2, 'object', { reason: 'It must go.', suppress: true }, true)).toMatchObject({
    objection: { suppress: true, wording: null },
  });
  expect(await state('headB', 2, 'support', { acceptable: ['no such option'] })).toEqual({
    __typename: 'UnknownOption',
    option: 'no such option',
  });
});

test('who speaks for a body that observes states its view and clears it; who serves the conference does not', async () => {
  expect(await state('speakingObserver', 3, 'canLiveWith', {}, true)).toMatchObject({ cleared: true });
  const input = { draftId: desk.draftId, provisionId: desk.at(3), digest: await digestOf(desk, 3), kind: 'support' };
  for (const who of ['chair', 'rapporteur', 'secretariat', 'observer'] as const) {
    const { errors } = await desk.here.as(who).ask(STATE, { input, clear: true, key: `${who} 3` });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect(await desk.act('outsider', STATE, { input, clear: false })).toEqual({
    __typename: 'NotFound',
    what: 'provision',
  });
});

test('when the words change a stance is to reconfirm, and one action says it again', async () => {
  const said = await state('headA', 4, 'support', {}, true);
  const before = await digestOf(desk, 4);
  const amendment = await desk.amend('delegateB', 4, 'Members keep rule 4.');
  await desk.act('chair', MERGE, { ...desk.asked(4, [amendment], { uncontested: true }) });
  const own = (await at('delegateA', 4))['ownStance'];
  expect(own).toMatchObject({ said: { id: said['id'], standing: 'toReconfirm', may: ['reconfirm'] }, drafted: null });
  expect((await at('observer', 4))['stances']).toMatchObject([
    { standing: 'toReconfirm', words: words('Members shall keep rule 4 of these Regulations.') },
  ]);
  const late = { draftId: desk.draftId, provisionId: desk.at(4), digest: before, kind: 'support' };
  expect(await desk.act('headA', STATE, { input: late, clear: true })).toEqual({
    __typename: 'OtherWords',
    provision: desk.at(4),
  });
  const again = await desk.act('headA', RECONFIRM, { id: said['id'], clear: true });
  expect(again).toMatchObject({ kind: 'support', cleared: true, standing: 'stands' });
  expect(await desk.act('headA', RECONFIRM, { id: again['id'], clear: true })).toEqual({
    __typename: 'NothingToReconfirm',
    provision: desk.at(4),
  });
});

test('what was said is taken back by whoever clears, a draft by any member; rows are only added', async () => {
  await state('headA', 5, 'support', {}, true);
  await state('delegateA', 5, 'abstain');
  const place = { draft: desk.draftId, provision: desk.at(5) };
  expect(await desk.act('delegateA', TAKE_BACK, place)).toEqual({ __typename: 'HeadClears', delegation: 'ALF' });
  expect(await desk.act('headA', TAKE_BACK, place)).toMatchObject({
    __typename: 'DraftProvision',
    id: desk.at(5),
    ownStance: { said: null, drafted: null },
  });
  expect(await desk.act('headA', TAKE_BACK, place)).toMatchObject({ __typename: 'NoSuchStance' });
  const rows = await desk.here.owner<Answer>('select state from stance where provision_id = $1 order by seq', [
    desk.at(5),
  ]);
  expect(rows.map((row) => row['state'])).toEqual(['DRAFTED', 'CLEARED', 'DRAFTED', 'DROPPED', 'TAKEN_BACK']);
  await state('delegateA', 5, 'abstain');
  expect(await desk.act('delegateA', TAKE_BACK, place)).toMatchObject({ __typename: 'DraftProvision' });
});

test('the table of provisions and delegations says who says what, and what a rule would find so far', async () => {
  const MATRIX = `query($id: ID!, $rule: ID, $at: [ID!]) { draft(id: $id) { supportMatrix(ruleId: $rule, provisionIds: $at) {
    delegations { stakeholder { symbol } counts } rows { provisionId cited cells { stakeholderId says reading throughId }
      finding { outcome missing { kind facts } } options { outcome acceptableToAll counts { optionId text acceptable notAcceptableTo { symbol } } } } } } }`;
  const table = async (rule: string | null, ...numbers: readonly number[]) =>
    (
      await desk.ask('observer', MATRIX, {
        id: desk.draftId,
        rule,
        at: numbers.length > 0 ? numbers.map(desk.at) : null,
      })
    )['draft'].supportMatrix;
  await says(desk, 'headA', 8, { kind: 'support' });
  await says(desk, 'speakingObserver', 8, { kind: 'object', reason: 'No.', suppress: true });
  const { A, C } = desk.here.stakeholders;
  const plain = await table(null);
  expect(plain.delegations.map(({ counts }: Answer) => counts)).toEqual([null, null, null]);
  const said = plain.rows.find(({ cited }: Answer) => cited === '8');
  expect(said).toMatchObject({
    finding: null,
    cells: [
      { stakeholderId: A.id, says: 'support', reading: null },
      { stakeholderId: C.id, says: 'object' },
    ],
  });
  const states = await desk.rule('chair', 'States', RULES.unanimity);
  const all = await desk.rule('chair', 'All', RULES.iso);
  const [found] = (await table(states['id'], 8)).rows;
  expect(found).toMatchObject({ finding: { outcome: 'met', missing: [] } });
  const counted = (await table(states['id'], 8)).delegations.map(({ counts }: Answer) => counts);
  expect(counted).toEqual([true, true, false]);
  expect((await table(all['id'], 8)).rows[0].finding).toEqual({
    outcome: 'undetermined',
    missing: [{ kind: 'RulingNeeded', facts: { delegation: 'CHL' } }],
  });

  const amendments = [
    await desk.amend('delegateA', 9, 'Members keep rule 9.'),
    await desk.amend('delegateB', 9, 'Members break rule 9.'),
  ];
  await desk.act('chair', MERGE, desk.asked(9, amendments));
  const [{ options }] = (await table(all['id'], 9)).rows;
  const [{ counts, outcome }] = options;
  expect(outcome).toBe('undetermined');
  const keep = counts.find(({ text }: Answer) => text.includes('keep'));
  await says(desk, 'headA', 9, { kind: 'reserve', acceptable: [keep.optionId] });
  await says(desk, 'headB', 9, { kind: 'reserve', acceptable: counts.map(({ optionId }: Answer) => optionId) });
  expect((await table(all['id'], 9)).rows[0].options[0]).toMatchObject({
    outcome: 'take',
    acceptableToAll: [keep.optionId],
    counts: expect.arrayContaining([{ ...keep, acceptable: 2, notAcceptableTo: [] }]),
  });
});

test('open pages hear at once what was said, and of drafts only those of the delegation', async () => {
  const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind subjectId provisionId } }';
  type Event = { conferenceMoved: Answer };
  const hears = (who: Persona) => desk.here.as(who).listen<Event>(MOVED, { id: desk.here.conferenceId });
  const inside = hears('headA');
  const outside = hears('observer');
  await Promise.all([inside.ready, outside.ready]);
  const drafted = await says(desk, 'delegateA', 10, { kind: 'abstain', clear: false });
  await desk.act('headA', CLEAR, { id: drafted['id'] });
  const about = { subjectId: drafted['id'], provisionId: desk.at(10) };
  expect(await inside.next()).toMatchObject({ conferenceMoved: { kind: 'StanceDrafted', ...about } });
  expect(await inside.next()).toMatchObject({ conferenceMoved: { kind: 'StanceCleared', ...about } });
  expect(await outside.next()).toMatchObject({ conferenceMoved: { kind: 'StanceCleared', ...about } });
  for (const each of [inside, outside]) each.stop();
});

test('the record tells what was cleared to the readers of the draft, and drafts to their delegation', async () => {
  const chains = await desk.here.owner<Answer>(
    `select distinct kind, split_part(audience, ':', 1) as chain from record_entry where kind like 'Stance%' order by kind, chain`,
  );
  expect(chains).toEqual([
    { kind: 'StanceCleared', chain: 'conference' },
    { kind: 'StanceDrafted', chain: 'delegation' },
    { kind: 'StanceDropped', chain: 'delegation' },
    { kind: 'StanceTakenBack', chain: 'conference' },
  ]);
});

test('whose credentials give no vote is not counted where votes are, and the call says why', async () => {
  const note = (mayVote: boolean) =>
    desk.act('secretariat', POWERS, {
      input: { stakeholderId: desk.here.stakeholders.B.id, state: 'PROVISIONAL', mayVote, maySign: false },
    });
  await note(false);
  const call = await desk.call({ provisions: [12], rule: 'majority' });
  await note(true);
  await says(desk, 'headA', 12, { kind: 'support' });
  await says(desk, 'headB', 12, { kind: 'object', reason: 'We cannot.', wording: words('Another rule 12.') });
  await desk.attend('chair', call['id'], [desk.here.stakeholders.A.id]);
  const open = await desk.seen('observer', call['id']);
  expect(open['participants'].map(({ uncounted }: Answer) => uncounted)).toEqual([null, 'noRightToVote', 'notNamed']);
  expect(open['provisions'][0].finding).toMatchObject({
    outcome: 'met',
    counts: { all: 1, present: 1, for: 1, against: 0 },
  });
  await desk.withdraw(call['id'], 'Enough.');
  const { id } = await desk.prepare({ provisions: [12], rule: 'majority' });
  const again = await desk.open(id, 'chair', 'The meeting has heard it.');
  expect(again['participants'][1]).toMatchObject({ counts: true, uncounted: null });
  await desk.withdraw(again['id'], 'Enough.');
});
