import { CLEAR, digestOf, RECONFIRM, STATE, TAKE_BACK } from '../../../../../test/world/consensus-desk.js';
import { type Answer, type DraftDesk, draftDesk, MERGE, words } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';

const AT = `query($id: ID!) { draft(id: $id) { provisions { id textDigest
  stances { id cleared kind standing stakeholder { symbol } by { name } objection { reason suppress wording } words wordsNow }
  ownStance { may said { id kind standing may } drafted { id kind standing may by { name } } } } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
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
