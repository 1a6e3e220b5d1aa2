import { randomUUID } from 'node:crypto';
import { type Answer, type DraftDesk, draftDesk, MERGE, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';

const SHOWN = `id kind text content baseContent secondVoice provision { id number label text divisionLabel }
  heading { id title heading } after { number }`;
const FILE = `mutation($input: FileAmendmentInput!, $key: String!) { answer: fileAmendment(input: $input, idempotencyKey: $key) { __typename
  ... on Amendment { ${SHOWN} } ... on NothingChanged { provisionId } ... on ChangedMeanwhile { currentContent }
  ... on NotAcceptable { problem facts } ... on NotFound { what } } }`;
const COMMENT = `mutation($input: AddCommentInput!, $key: String!) { answer: addComment(input: $input, idempotencyKey: $key) {
  __typename ... on Comment { id } ... on NotFound { what } } }`;
const PROVISION = `query($id: ID!) { provision(id: $id) { id label text amendmentCount commentCount comments(first: 5) { nodes { body } } } }`;
const READ = `query($id: ID!) { amendment(id: $id) { ${SHOWN} } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const file = (who: Persona, number: number, input: object): Promise<Answer> =>
  desk.act(who, FILE, { input: { kind: 'MOD', provisionId: desk.at(number), reasons: '', ...input } });
const division = async (): Promise<string> =>
  (await desk.here.owner<{ id: string }>('select division_id as id from provision where id = $1', [desk.at(1)]))[0]
    ?.id ?? '';
const title = (text: string) =>
  desk.here.owner('update draft_division set title = $2 where draft_id = $1', [desk.draftId, text]);

test('a heading is reworded in one paragraph, on the heading that stands in the draft', async () => {
  await title('Scope of the Rules');
  const headingOf = await division();
  expect(await file('delegateA', 1, { headingOf, content: words('Scope of these Rules') })).toMatchObject({
    kind: 'MOD',
    baseContent: words('Scope of the Rules'),
    heading: { id: headingOf },
    provision: { number: '1' },
    secondVoice: [],
  });
  expect(await file('delegateA', 1, { headingOf, content: words('x'), baseContent: words('Scope') })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentContent: words('Scope of the Rules'),
  });
  expect(await file('delegateA', 1, { headingOf, content: [...words('x'), ...words('y')] })).toMatchObject({
    problem: 'HeadingNotOneParagraph',
  });
  expect(await file('delegateA', 1, { headingOf, kind: 'ADD', content: words('x') })).toMatchObject({
    problem: 'NotOfHeadings',
  });
  expect(await file('delegateA', 1, { headingOf: randomUUID(), content: words('x') })).toEqual({
    __typename: 'NotFound',
    what: 'division',
  });
});

test('a move says behind which provision, with other words or without', async () => {
  const move = { kind: 'MOVE', afterProvisionId: desk.at(9) };
  expect(await file('delegateA', 2, move)).toMatchObject({ kind: 'MOVE', content: null, after: { number: '9' } });
  expect(await file('delegateB', 2, { ...move, content: words('Members keep rule 2.') })).toMatchObject({
    text: 'Members keep rule 2.',
  });
  expect(await file('delegateA', 2, { kind: 'MOVE' })).toMatchObject({ problem: 'PlaceExpected' });
  expect(await file('delegateA', 2, { ...move, afterProvisionId: desk.at(2) })).toMatchObject({
    problem: 'PlacedAfterItself',
  });
  expect(await file('delegateA', 2, { ...move, afterProvisionId: desk.at(1) })).toEqual({
    __typename: 'NothingChanged',
    provisionId: desk.at(2),
  });
  expect(await file('delegateA', 2, { ...move, afterProvisionId: randomUUID() })).toMatchObject({ what: 'provision' });
  expect(await file('delegateA', 2, { kind: 'NOC', afterProvisionId: desk.at(9) })).toMatchObject({
    problem: 'PlaceNotExpected',
  });
});

test('a provision that a merge added is amended and commented on, and resolves', async () => {
  const addition = await desk.amend('delegateA', 3, 'A rule between.', { kind: 'ADD', newLabel: '3bis' });
  const merge = await desk.act('chair', MERGE, desk.asked(3, [addition], { uncontested: true }));
  expect(merge['__typename']).toBe('Merge');
  const [row] = await desk.here.owner<{ id: string }>('select provision_id as id from draft_provision where added');
  const provisionId = row?.id ?? '';
  const amended = await file('delegateB', 3, { provisionId, content: words('A rule in between.') });
  expect(amended).toMatchObject({
    baseContent: words('A rule between.'),
    provision: { id: provisionId, label: '3bis' },
  });
  const said = { subject: { provisionId }, body: 'Why?', audience: 'CONFERENCE' };
  expect(await desk.act('delegateB', COMMENT, { input: said })).toMatchObject({ __typename: 'Comment' });
  expect((await desk.ask('chair', PROVISION, { id: provisionId }))['provision']).toMatchObject({
    text: 'A rule between.',
    amendmentCount: 1,
    commentCount: 1,
    comments: { nodes: [{ body: 'Why?' }] },
  });
});

test('a provision that the draft has no longer is not amended, and what was asked of it is not lost', async () => {
  const { id } = await file('delegateA', 4, { content: words('Members keep rule 4.') });
  await desk.here.owner('delete from draft_provision where provision_id = $1', [desk.at(4)]);
  expect(await file('delegateA', 4, { content: words('x') })).toMatchObject({
    __typename: 'NotAcceptable',
    problem: 'ProvisionGone',
    facts: { cited: '4' },
  });
  expect((await desk.ask('delegateA', READ, { id }))['amendment']).toMatchObject({ text: 'Members keep rule 4.' });
  const added = await desk.here.owner<{ id: string }>(
    'delete from draft_provision where added returning provision_id as id',
  );
  expect(await file('delegateA', 4, { provisionId: added[0]?.id, content: words('x') })).toMatchObject({
    problem: 'ProvisionGone',
  });
});

test('a delegation with two amendments to one provision is told that it has two voices', async () => {
  const first = await file('delegateA', 5, { content: words('Members keep rule 5.') });
  const second = await file('headA', 5, { kind: 'NOC' });
  expect(second['secondVoice']).toEqual([first['id']]);
  await file('delegateB', 5, { kind: 'NOC' });
  await file('delegateA', 5, { kind: 'ADD', content: words('More.') });
  const kept = await file('delegateA', 5, { content: words('Our last word.'), audience: 'DELEGATION' });
  expect(kept['secondVoice']).toEqual([]);
  expect((await desk.ask('delegateA', READ, { id: first['id'] }))['amendment'].secondVoice).toEqual([second['id']]);
});
