import {
  AMENDMENT,
  type Answer,
  type DraftDesk,
  draftDesk,
  MERGE,
  PREVIEW,
  UNDO,
  words,
} from '../../../../../test/world/draft-desk.js';
import { optionOf, saying } from '../../../../../test/world/two-brackets.js';

const TEXT = `# Regulations

## Article 1

### Scope

1 1.1 These Regulations apply to services.

2 1.2 They do not apply to goods.

## Article 2

### Words and meanings

3 2.1 A service is what is offered.

4 2.2 Goods are what is sold.
`;
const HEADINGS = `query($id: ID!) { draft(id: $id) { brackets divisions { id title heading suppressed }
  provisions { id number text suppressed added movedFrom divisionId open { id linked options { id text sponsors } } } } }`;

let desk: DraftDesk;
let scope = '';
let meanings = '';
beforeAll(async () => {
  desk = await draftDesk({ text: TEXT });
  const { divisions } = await draft();
  [scope, meanings] = ['Scope', 'Words and meanings'].map(
    (title) => divisions.find((each: Answer) => each['title'] === title).id,
  ) as [string, string];
}, 120_000);
afterAll(() => desk.here.stop());

const draft = async (): Promise<Answer> => (await desk.ask('chair', HEADINGS, { id: desk.draftId }))['draft'];
const heading = async (id: string): Promise<Answer> =>
  (await draft())['divisions'].find((each: Answer) => each['id'] === id);
const preview = async (number: number, ids: readonly string[], more = {}): Promise<Answer> =>
  (await desk.ask('chair', PREVIEW, desk.asked(number, ids, more)))['answer'];
const merge = (number: number, ids: readonly string[], more = {}) =>
  desk.act('chair', MERGE, desk.asked(number, ids, more));
const order = async (): Promise<string[]> =>
  (await draft())['provisions'].map(({ number, text, suppressed, movedFrom }: Answer) =>
    [number ?? '+', suppressed ? '(SUP)' : text, ...(movedFrom ? ['moved'] : [])].join(' '),
  );

test('a heading is amended, bracketed and settled like words', async () => {
  const ids = [
    await desk.amend('delegateA', 1, 'Scope and purpose', { headingOf: scope }),
    await desk.amend('delegateB', 1, 'Scope and aims', { headingOf: scope }),
  ];
  const look = await preview(1, ids);
  expect(look).toMatchObject({
    __typename: 'MergePreview',
    headings: [{ division: { id: scope }, current: words('Scope'), amendmentIds: expect.arrayContaining(ids) }],
    open: [{ level: 'HEADING', provisionId: null, standing: false }],
  });
  expect(look['content']).toEqual(look['current']);
  expect(await merge(1, ids)).toMatchObject({ __typename: 'Merge' });
  expect((await heading(scope))['title']).toBe('Scope');
  expect(JSON.stringify((await heading(scope))['heading'])).toMatch(/aims.*purpose|purpose.*aims/);

  const { open } = await preview(1, []);
  expect(open).toMatchObject([{ level: 'HEADING', standing: true }]);
  const choices = [{ bracketId: open[0].id, optionId: optionOf(open[0], 'ALF') }];
  const settled = await merge(1, [], { choices, reasons: saying(ids.slice(1), 'Aims are elsewhere.') });
  expect(settled).toMatchObject({ __typename: 'Merge' });
  expect(await heading(scope)).toMatchObject({ title: 'Scope and purpose', heading: words('Scope and purpose') });
  expect((await desk.ask('chair', AMENDMENT, { id: ids[1] }))['amendment'].disposition.kind).toBe('NOT_ACCEPTED');
  expect(await desk.act('chair', UNDO, { id: settled['id'] })).toMatchObject({ __typename: 'Merge' });
  expect((await preview(1, []))['open']).toEqual(open);
});

test('a heading is suppressed when all agree', async () => {
  const id = await desk.amend('delegateA', 3, null, { kind: 'SUP', headingOf: meanings });
  expect(await merge(3, [id], { uncontested: true })).toMatchObject({ __typename: 'Merge' });
  expect(await heading(meanings)).toMatchObject({ suppressed: true, title: 'Words and meanings' });
});

test('a move that nobody contests takes the provision with its identity to its new place', async () => {
  const id = await desk.amend('delegateA', 1, null, { kind: 'MOVE', afterProvisionId: desk.at(3) });
  const look = await preview(1, [id], { uncontested: true });
  expect(look['moves']).toEqual([
    { provisionId: desk.at(1), contested: false, amendmentIds: [id], after: { id: desk.at(3) } },
  ]);
  const made = await merge(1, [id], { uncontested: true });
  expect(made).toMatchObject({ __typename: 'Merge', outcomes: [{ outcome: 'TAKEN' }] });
  expect(await order()).toEqual([
    '2 They do not apply to goods.',
    '3 A service is what is offered.',
    '1 These Regulations apply to services.',
    '4 Goods are what is sold.',
  ]);
  expect(await desk.act('chair', UNDO, { id: made['id'] })).toMatchObject({ __typename: 'Merge' });
  expect((await order())[0]).toBe('1 These Regulations apply to services.');
});

test('a contested move stands in linked brackets at both places, and goes as one', async () => {
  const ids = [
    await desk.amend('delegateA', 2, null, { kind: 'MOVE', afterProvisionId: desk.at(4) }),
    await desk.amend('delegateB', 2, null, { kind: 'NOC' }),
  ];
  expect((await preview(2, ids, { uncontested: true }))['moves']).toMatchObject([{ contested: true }]);
  expect(await merge(2, ids, { uncontested: true })).toMatchObject({ __typename: 'Merge' });
  expect(await order()).toEqual([
    '1 These Regulations apply to services.',
    '2 [They do not apply to goods.][]',
    '3 A service is what is offered.',
    '4 Goods are what is sold.',
    '+ [][They do not apply to goods.] moved',
  ]);
  const { open } = await preview(2, []);
  expect(open).toHaveLength(2);
  expect(open[0].linked).toEqual([open[1].id]);
  const choices = [{ bracketId: open[0].id, optionId: optionOf(open[0], 'ALF') }];
  const reasons = saying(ids.slice(1), 'The room wanted it at the end.');
  expect(await merge(2, [], { choices, reasons })).toMatchObject({ __typename: 'Merge' });
  expect((await order()).slice(1)).toEqual([
    '2 (SUP)',
    '3 A service is what is offered.',
    '4 Goods are what is sold.',
    '+ They do not apply to goods. moved',
  ]);
  expect((await desk.ask('chair', AMENDMENT, { id: ids[0] }))['amendment'].disposition.kind).toBe('ACCEPTED');
});

test('a move with other words is decided in its words and in its place', async () => {
  const id = await desk.amend('delegateB', 4, 'Goods are what is traded.', {
    kind: 'MOVE',
    afterProvisionId: desk.at(1),
  });
  expect(await merge(4, [id], { uncontested: true })).toMatchObject({ outcomes: [{ outcome: 'TAKEN' }] });
  expect((await order())[1]).toBe('4 Goods are what is traded.');
});
