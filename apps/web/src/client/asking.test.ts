import 'fake-indexeddb/auto';
import { Asking } from './asking.js';
import { forgetAnswers, forgetAnswersOfOthers, keptAnswer } from './kept-answers.js';
import { rememberViewer } from './last-viewer.js';
import { answered } from './reach.js';

const stored = new Map<string, string>();
const nothing = () => undefined;
Object.assign(globalThis, {
  localStorage: {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  },
  addEventListener: nothing,
  removeEventListener: nothing,
  document: { addEventListener: nothing, removeEventListener: nothing },
});

const ann = { id: 'ann', name: 'Ann' };
const bob = { id: 'bob', name: 'Bob' };
const query = 'query DraftPage($id: ID!) { draft(id: $id) { title } }';
const question = (name = 'DraftPage', id = '1', words = query) => ({
  name,
  variables: JSON.stringify({ id }),
  query: words,
});

/** A server that answers with this title, or null where it cannot be reached. */
const server = { title: 'Rules' as string | null, status: 200 };
const network: typeof fetch = async () => {
  if (server.title === null) throw new TypeError('Failed to fetch');
  return new Response(JSON.stringify({ data: { draft: { title: server.title } } }), { status: server.status });
};

let asking: Asking;
beforeEach(async () => {
  Object.assign(server, { title: 'Rules', status: 200 });
  stored.clear();
  rememberViewer(ann);
  asking = new Asking(network);
  await Promise.all([forgetAnswers('ann'), forgetAnswers('bob')]);
});
// What is not answered is asked for again by a timer, which no test is to wait for.
afterEach(() => answered());

async function ask(by = asking, name = 'DraftPage', words = query) {
  const body = JSON.stringify({ operationName: name, query: words, variables: { id: '1' } });
  const answer = await by.fetch('/graphql', { method: 'POST', body });
  return (await answer.json()) as { data: { draft: { title: string } }; extensions?: { keptAt: number } };
}

/** As when the browser is closed and opened again. */
function reopened(): Asking {
  asking.store();
  asking = new Asking(network);
  return asking;
}

async function stops(): Promise<void> {
  await new Promise((written) => setTimeout(written, 50));
}

it('answers with what the server said last, and from when that is, where it cannot be reached', async () => {
  asking.belongsTo('ann');
  const before = Date.now();
  expect(await ask()).toEqual({ data: { draft: { title: 'Rules' } } });
  reopened();
  await stops();
  server.title = null;
  const { data, extensions } = await ask();
  expect(data.draft.title).toBe('Rules');
  expect(extensions!.keptAt).toBeGreaterThanOrEqual(before);
});

it('takes a proxy with no server behind it for a server that cannot be reached', async () => {
  asking.belongsTo('ann');
  await ask();
  server.status = 502;
  expect((await ask()).extensions?.keptAt).toBeGreaterThan(0);
});

it('does not wait for a network that carries nothing, and waits longer once it has turned out to be slow', async () => {
  asking.belongsTo('ann');
  await ask();
  asking.store();
  await stops();
  const arriving: ((answer: Response) => void)[] = [];
  const slow = new Asking(() => new Promise((arrive) => arriving.push(arrive)), 30);
  const arrives = (title: string) => arriving.pop()!(new Response(JSON.stringify({ data: { draft: { title } } })));
  slow.belongsTo('ann');
  expect((await ask(slow)).extensions?.keptAt).toBeGreaterThan(0);
  arrives('Late');
  await stops();
  const again = ask(slow);
  await stops();
  arrives('Later');
  expect(await again).toEqual({ data: { draft: { title: 'Later' } } });
  // Nobody waits twice for a server that was just asked in vain.
  server.title = null;
  await ask();
  const silent = new Asking(() => new Promise(() => undefined), 20_000);
  expect((await ask(silent)).extensions?.keptAt).toBeGreaterThan(0);
  slow.belongsTo(null);
});

it('keeps nothing that no draft asks for', async () => {
  asking.belongsTo('ann');
  await ask(asking, 'Issues');
  asking.store();
  await stops();
  server.title = null;
  await expect(ask(asking, 'Issues')).rejects.toThrow('Failed to fetch');
});

it('answers no question in words it was not asked in, as after a new version', async () => {
  asking.belongsTo('ann');
  await ask();
  reopened();
  await stops();
  server.title = null;
  await expect(ask(asking, 'DraftPage', `${query} #`)).rejects.toThrow('Failed to fetch');
});

it('keeps what came before the server said who asks, and nothing where it is nobody', async () => {
  await ask();
  asking.belongsTo('ann');
  await stops();
  expect(await keptAnswer('ann', question())).toMatchObject({ data: { draft: { title: 'Rules' } } });
  const public_ = new Asking(network);
  await ask(public_);
  public_.belongsTo(null);
  public_.store();
  server.title = null;
  rememberViewer(null);
  await expect(ask(public_)).rejects.toThrow('Failed to fetch');
});

it('never answers one person with what another was told', async () => {
  asking.belongsTo('ann');
  await ask();
  reopened();
  await stops();
  rememberViewer(bob);
  server.title = null;
  await expect(ask()).rejects.toThrow('Failed to fetch');
});

it('keeps nothing any more for who has signed out in another page', async () => {
  asking.belongsTo('ann');
  await ask();
  rememberViewer(null);
  asking.store();
  await stops();
  expect(await keptAnswer('ann', question())).toBeNull();
});

it('forgets one person, or all but one', async () => {
  for (const person of [ann, bob]) {
    rememberViewer(person);
    const theirs = new Asking(network);
    theirs.belongsTo(person.id);
    await ask(theirs);
    theirs.store();
  }
  await stops();
  await forgetAnswersOfOthers('bob');
  expect(await keptAnswer('ann', question())).toBeNull();
  expect(await keptAnswer('bob', question())).not.toBeNull();
  await forgetAnswers('bob');
  expect(await keptAnswer('bob', question())).toBeNull();
});
