// `npm run pictures`: starts a server of its own on the example, and puts a picture of every page into docs/img:
// on a phone, on a desktop, and on a desktop in the dark. A word after `--` picks the pages whose name holds it.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addresses } from './addresses.mjs';
import { pages } from './pages.mjs';
import { startServer } from './start-server.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const into = path.join(root, 'docs/img');
const words = process.argv.slice(2);
const wanted = pages.filter(({ name }) => words.every((word) => name.includes(word)));

const views = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'desktop-light', width: 1440, height: 1000, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1440, height: 1000, colorScheme: 'dark' },
];

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'caucus-pictures-'));
const require = createRequire(import.meta.url);
require('../world/from-source.cjs');
const browser = await require('../browser.ts').launchBrowser();
const server = await startServer(root, data);
const troubles = [];
try {
  const delegate = await openContext('HEAD', {});
  const places = await addresses((query) => ask(delegate, query));
  fs.mkdirSync(into, { recursive: true });
  for (const view of views) await takeAll(view, places);
} finally {
  await browser.close();
  await server.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length ? 1 : 0;

async function takeAll({ name: view, width, height, colorScheme }, places) {
  const contexts = new Map();
  for (const page of wanted) {
    const as = page.as ?? 'public';
    if (!contexts.has(as))
      contexts.set(as, await openContext(as, { viewport: { width, height }, colorScheme, locale: 'en-GB' }));
    await take(page, `${page.name}-${view}`, contexts.get(as), places);
  }
  for (const context of contexts.values()) await context.close();
}

async function openContext(as, options) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', serviceWorkers: 'block' });
  if (as !== 'public') await signIn(context, as);
  return context;
}

async function signIn(context, role) {
  const { data } = await ask(context, '{ examplePersonas { id role } }');
  const persona = data.examplePersonas.find((each) => each.role === role);
  const response = await context.request.post(`${server.address}/api/sign-in/example`, {
    data: { personaId: persona.id },
    headers: { 'x-caucus': '1' },
  });
  if (!response.ok()) throw new Error(`No sign-in as ${role}: ${response.status()}`);
}

async function ask(context, query) {
  const answer = await context.request.post(`${server.address}/graphql`, { data: { query } });
  return answer.json();
}

async function take({ at, ready, prepare }, name, context, places) {
  const tab = await context.newPage();
  tab.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`));
  await tab.goto(server.address + at(places));
  await tab
    .locator(ready ?? 'h1')
    .first()
    .waitFor({ timeout: 20_000 });
  await prepare?.(tab);
  await tab.evaluate('document.fonts.ready');
  await tab.waitForTimeout(400);
  const wide = await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (wide > 0) troubles.push(`${name}: ${wide} pixels wider than the screen`);
  await tab.screenshot({ path: path.join(into, `${name}.png`) });
  await tab.close();
  console.log(name);
}
