import { type DraftDesk, draftDesk, MERGE } from '../world/draft-desk.js';
import { type Editor, editorOf, synced, until } from '../world/live-draft.js';

const NOBODY_SEES = '\u2063';

let desk: DraftDesk;
const editors: Editor[] = [];
beforeAll(async () => {
  desk = await draftDesk();
  for (const who of ['delegateA', 'delegateB'] as const) editors.push(editorOf(desk.here, who, desk.draftId));
  await Promise.all(editors.map(synced));
}, 120_000);
afterAll(async () => {
  for (const editor of editors) editor.leave();
  await desk.here.stop();
});

it('each deletes the words of one option at the same moment, and everybody goes on seeing the bracket', async () => {
  const [one, other] = editors as [Editor, Editor];
  const ids = [
    await desk.amend('headA', 1, 'Members should keep rule 1 of these Regulations.'),
    await desk.amend('headB', 1, 'Members must keep rule 1 of these Regulations.'),
  ];
  await desk.act('chair', MERGE, desk.asked(1, ids));
  const said = 'Members shallshouldmust keep rule 1 of these Regulations.';
  for (const editor of editors)
    await until(
      () => editor.words(desk.at(1)),
      (words) => words === said,
    );
  one.text(desk.at(1)).delete(said.indexOf('shall'), 'shallshould'.length);
  other.text(desk.at(1)).delete(said.indexOf('should'), 'shouldmust'.length);
  for (const editor of editors)
    await until(
      () => editor.words(desk.at(1)),
      (words) => words.split(NOBODY_SEES).length === 2,
    );
  const standing = await until(
    () => desk.standing(1),
    ({ text }) => !text.includes('should'),
  );
  expect(standing).toMatchObject({ brackets: 1 });
  const facts = await desk.here.owner<{ options: { sponsors: string[] }[] }>(
    'select options from draft_bracket where draft_id = $1 and gone_at is null',
    [desk.draftId],
  );
  expect(facts.map(({ options }) => options.flatMap(({ sponsors }) => sponsors))).toEqual([['ALF', 'BRV']]);
}, 60_000);
