import {
  AMENDMENT,
  type Answer,
  type DraftDesk,
  draftDesk,
  MERGE,
  OPEN_DESK,
  PREVIEW,
  UNDO,
  words,
} from '../../../../../test/world/draft-desk.js';
import { optionOf, saying, twoBrackets } from '../../../../../test/world/two-brackets.js';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const preview = async (who: 'chair' | 'delegateA' | 'observer', number: number, ids: readonly string[], more = {}) =>
  (await desk.ask(who, PREVIEW, desk.asked(number, ids, more)))['answer'] as Answer;
const merge = (number: number, ids: readonly string[], more = {}) =>
  desk.act('chair', MERGE, desk.asked(number, ids, more));
const amendment = async (id: string) => (await desk.ask('chair', AMENDMENT, { id }))['amendment'] as Answer;
const kept = (number: number, ending = 'these Regulations') => `Members shall keep rule ${number} of ${ending}.`;

test('the desk shows every bracket with its voices, to everyone who reads the draft', async () => {
  const { ids, open } = await twoBrackets(desk, 1);
  expect(open).toHaveLength(2);
  expect(open[0]).toMatchObject({
    level: 'INLINE',
    standing: true,
    provisionId: desk.at(1),
    chosen: null,
    linked: [],
    reservations: [],
    options: [
      { text: 'shall', sponsors: [], amendmentIds: [] },
      { text: 'should', sponsors: ['ALF'], amendmentIds: [ids[0]] },
      { text: 'may', sponsors: ['BRV'], amendmentIds: [ids[1]] },
    ],
  });
  const more = await desk.amend('headA', 1, 'Members should keep rule 1 of these Rules always.');
  for (const who of ['chair', 'delegateA', 'observer'] as const) {
    const look = await preview(who, 1, []);
    expect(look).toMatchObject({ __typename: 'MergePreview', outcomes: [], voices: [] });
    expect(look['open'].map(({ id }: Answer) => id)).toEqual(open.map(({ id }) => id));
  }
  expect((await preview('observer', 1, [more]))['open'].some(({ standing }: Answer) => !standing)).toBe(true);
  const stranger = await desk.ask('nobody', PREVIEW, desk.asked(1, []));
  expect(stranger['answer']).toEqual({ __typename: 'NotFound', what: 'draft' });
});

test('brackets that stand are settled one by one, and each amendment ends when its last one does', async () => {
  const { ids, open } = await twoBrackets(desk, 2);
  expect(await amendment(ids[0] as string)).toMatchObject({ status: 'MERGED', disposition: null });
  const [first, second] = open as [Answer, Answer];
  const one = [{ bracketId: first['id'], optionId: optionOf(first, 'ALF') }];
  expect(await merge(2, [], { choices: one })).toMatchObject({
    __typename: 'Merge',
    outcomes: expect.arrayContaining([
      { outcome: 'IN_BRACKETS', rebase: 'CLEAN', amendment: { id: ids[0] } },
      { outcome: 'IN_BRACKETS', rebase: 'CLEAN', amendment: { id: ids[1] } },
    ]),
  });
  expect((await desk.standing(2))['text']).toBe(
    'Members should keep rule 2 of these [Regulations][Provisions][Rules].'.replace(
      '[Provisions][Rules]',
      '[Rules][Provisions]',
    ),
  );
  const choices = [{ bracketId: second['id'], wording: words('Rules and Regulations') }];
  expect(await merge(2, [], { choices })).toEqual({ __typename: 'ReasonNeeded', amendmentIds: ids });
  const reasons = saying(ids, 'A compromise was found.');
  expect(await merge(2, [], { choices, reasons })).toMatchObject({
    __typename: 'Merge',
    before: expect.anything(),
    after: words('Members should keep rule 2 of these Rules and Regulations.'),
    outcomes: expect.arrayContaining([
      { outcome: 'TAKEN_IN_PART', rebase: 'CLEAN', amendment: { id: ids[0] } },
      { outcome: 'TAKEN_IN_PART', rebase: 'CLEAN', amendment: { id: ids[1] } },
    ]),
  });
  expect((await desk.standing(2))['text']).toBe('Members should keep rule 2 of these Rules and Regulations.');
  expect((await amendment(ids[1] as string))['disposition']).toMatchObject({
    kind: 'ACCEPTED_IN_PART',
    reason: 'A compromise was found.',
    by: { name: 'The chair' },
  });
});

test('a merge is undone as if it had not been, once', async () => {
  const ids = [
    await desk.amend('delegateA', 3, kept(3, 'these Rules')),
    await desk.amend('delegateB', 3, 'Members may keep rule 3 of these Regulations.'),
  ];
  const before = (await desk.standing(3))['text'];
  const made = await merge(3, ids, { uncontested: true });
  expect(made).toMatchObject({ __typename: 'Merge', may: ['undo'] });
  expect((await amendment(ids[0] as string))['disposition']).toMatchObject({ kind: 'ACCEPTED', mergeId: made['id'] });
  const delegate = await desk.here.as('delegateA').ask(UNDO, { id: made['id'], key: 'not mine' });
  expect(delegate.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await desk.act('rapporteur', UNDO, { id: made['id'] })).toMatchObject({
    __typename: 'Merge',
    undoneBy: { name: 'The rapporteur' },
    may: [],
    amendments: expect.arrayContaining([{ id: ids[0], status: 'FILED' }]),
  });
  expect((await desk.standing(3))['text']).toBe(before);
  expect(await amendment(ids[0] as string)).toMatchObject({
    status: 'FILED',
    disposition: null,
    merges: [{ id: made['id'], undoneAt: expect.any(String) }],
  });
  expect(await desk.act('chair', UNDO, { id: made['id'] })).toMatchObject({ __typename: 'AlreadyUndone' });
  expect(await merge(3, ids, { uncontested: true })).toMatchObject({ __typename: 'Merge' });
  expect((await desk.standing(3))['merges'].map(({ undoneAt }: Answer) => undoneAt === null)).toEqual([true, false]);
});

test('what an undone merge settled stands again with its voices', async () => {
  const { ids, open } = await twoBrackets(desk, 4);
  const choices = open.map((bracket) => ({ bracketId: bracket['id'], optionId: optionOf(bracket, 'ALF') }));
  const reasons = [{ amendmentId: ids[1], reason: 'The other was preferred.' }];
  const settled = await merge(4, [], { choices, reasons });
  expect((await desk.standing(4))['open']).toEqual([]);
  expect(await desk.act('chair', UNDO, { id: settled['id'] })).toMatchObject({ __typename: 'Merge' });
  expect((await desk.standing(4))['open']).toEqual(open);
  expect((await amendment(ids[1] as string))['disposition']).toBeNull();
  expect(await merge(4, [], { choices, reasons })).toMatchObject({ __typename: 'Merge' });
});

test('opening the desk brings the amendments up to the words that stand', async () => {
  const early = await desk.amend('delegateB', 7, kept(7, 'these Rules'));
  const clean = await desk.amend('delegateA', 7, 'Members should keep rule 7 of these Regulations.');
  await merge(7, [clean], { uncontested: true });
  const opened = await desk.act('chair', OPEN_DESK, { draft: desk.draftId, provision: desk.at(7) });
  expect(opened).toMatchObject({ __typename: 'Desk', provisionId: desk.at(7) });
  expect(await amendment(early)).toMatchObject({ status: 'FILED' });
  expect(
    await desk.act('chair', OPEN_DESK, { draft: desk.draftId, provision: '00000000-0000-4000-8000-000000000000' }),
  ).toMatchObject({ __typename: 'NotFound', what: 'provision' });
});

test('input that makes no sense is refused, and nothing is lost', async () => {
  const id = await desk.amend('delegateA', 8, 'Members should keep rule 8 of these Regulations.');
  const look = await preview('chair', 8, [id]);
  const bracketId = look['open'][0].id;
  const tries: readonly [object, object][] = [
    [{ choices: [{ bracketId }] }, { problem: 'ChoiceUnclear' }],
    [{ choices: [{ bracketId, optionId: 'x', wording: words('y') }] }, { problem: 'ChoiceUnclear' }],
    [{ choices: [{ bracketId, wording: [...words('one'), ...words('two')] }] }, { problem: 'WordingNotOneParagraph' }],
    [{ choices: [{ bracketId, wording: words('x'.repeat(60_000)) }] }, { problem: 'TooLong' }],
    [{ choices: [{ bracketId, wording: [{ kind: 'picture' }] }] }, { problem: 'ContentMalformed' }],
    [{ choices: [{ bracketId: 'gone', optionId: 'x' }] }, { problem: 'UnknownBracket' }],
    [{ choices: [{ bracketId, optionId: 'gone' }] }, { problem: 'UnknownBracket' }],
  ];
  for (const [more, expected] of tries)
    expect(await preview('chair', 8, [id], more)).toMatchObject({ __typename: 'NotAcceptable', ...expected });
  expect(await preview('chair', 8, [id, id])).toMatchObject({ problem: 'AmendmentTwice' });
  expect(await merge(8, [id, id])).toMatchObject({ problem: 'AmendmentTwice' });
  expect(await merge(8, [])).toMatchObject({ problem: 'NothingChosen' });
  expect((await desk.standing(8))['text']).toBe(kept(8));
  expect(await amendment(id)).toMatchObject({ status: 'FILED' });
});

test('an amendment to a provision that was suppressed comes to the desk with its words, in conflict', async () => {
  const late = await desk.amend('delegateB', 9, kept(9, 'these Rules'));
  const sup = await desk.amend('delegateA', 9, null, { kind: 'SUP' });
  await merge(9, [sup], { uncontested: true });
  expect((await desk.standing(9))['suppressed']).toBe(true);
  const look = await preview('chair', 9, [late]);
  expect(look).toMatchObject({
    __typename: 'MergePreview',
    current: [],
    outcomes: [{ outcome: 'IN_BRACKETS', rebase: 'CONFLICTING' }],
    open: [{ level: 'BLOCK', options: [{ text: '' }, { text: kept(9, 'these Rules'), sponsors: ['BRV'] }] }],
  });
  // Nobody asks to keep it suppressed, but it was decided after they wrote: that is for the chair to say.
  expect(look['open'][0]).toMatchObject({ uncontested: null });
  const [{ id: bracketId, options }] = look['open'];
  await merge(9, [late], { choices: [{ bracketId, optionId: options[1].id }] });
  expect(await desk.standing(9)).toMatchObject({ suppressed: false, text: kept(9, 'these Rules') });
});
