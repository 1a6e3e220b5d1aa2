import { type Answer, type DraftDesk, draftDesk, MERGE } from '../../../../../test/world/draft-desk.js';
import { clientOf, type Persona } from '../../../../../test/world/index.js';
import { type Editor, editorOf, synced, until } from '../../../../../test/world/live-draft.js';
import { OpenRooms } from '../../live/open-rooms.js';
import { type Serving, serve } from '../../serve.js';

let desk: DraftDesk;
let anew: Serving | undefined;
const editors: Editor[] = [];
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(async () => {
  for (const editor of editors) editor.leave();
  await anew?.stop();
  await desk.here.stop();
});

const enter = async (who: Persona): Promise<Editor> => {
  const editor = editorOf(desk.here, who, desk.draftId);
  editors.push(editor);
  await synced(editor);
  return editor;
};
/** Who wrote what of the first provision, as the file tells it. */
const told = async (address: string): Promise<string[]> => {
  const client = clientOf(address, desk.here.people.observer.token);
  const response = await client.fetch(`/api/drafts/${desk.draftId}/attribution?as=json`);
  const { runs } = (await response.json()) as { runs: Answer[] };
  return runs
    .filter(({ provision }) => provision.id === desk.at(1))
    .map(({ text, from, person, delegations }) =>
      [text, from, person?.name ?? '–', ...delegations.map(({ symbol }: Answer) => symbol)].join('|'),
    );
};
const room = () => desk.here.serving!.app.get(OpenRooms).at(desk.draftId)!;

const BASE = 'base|–';
const ANN = 'session|The delegateA|ALF';
const BOB = 'session|The delegateB|BRV';
const MERGED = 'amendments|The chair|ALF';

test('who wrote which words is known after compaction, to a server that has just started, and of words typed without a network', async () => {
  const [ann, bob] = [await enter('delegateA'), await enter('delegateB')];
  ann.text(desk.at(1)).insert(14, 'always ');
  await until(
    () => bob.words(desk.at(1)),
    (words) => words.includes('always'),
  );
  // On a plane: at the end, and in the middle of what the chair is about to change.
  bob.provider.disconnect();
  const words = bob.text(desk.at(1));
  words.insert(words.length, ' So be it.');
  words.insert(bob.words(desk.at(1)).indexOf('of these'), 'gladly ');
  const id = await desk.amend('delegateA', 1, 'Members shall keep rule 1 of these humble Regulations.');
  await desk.act('chair', MERGE, desk.asked(1, [id], { uncontested: true }));
  await until(
    () => told(desk.here.address),
    (runs) => runs.some((run) => run.startsWith('humble')),
  );
  const before = await told(desk.here.address);
  expect(before).toEqual([
    `Members shall |${BASE}`,
    `always |${ANN}`,
    `keep rule 1 of these |${BASE}`,
    `humble |${MERGED}`,
    `Regulations.|${BASE}`,
  ]);

  await room().compact();
  expect(await desk.here.owner('select seq from room_update where room_id = $1', [desk.draftId])).toEqual([]);
  expect(await told(desk.here.address)).toEqual(before);
  anew = await serve({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: desk.here.applicationUrl,
    publicUrl: '',
    redisUrl: null,
    smtpUrl: null,
    webRoot: null,
    poolSize: 8,
  });
  expect(await told(anew.url)).toEqual(before);

  bob.provider.serverUrl = `${anew.url.replace(/^http/, 'ws')}/collab`;
  bob.provider.connect();
  await until(
    () => told(anew!.url),
    (runs) => runs.some((run) => run.includes('So be it')),
    10_000,
  );
  expect(await told(anew.url)).toEqual([
    `Members shall |${BASE}`,
    `always |${ANN}`,
    `keep rule 1 |${BASE}`,
    `gladly |${BOB}`,
    `of these |${BASE}`,
    `humble |${MERGED}`,
    `Regulations.|${BASE}`,
    ` So be it.|${BOB}`,
  ]);
}, 60_000);
