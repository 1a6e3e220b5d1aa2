import { setTimeout as after } from 'node:timers/promises';
import { type Answer, type DraftDesk, draftDesk, MERGE, PROPOSALS } from '../world/draft-desk.js';
import { type Editor, editorOf, synced, until } from '../world/live-draft.js';

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

/** Types letter by letter behind some words, wherever these stand at the moment. */
async function type(editor: Editor, number: number, behind: string, words: string): Promise<void> {
  for (let typed = 0; typed < words.length; typed++) {
    const text = editor.text(desk.at(number));
    const before = behind + words.slice(0, typed);
    const at = editor.words(desk.at(number)).indexOf(before) + before.length;
    text.insert(at, words.charAt(typed), text.toDelta().length > 1 ? {} : undefined);
    await after(8);
  }
}

it('every letter typed is in the place where it was typed, and the brackets stand round the words they are about', async () => {
  const [one, other] = editors as [Editor, Editor];
  const ids = [
    await desk.amend('headA', 1, 'Members should keep rule 1 of these Regulations.'),
    await desk.amend('headB', 1, 'Members shall keep rule 1 of these Rules.'),
  ];
  const typing = Promise.all([
    type(one, 1, ' keep', ' promptly and always'),
    type(other, 1, 'rule 1', ' and what follows it'),
  ]);
  await after(60);
  const merge = await desk.act('chair', MERGE, desk.asked(1, ids));
  expect(merge['__typename']).toBe('Merge');
  await typing;

  const expected =
    'Members [shall][should] keep promptly and always rule 1 and what follows it of these [Regulations][Rules].';
  const row = await until(
    () => desk.standing(1),
    (standing) => standing['text'] === expected,
    5000,
  );
  expect(row['brackets']).toBe(2);
  const plain = expected.replace(/[[\]]/g, '');
  await until(
    () => editors.map((editor) => editor.words(desk.at(1))),
    (seen) => seen.every((words) => words === plain),
    5000,
  );

  const { proposals } = await desk.ask('observer', PROPOSALS, { id: desk.draftId });
  expect(proposals.blocks).toHaveLength(1);
  expect(proposals.blocks[0]).toMatchObject({
    kind: 'MOD',
    number: '1',
    bracketed: true,
    reasons: ['headA says so', 'headB says so'],
  });
  const sponsors = JSON.stringify(proposals.blocks[0].content).match(/"sponsors":\["\w+"\]/g);
  expect(new Set(sponsors)).toEqual(new Set(['"sponsors":["ALF"]', '"sponsors":["BRV"]']));
}, 60_000);

it('an amendment that arrives after a merge is put on the words that stand, typed ones included', async () => {
  const [one] = editors as [Editor, Editor];
  const early = await desk.amend('headB', 2, 'Members shall keep rule 2 of these Rules.');
  await type(one, 2, 'Members', ' and others');
  await until(
    () => desk.standing(2),
    (standing: Answer) => standing['text'].includes('Members and others'),
    5000,
  );
  await desk.act('chair', MERGE, desk.asked(2, [early], { uncontested: true }));
  expect((await desk.standing(2))['text']).toBe('Members and others shall keep rule 2 of these Rules.');
});

it('words typed since are not taken out as uncontested because somebody asks for the words before them', async () => {
  const [one] = editors as [Editor, Editor];
  const noc = await desk.amend('headA', 3, null, { kind: 'NOC' });
  const adds = await desk.amend('headB', 3, 'Members shall keep rule 3 of these Rules.');
  await type(one, 3, 'Members', ' and others');
  await until(
    () => desk.standing(3),
    (standing: Answer) => standing['text'].includes('Members and others'),
    5000,
  );
  expect((await desk.act('chair', MERGE, desk.asked(3, [noc, adds], { uncontested: true })))['__typename']).toBe(
    'Merge',
  );
  expect((await desk.standing(3))['text']).toBe(
    'Members [and others ][]shall keep rule 3 of these [Regulations][Rules].',
  );
}, 60_000);
