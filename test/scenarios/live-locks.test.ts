import { type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type Editor, editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';

const LOCK = `mutation($draft: ID!, $provision: ID!, $why: LockReason!, $group: ID, $key: String!) {
  it: lockProvision(draftId: $draft, provisionId: $provision, why: $why, groupId: $group, idempotencyKey: $key) {
    __typename ... on ProvisionLock { id } } }`;
const UNLOCK = `mutation($id: ID!, $key: String!) { it: unlockProvision(lockId: $id, idempotencyKey: $key) { __typename } }`;

let here: World;
let there: SeparateServer;
let draft: OpenDraft;
const open: Editor[] = [];

beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'One.', 'Two.', 'Three.');
  there = await separateServer(here);
}, 120_000);
afterEach(() => {
  for (const editor of open.splice(0)) editor.leave();
});
afterAll(async () => {
  await there.end();
  await here.stop();
});

const enter = async (at: 'here' | 'there', who: 'delegateA' | 'delegateB'): Promise<Editor> => {
  const editor = editorOf(at === 'here' ? here : { ...here, address: there.address }, who, draft.id);
  open.push(editor);
  await synced(editor);
  return editor;
};
const lock = async (provision: string, why = 'AGREED', group: string | null = null): Promise<string> => {
  const { it } = await here.as('chair').act<{ it: { id: string } }>(LOCK, { draft: draft.id, provision, why, group });
  return it.id;
};
const unlock = (id: string) => here.as('chair').act(UNLOCK, { id });
const stored = async (provision: string): Promise<string> => {
  const [row] = await here.owner<{ text: string }>(
    'select text from draft_provision where draft_id = $1 and provision_id = $2',
    [draft.id, provision],
  );
  return row?.text ?? '';
};
const settled = async (editors: readonly Editor[], provision: string): Promise<string> => {
  const [words] = await until(
    () => editors.map((editor) => editor.words(provision)),
    (all) => new Set(all).size === 1,
  );
  return words!;
};

it('a provision is locked and opened while people on two servers type in it and beside it', async () => {
  const [first, second] = draft.provisions as [string, string];
  const one = await enter('here', 'delegateA');
  const other = await enter('there', 'delegateB');
  let typing = true;
  const typist = (async () => {
    for (let at = 0; typing; at++) {
      one.text(second).insert(0, `a${at} `);
      other.text(second).insert(other.text(second).length, ` b${at}`);
      await new Promise((later) => setTimeout(later, 15));
    }
  })();
  one.text(first).insert(0, 'Before. ');
  await until(
    () => other.words(first),
    (words) => words === 'Before. One.',
  );
  const id = await lock(first);
  // Whoever types in it now is too late, wherever they are.
  const late = await enter('there', 'delegateB');
  late.text(first).insert(0, 'Late ');
  await until(
    () => late.closes,
    (closes) => closes.some(({ code, reason }) => code === 4403 && reason === 'Locked'),
  );
  await new Promise((later) => setTimeout(later, 2000));
  const later = await enter('here', 'delegateA');
  later.text(first).delete(0, 3);
  await until(
    () => later.closes,
    (closes) => closes.some(({ code, reason }) => code === 4403 && reason === 'Locked'),
  );
  await unlock(id);
  typing = false;
  await typist;
  expect(await settled([one, other], second)).toMatch(/a\d+ .* b\d+$/);
  expect(one.closes.concat(other.closes).filter(({ code }) => code === 4403)).toEqual([]);
  expect(await stored(first)).toBe('Before. One.');
  await until(
    () => stored(second),
    (text) => text === one.words(second),
  );
  await new Promise((soon) => setTimeout(soon, 2000));
  one.text(first).insert(0, 'Again. ');
  await until(
    () => other.words(first),
    (words) => words === 'Again. Before. One.',
  );
});

it('a provision that is one group’s is written by that group and by nobody else', async () => {
  const third = draft.provisions[2]!;
  await lock(third, 'GROUP', here.stakeholders.A.id);
  const own = await enter('there', 'delegateA');
  const foreign = await enter('here', 'delegateB');
  own.text(third).insert(0, 'Ours. ');
  await until(
    () => foreign.words(third),
    (words) => words === 'Ours. Three.',
  );
  foreign.text(third).insert(0, 'Theirs. ');
  await until(
    () => foreign.closes,
    (closes) => closes.some(({ reason }) => reason === 'Locked'),
  );
  expect(own.words(third)).toBe('Ours. Three.');
});
