import { browser, type Network } from './testing/browser.js';

const build = (version: string): Network => ({
  '/index.html': `page of "${version}"`,
  '/c/rules/draft/1': `page of "${version}"`,
  [`/assets/${version}.js`]: `script of ${version}`,
  '/theme.js': `theme of ${version}`,
});
const PAGE = { mode: 'navigate' };

async function installed(version = 'one') {
  const at = browser();
  at.state.network = build(version);
  const keeper = at.start(version);
  await keeper.install();
  await keeper.activate();
  return { ...at, keeper };
}

it('opens every address without a network', async () => {
  const { state, keeper } = await installed();
  state.network = null;
  expect(await keeper.fetch('/c/rules/draft/1', PAGE)).toBe('page of "one"');
  expect(await keeper.fetch('/assets/one.js')).toBe('script of one');
  expect(await keeper.fetch('/theme.js')).toBe('theme of one');
});

it('opens the page where the network is there and silent, or a proxy has nobody behind it', async () => {
  const { state, keeper } = await installed();
  state.slow = true;
  expect(await keeper.fetch('/', PAGE)).toBe('page of "one"');
  expect(await keeper.fetch('/theme.js')).toBe('theme of one');
  state.slow = false;
  state.status = 502;
  expect(await keeper.fetch('/', PAGE)).toBe('page of "one"');
});

it.each(['/graphql', '/collab/1', '/api/sign-out', '/api/export/draft.docx', '/healthz', '/readyz'])(
  'leaves %s alone',
  async (path) => {
    const { keeper } = await installed();
    expect(await keeper.fetch(path)).toBeNull();
    expect(await keeper.fetch(path, PAGE)).toBeNull();
  },
);

it('leaves alone what is not read, and other places', async () => {
  const { keeper } = await installed();
  expect(await keeper.fetch('/c/rules', { method: 'POST' })).toBeNull();
  expect(await keeper.fetch('https://elsewhere/assets/one.js')).toBeNull();
});

it('gives the new page as soon as the network has it, before the new worker is there', async () => {
  const { state, keeper } = await installed();
  state.network = build('two');
  expect(await keeper.fetch('/c/rules/draft/1', PAGE)).toBe('page of "two"');
  expect(await keeper.fetch('/assets/two.js')).toBe('script of two');
});

it('keeps the parts of the version before for pages that are open, tells these, and drops what is older', async () => {
  const { state, caches, told, start } = await installed('one');
  for (const version of ['two', 'three']) {
    state.network = build(version);
    const next = start(version);
    await next.install();
    await next.activate();
  }
  state.network = null;
  expect(await caches.keys()).toEqual(['caucus-shell two', 'caucus-shell three']);
  const third = start('three');
  expect(await third.fetch('/assets/two.js')).toBe('script of two');
  expect(await third.fetch('/', PAGE)).toBe('page of "three"');
  expect(told).toEqual([{ version: 'one' }, { version: 'two' }, { version: 'three' }]);
});

it('is not installed with the page of another build', async () => {
  const { state, start } = await installed('one');
  state.network = build('one');
  await expect(start('two').install()).rejects.toThrow('another build');
});

it('drops everything it kept where it is taken back', async () => {
  const { state, caches, start } = await installed();
  await start('none', 'service-worker-off.js').activate();
  expect(await caches.keys()).toEqual([]);
  expect(state.registered).toBe(false);
});
