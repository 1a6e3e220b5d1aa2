import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type World, world } from '../world/index.js';
import { editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../..');

let here: World;
let draft: OpenDraft;
beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'Members shall act.', 'Aims.');
}, 120_000);
afterAll(() => here.stop());

const edit = (provision: string, words: string, token: string) =>
  run(process.execPath, [join(ROOT, 'docs/examples/edit-a-draft.mjs'), here.address, draft.id, provision, words], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', CAUCUS_TOKEN: token },
  });

it('a plain Node script with the stock provider and an API token edits a draft beside somebody who is typing', async () => {
  const [first] = draft.provisions as [string];
  const delegate = editorOf(here, 'delegateA', draft.id);
  await synced(delegate);
  delegate.text(first).insert(0, 'All ');
  const { stdout } = await edit(first, ' In good faith.', here.people.delegateB.token);
  expect(stdout.trim()).toBe('All Members shall act. In good faith.');
  await until(
    () => delegate.words(first),
    (words) => words === 'All Members shall act. In good faith.',
  );
  delegate.leave();
}, 30_000);

it('without a token it is not let in', async () => {
  await expect(edit(draft.provisions[0]!, ' Never.', 'none')).rejects.toMatchObject({ code: 1 });
}, 30_000);
