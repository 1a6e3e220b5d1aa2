import { type Answer, type DraftDesk, draftDesk, MERGE } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { editorOf, synced, until } from '../../../../../test/world/live-draft.js';
import { statementsOf } from '../../../../../test/world/statements.js';

const SOURCES = `query($id: ID!, $ids: [ID!]) { draft(id: $id) { provisions(ids: $ids) { id text sources { runs { text source { __typename
  ... on FromBaseText { instrumentId } ... on FromAmendments { mergeId by { name } amendments { id stakeholder { symbol } } }
  ... on FromSession { person { name } delegation { symbol } from to compromise } } } } } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const runsAt = async (number: number, who: Persona | 'nobody' = 'observer'): Promise<Answer[]> =>
  (await desk.ask(who, SOURCES, { id: desk.draftId, ids: [desk.at(number)] }))['draft'].provisions[0].sources.flatMap(
    ({ runs }: Answer) => runs,
  );

test('words in force, words of an amendment and words that somebody typed say where they come from', async () => {
  expect(await runsAt(1)).toEqual([
    {
      text: 'Members shall keep rule 1 of these Regulations.',
      source: { __typename: 'FromBaseText', instrumentId: desk.instrumentId },
    },
  ]);
  const id = await desk.amend('delegateA', 1, 'Members shall keep rule 1 of these humble Rules.');
  await desk.act('chair', MERGE, desk.asked(1, [id], { uncontested: true }));
  const editor = editorOf(desk.here, 'delegateB', desk.draftId);
  await synced(editor);
  editor.text(desk.at(1)).insert(0, 'All ');
  const typed = ({ source }: Answer) => source['__typename'] === 'FromSession';
  const runs = await until(
    () => runsAt(1),
    (seen) => seen.some(typed),
  );
  editor.leave();
  expect(runs.map(({ text }) => text).join('')).toBe('All Members shall keep rule 1 of these humble Rules.');
  expect(runs.find(typed)).toMatchObject({
    text: 'All ',
    source: { person: { name: 'The delegateB' }, delegation: { symbol: 'BRV' }, compromise: false },
  });
  expect(runs.find(({ source }) => source['__typename'] === 'FromAmendments')).toMatchObject({
    text: expect.stringContaining('humble Rules'),
    source: { by: { name: 'The chair' }, amendments: [{ id, stakeholder: { symbol: 'ALF' } }] },
  });
});

test('compromise wording of the chair is a session of theirs', async () => {
  const ids = [
    await desk.amend('delegateA', 2, 'Members shall keep rule 2 of these Rules.'),
    await desk.amend('delegateB', 2, 'Members shall keep rule 2 of these Ways.'),
  ];
  const LOOK = `query($draft: ID!, $provision: ID!, $ids: [ID!]!) { answer: mergePreview(draftId: $draft, provisionId: $provision,
    amendmentIds: $ids) { ... on MergePreview { open { id } } } }`;
  const { answer } = await desk.ask('chair', LOOK, desk.asked(2, ids));
  const wording = [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Acts' }] }];
  const CHOOSE = `mutation($draft: ID!, $provision: ID!, $ids: [ID!]!, $choices: [OptionChoiceInput!]!, $reasons: [OutcomeReasonInput!]!, $key: String!) {
    answer: mergeAmendments(draftId: $draft, provisionId: $provision, amendmentIds: $ids, choices: $choices, reasons: $reasons,
      idempotencyKey: $key) { __typename } }`;
  const merged = await desk.act('chair', CHOOSE, {
    ...desk.asked(2, ids),
    choices: [{ bracketId: answer.open[0].id, wording }],
    reasons: ids.map((amendmentId) => ({ amendmentId, reason: 'Both can live with Acts.' })),
  });
  expect(merged).toEqual({ __typename: 'Merge' });
  const written = (await runsAt(2)).find(({ text }) => text.includes('Acts'));
  expect(written?.['source']).toMatchObject({ person: { name: 'The chair' }, delegation: null, compromise: true });
});

test('where words come from costs as many statements for all provisions as for one', async () => {
  const cost = (ids: readonly string[] | null) =>
    statementsOf(() => desk.ask('observer', SOURCES, { id: desk.draftId, ids }));
  await cost(null);
  expect(await cost(null)).toBe(await cost([desk.at(1)]));
});

test('a strange reader of a draft is told of amendments and sessions without persons', async () => {
  for (const table of ['draft', 'draft_provision', 'room_projection', 'merge'])
    await desk.here.owner(`update ${table} set audience = 'public'`);
  const runs = await runsAt(1, 'nobody');
  expect(runs.find(({ source }) => source['__typename'] === 'FromSession')?.['source']).toMatchObject({
    person: null,
    delegation: null,
  });
  expect(runs.find(({ source }) => source['__typename'] === 'FromAmendments')?.['source']).toMatchObject({ by: null });
});
