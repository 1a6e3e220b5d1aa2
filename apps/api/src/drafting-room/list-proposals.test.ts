import { paragraph } from '#lib/drafting/testing';
import { type Answer, type DraftDesk, draftDesk, MERGE, OPEN, PREVIEW } from '../../../../test/world/draft-desk.js';

const LIST = `query($id: ID!) { proposals(draftId: $id) { seq findings { kind facts line } blocks { kind proposalNumber provisionId number label
  base content moved baseHeading bracketed reasons divisionLabel divisionTitle } } }`;
const TEXT = `# Text\n\n## ARTICLE 1\n### Scope\n\n1 1.1 One says so.\n\n1A 1.2 One A says so.\n\n## ARTICLE 2\n### Means\n\n2 2.1 Two says so.\n\n3 2.2 Three says so.\n`;

let desk: DraftDesk;
let provisions: readonly Answer[];
let draftId = '';
beforeAll(async () => {
  desk = await draftDesk({ open: false });
  const { here } = desk;
  const response = await here.as('secretariat').fetch(`/api/import/instrument?conference=${here.slug}&title=Text`, {
    method: 'POST',
    body: TEXT,
    headers: { 'content-type': 'text/markdown' },
  });
  const { id } = (await response.json()) as Answer;
  const opened = await desk.act('chair', OPEN, { id });
  draftId = opened['id'];
  provisions = opened['provisions'];
}, 120_000);
afterAll(() => desk.here.stop());

const idOf = (number: string): string => provisions.find((each) => each['number'] === number)?.['id'];
const list = async (): Promise<Answer> => (await desk.ask('observer', LIST, { id: draftId }))['proposals'];
const amend = (number: string, more: object) =>
  desk.amend('delegateA', 1, null, { provisionId: idOf(number), ...more });
const merge = (number: string, ids: readonly string[]) =>
  desk.act('chair', MERGE, { draft: draftId, provision: idOf(number), ids, uncontested: true });

test('an addition for which no letter is free is in the list without a number, and said', async () => {
  expect(await list()).toMatchObject({ blocks: [], findings: [] });
  const content = [paragraph('Between one and one A.')];
  await merge('1', [await amend('1', { kind: 'ADD', content, newLabel: '1.1bis' })]);
  const { blocks, findings } = await list();
  expect(blocks).toMatchObject([{ kind: 'ADD', number: null, label: '1.1bis', content, base: null, moved: false }]);
  expect(findings).toEqual([
    { kind: 'NoLetterFree', facts: { provision: blocks[0].provisionId, after: '1', before: '1A' }, line: null },
  ]);
});

test('no change is listed where it was asked for and accepted, and nowhere else', async () => {
  const asked = await amend('2', { kind: 'NOC' });
  await amend('3', { kind: 'NOC' });
  const noc = async () => (await list())['blocks'].filter(({ kind }: Answer) => kind === 'NOC');
  expect(await noc()).toEqual([]);
  const ACCEPT = `mutation($id: ID!, $key: String!) { answer: disposeAmendment(amendmentId: $id, kind: ACCEPTED, idempotencyKey: $key) { __typename } }`;
  expect(await desk.act('chair', ACCEPT, { id: asked })).toEqual({ __typename: 'Amendment' });
  expect(await noc()).toMatchObject([{ number: '2', base: [paragraph('Two says so.')], content: null }]);
});

test('a changed heading and a changed label show what they were', async () => {
  const rows = await desk.here.owner<{ id: string }>(
    `update draft_division set title = 'Ways and means' where draft_id = $1 and title = 'Means' returning division_id as id`,
    [draftId],
  );
  await desk.here.owner(`update draft_provision set label = '2.3' where provision_id = $1`, [idOf('3')]);
  const { blocks } = await list();
  expect(blocks.find(({ kind }: Answer) => kind === 'MOD_DIVISION')).toMatchObject({
    provisionId: rows[0]?.id,
    divisionLabel: 'Article 2',
    content: [paragraph('Ways and means')],
    base: [paragraph('Means')],
    baseHeading: [paragraph('Means')],
  });
  expect(blocks.find(({ number }: Answer) => number === '3')).toMatchObject({
    kind: 'MOD',
    label: '2.3',
    baseHeading: [paragraph('2.2')],
  });
});

test('the reasons of what was not accepted are no grounds for what is proposed', async () => {
  const asking = (who: 'delegateA' | 'delegateB', says: string, reasons: string) =>
    desk.amend(who, 1, null, { provisionId: idOf('2'), content: [paragraph(`Two ${says} so.`)], reasons });
  const written = await asking('delegateA', 'writes', 'What is written lasts.');
  const sung = await asking('delegateB', 'sings', 'What is sung is heard.');
  const asked = { draft: draftId, provision: idOf('2'), ids: [written, sung] };
  const [bracket] = (await desk.ask('chair', PREVIEW, asked))['answer'].open;
  const taken = bracket.options.find(({ text }: Answer) => text === 'writes');
  const choices = [{ bracketId: bracket.id, optionId: taken.id }];
  const reasons = [{ amendmentId: sung, reason: 'Nobody can sing it.' }];
  expect(await desk.act('chair', MERGE, { ...asked, choices, reasons })).toMatchObject({ __typename: 'Merge' });
  const { blocks } = await list();
  expect(blocks.find(({ provisionId }: Answer) => provisionId === idOf('2')).reasons).toEqual([
    'What is written lasts.',
  ]);
});
