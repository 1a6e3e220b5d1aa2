import { plainText } from '#lib/drafting';
import { type Answer, type DraftDesk, draftDesk, MERGE, words } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { editorOf, synced } from '../../../../../test/world/live-draft.js';
import { statementsOf } from '../../../../../test/world/statements.js';

const OWN = `query($id: ID!, $of: ID) { draft(id: $id) { seq asTheyWouldHaveIt(stakeholderId: $of) {
  provisionId afterProvisionId label content current rebase amendmentIds } } }`;
const JOIN = `mutation($id: ID!, $key: String!) { answer: joinAmendment(amendmentId: $id, idempotencyKey: $key) { __typename } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const textsOf = async (who: Persona, of: string | null = null): Promise<Answer[]> =>
  (await desk.ask(who, OWN, { id: desk.draftId, of }))['draft'].asTheyWouldHaveIt;
const at = async (who: Persona, number: number, of: string | null = null): Promise<Answer | undefined> =>
  (await textsOf(who, of)).find(({ provisionId }) => provisionId === desk.at(number));
const merge = (number: number, ids: readonly string[], more: object = {}) =>
  desk.act('chair', MERGE, desk.asked(number, ids, more));

test('each delegation has exactly what it proposed, whichever brackets stand', async () => {
  const asked = {
    delegateA: 'Members shall keep rule 1 of these Rules.',
    delegateB: 'Members should keep rule 1 of these Regulations.',
  };
  const ids = [await desk.amend('delegateA', 1, asked.delegateA), await desk.amend('delegateB', 1, asked.delegateB)];
  for (const stage of ['filed', 'merged']) {
    if (stage === 'merged') await merge(1, ids);
    for (const who of ['delegateA', 'delegateB'] as const)
      expect((await at(who, 1))?.['content']).toEqual(words(asked[who]));
  }
  expect(await at('headA', 1)).toMatchObject({ rebase: 'CONTAINED', amendmentIds: [ids[0]] });
});

test('what was not merged yet is fitted onto the words that stand, and marked', async () => {
  await desk.amend('delegateA', 2, 'Members shall always keep rule 2 of these Regulations.');
  expect(await at('delegateA', 2)).toMatchObject({ rebase: 'CLEAN' });
  await merge(2, [await desk.amend('delegateB', 2, 'Members shall keep rule 2 of these Rules.')], {
    uncontested: true,
  });
  const own = await at('delegateA', 2);
  expect(own).toMatchObject({ content: words('Members shall always keep rule 2 of these Rules.'), rebase: 'ADJUSTED' });
  expect(own?.['current']).toEqual(words('Members shall keep rule 2 of these Rules.'));
});

test('a deletion has no words, and who asks for no change has the words in force', async () => {
  const ids = [
    await desk.amend('delegateA', 3, null, { kind: 'SUP' }),
    await desk.amend('delegateB', 3, null, { kind: 'NOC' }),
  ];
  await merge(3, ids);
  expect((await at('delegateA', 3))?.['content']).toEqual([]);
  expect((await at('delegateB', 3))?.['content']).toEqual(words('Members shall keep rule 3 of these Regulations.'));
});

test('what a delegation stands behind is its own as well, and several amendments come together', async () => {
  const shared = await desk.amend('delegateA', 4, 'Members shall keep rule 4 of these Rules.');
  await desk.act('delegateB', JOIN, { id: shared });
  const own = await desk.amend('delegateB', 4, 'Members shall never break, and keep, rule 4 of these Regulations.');
  expect(await at('delegateB', 4)).toMatchObject({
    content: words('Members shall never break, and keep, rule 4 of these Rules.'),
    amendmentIds: [shared, own],
  });
});

test('a provision to be added follows the one named, and is found when the draft has it', async () => {
  const id = await desk.amend('delegateA', 5, 'Members keep a list.', { kind: 'ADD', newLabel: '5bis' });
  const wanted = (await textsOf('delegateA')).find(({ amendmentIds }) => amendmentIds.includes(id));
  expect(wanted).toMatchObject({
    provisionId: null,
    afterProvisionId: desk.at(5),
    label: '5bis',
    content: words('Members keep a list.'),
    current: [],
    rebase: 'CLEAN',
  });
  const other = await desk.amend('delegateB', 5, 'Members keep a list of routes.', { kind: 'ADD', newLabel: '5bis' });
  await merge(5, [id, other]);
  const standing = async (who: Persona, of: string) =>
    (await textsOf(who)).find(({ amendmentIds }) => amendmentIds.includes(of)) as Answer;
  const [forA, forB] = [await standing('delegateA', id), await standing('delegateB', other)];
  expect(forA['content']).toEqual(words('Members keep a list.'));
  expect(forB['content']).toEqual(words('Members keep a list of routes.'));
  expect(forA['provisionId']).toBe(forB['provisionId']);
  expect(forA['provisionId']).not.toBeNull();
});

test('where drafting has touched its very words, its own stand and the difference is marked', async () => {
  const id = await desk.amend('delegateA', 6, 'Members shall keep rule 6 in these Rules.');
  await merge(6, [id], { uncontested: true });
  const editor = editorOf(desk.here, 'delegateB', desk.draftId);
  await synced(editor);
  const line = editor.text(desk.at(6));
  const from = line.toString().indexOf('these Rules');
  line.delete(from, 'these Rules'.length);
  line.insert(from, 'those Acts');
  for (let own = await at('delegateA', 6); ; own = await at('delegateA', 6)) {
    if (!plainText(own?.['current']).includes('those Acts')) continue;
    expect(own).toMatchObject({ content: words('Members shall keep rule 6 in these Rules.'), rebase: 'CONFLICTING' });
    break;
  }
  editor.leave();
});

test('others see as much of it as they see of the amendments', async () => {
  const { A } = desk.here.stakeholders;
  await desk.amend('delegateA', 7, 'Only ours.', { audience: 'DELEGATION' });
  expect((await at('headA', 7))?.['content']).toEqual(words('Only ours.'));
  for (const who of ['chair', 'secretariat', 'delegateB', 'observer'] as const) {
    expect(await at(who, 7, A.id)).toBeUndefined();
    expect((await at(who, 1, A.id))?.['content']).toEqual(words('Members shall keep rule 1 of these Rules.'));
  }
  expect(await textsOf('observer')).toEqual([]);
  expect(await textsOf('chair', 'no id')).toEqual([]);
});

test('a provision that is to move keeps its words, and a heading is as they would have it', async () => {
  const move = await desk.amend('delegateB', 10, null, { kind: 'MOVE', afterProvisionId: desk.at(12) });
  expect(await at('delegateB', 10)).toMatchObject({
    afterProvisionId: desk.at(12),
    content: words('Members shall keep rule 10 of these Regulations.'),
    rebase: 'CLEAN',
    amendmentIds: [move],
  });
  const DIVISIONS = 'query($id: ID!) { draft(id: $id) { divisions { id } } }';
  const [division] = (await desk.ask('headA', DIVISIONS, { id: desk.draftId }))['draft'].divisions;
  const heading = await desk.amend('delegateA', 1, 'Of Rules', { headingOf: division.id });
  const HEADINGS = `query($id: ID!, $of: ID) { draft(id: $id) { headingsAsTheyWouldHaveThem(stakeholderId: $of) {
    division { id } content current rebase amendmentIds } } }`;
  const { draft } = await desk.ask('observer', HEADINGS, { id: desk.draftId, of: desk.here.stakeholders.A.id });
  expect(draft.headingsAsTheyWouldHaveThem).toEqual([
    {
      division: { id: division.id },
      content: words('Of Rules'),
      current: [],
      rebase: 'CLEAN',
      amendmentIds: [heading],
    },
  ]);
});

test('it costs as many statements whatever is asked for', async () => {
  const cost = () => statementsOf(() => textsOf('delegateA'));
  await cost();
  const few = await cost();
  await desk.amend('delegateA', 8, 'Members keep rule 8.');
  await desk.amend('delegateA', 9, 'Members keep rule 9.');
  expect(await cost()).toBe(few);
});
