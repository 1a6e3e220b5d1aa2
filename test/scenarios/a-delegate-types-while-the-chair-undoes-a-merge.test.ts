import { setTimeout as after } from 'node:timers/promises';
import { type Answer, type DraftDesk, draftDesk, MERGE, UNDO } from '../world/draft-desk.js';
import { type Editor, editorOf, synced, until } from '../world/live-draft.js';

let desk: DraftDesk;
let editor: Editor;
beforeAll(async () => {
  desk = await draftDesk();
  editor = editorOf(desk.here, 'delegateA', desk.draftId);
  await synced(editor);
}, 120_000);
afterAll(async () => {
  editor.leave();
  await desk.here.stop();
});

/** Types letter by letter behind some words, wherever these stand at the moment. */
async function type(number: number, behind: string, words: string): Promise<void> {
  for (let typed = 0; typed < words.length; typed++) {
    const text = editor.text(desk.at(number));
    const before = behind + words.slice(0, typed);
    const at = editor.words(desk.at(number)).indexOf(before) + before.length;
    text.insert(at, words.charAt(typed), text.toDelta().length > 1 ? {} : undefined);
    await after(8);
  }
}

const reads = (number: number, text: string): Promise<Answer> =>
  until(
    () => desk.standing(number),
    (standing) => standing['text'] === text,
    5000,
  );

const merged = async (number: number): Promise<Answer> => {
  const ids = [
    await desk.amend('headA', number, `Members should keep rule ${number} of these Regulations.`),
    await desk.amend('headB', number, `Members may keep rule ${number} of these Regulations.`),
  ];
  return desk.act('chair', MERGE, desk.asked(number, ids));
};

test('what was typed elsewhere in the provision stays in its place', async () => {
  const merge = await merged(1);
  await until(
    () => editor.words(desk.at(1)),
    (seen) => seen.includes('should'),
  );
  const typing = type(1, 'rule 1', ' and what follows from it');
  await after(80);
  expect(await desk.act('chair', UNDO, { id: merge['id'] })).toMatchObject({ __typename: 'Merge' });
  await typing;
  const standing = await reads(1, 'Members shall keep rule 1 and what follows from it of these Regulations.');
  expect(standing['open']).toEqual([]);
  await until(
    () => editor.words(desk.at(1)),
    (seen) => seen === 'Members shall keep rule 1 and what follows from it of these Regulations.',
  );
}, 60_000);

test('once somebody has written inside what it wrote, it is reversed by an amendment', async () => {
  const merge = await merged(2);
  await until(
    () => editor.words(desk.at(2)),
    (seen) => seen.includes('should'),
  );
  const text = editor.text(desk.at(2));
  const at = editor.words(desk.at(2)).indexOf('should') + 3;
  text.insert(at, 'XX', undefined);
  await until(
    () => desk.standing(2),
    (standing) => standing['text'].includes('shoXXuld'),
  );
  const before = (await desk.standing(2))['text'];
  expect(await desk.act('chair', UNDO, { id: merge['id'] })).toMatchObject({
    __typename: 'EditedSince',
    mergeId: merge['id'],
    text: expect.stringContaining('XX'),
  });
  expect((await desk.standing(2))['text']).toBe(before);
}, 60_000);
