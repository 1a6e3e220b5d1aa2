import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile } from '../browser.js';
import { type Persona, type World, world } from '../world/index.js';
import { editorOf, openDraft, synced, until } from '../world/live-draft.js';

const profile = mkdtempSync(path.join(tmpdir(), 'caucus-profile-'));
let of: World;
let draft: Awaited<ReturnType<typeof openDraft>>;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  of = await world({ separate: true });
  draft = await openDraft(of, 'Anchors are weighed by hand.', 'Bells are rung at noon.');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await of?.stop();
  rmSync(profile, { recursive: true, force: true });
});

it('opens a draft in a browser started without a network, and loses no word over an ended session', async () => {
  await startBrowser();
  const { token } = of.people.delegateA;
  await browser.addCookies([
    { name: 'caucus_session', value: token, url: of.address, httpOnly: true, sameSite: 'Lax' },
  ]);
  await page.goto(address());
  await write(' One');
  await page.getByText('Everything you typed is stored.').waitFor();
  await until(() => page.evaluate(keptHere), Boolean, 15_000);

  // The server is really gone, and then the browser is closed.
  await of.server?.kill();
  await write(' two');
  await page.getByText('4 changes waiting').waitFor();
  await browser.close();

  await startBrowser();
  await page.goto(address());
  await waits(4);
  expect(await words()).toBe('Anchors are weighed by hand. One two');
  await page.getByText('1', { exact: true }).first().waitFor();
  expect(await page.locator('h2').first().innerText()).toMatch(/Scope/);
  expect(await page.locator('.page-notices').innerText()).toMatch(/What you see is as it was at \d\d:\d\d\./);
  await write(' three');
  await page.getByText('10 changes waiting').waitFor();
  await page.reload();
  // How many messages they go in is the connection's affair; that they wait is not.
  await waits();
  expect(await words()).toBe('Anchors are weighed by hand. One two three');

  await page.getByRole('link', { name: 'Issues' }).click();
  await page.getByText('This needs the network').waitFor();

  // While the delegate is away their session comes to its end.
  await of.owner(`update session set expires_at = now() where person_id = $1`, [personOf('delegateA')]);
  await of.restart();
  await page.getByText('Your session has ended, The delegateA.').waitFor();
  await signInByLink('delegateA');
  await page.getByText('Everything you typed is stored.').waitFor();
  expect(await words()).toBe('Anchors are weighed by hand. One two three');
  expect(await page.locator('.page-notices').innerText()).toBe('');
  const colleague = editorOf(of, 'delegateB', draft.id);
  await synced(colleague);
  expect(colleague.words(draft.provisions[0] ?? '')).toBe('Anchors are weighed by hand. One two three');
  colleague.leave();
}, 120_000);

it('leaves nothing of one person when another signs in', async () => {
  expect(await page.evaluate(somethingOf, personOf('delegateA'))).toBe(true);
  await signInByLink('delegateB');
  await box().waitFor();
  await until(
    () => page.evaluate(somethingOf, personOf('delegateA')),
    (found) => !found,
  );
}, 60_000);

it('says that a new version is ready, or that the network lets no lasting connection through', async () => {
  await page.evaluate(() => {
    const word = new MessageEvent('message', { data: { version: 'another' } });
    navigator.serviceWorker.dispatchEvent(word);
  });
  await page.getByText('A new version is ready.').waitFor();
  await page.getByRole('button', { name: 'Reload the page with it' }).click();
  await page.getByText('A new version is ready.').waitFor({ state: 'hidden' });
  const other = await browser.newPage();
  await other.routeWebSocket(/\/graphql$/, (socket) => socket.close());
  await other.goto(`${of.address}/c/${of.slug}/issues`);
  await other.getByText('This network lets no lasting connection through').waitFor();
  await other.close();
}, 60_000);

it('leaves nothing of who signs out without a network, and tells the server when it can', async () => {
  await of.server?.kill();
  await page.getByText('The server cannot be heard').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You are signed out on this device').waitFor();
  await until(
    () => page.evaluate(somethingOf, personOf('delegateB')),
    (found) => !found,
  );
  await page.goto(address());
  await page.getByText('This needs the network').waitFor();
  await of.restart();
  const ended = () =>
    of.owner('select id from session where person_id = $1 and ended_at is not null', [personOf('delegateB')]);
  await until(ended, (sessions) => sessions.length === 1, 30_000);
}, 120_000);

const address = () => `${of.address}/c/${of.slug}/draft/${draft.id}`;
const personOf = (persona: Persona) => of.people[persona].personId;
const box = () => page.getByRole('textbox', { name: /^Words of No\. 1\b/ });
const words = () => box().innerText();

async function startBrowser(): Promise<void> {
  browser = await launchProfile(profile);
  page = browser.pages()[0] ?? (await browser.newPage());
  page.setDefaultTimeout(20_000);
}

async function write(text: string): Promise<void> {
  await box().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

async function waits(changes?: number): Promise<void> {
  await page.getByText(/^Offline since \d\d:\d\d; your words are kept on this device\.$/).waitFor();
  await page.getByText(new RegExp(`^${changes ?? '\\d+'} changes? waiting$`)).waitFor();
}

async function signInByLink(persona: Persona): Promise<void> {
  await of.owner(
    `insert into sign_in_link (token_hash, person_id, expires_at) values (sha256($2), $1, now() + interval '1 day')`,
    [personOf(persona), Buffer.from(persona)],
  );
  await page.goto(`${of.address}/sign-in?to=${encodeURIComponent(new URL(address()).pathname)}#token=${persona}`);
}

/** The shell, and what the draft asked, are on the device. Runs in the page. */
async function keptHere(): Promise<boolean> {
  if ((await caches.match('/index.html')) === undefined) return false;
  const db = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('caucus answers');
    request.onsuccess = () => opened(request.result);
  });
  const kept = await new Promise<{ data: { draft?: { provisions?: unknown[] } } }[]>((found) => {
    const request = db.transaction('answers').objectStore('answers').getAll();
    request.onsuccess = () => found(request.result);
  });
  db.close();
  // The text of a draft is there for questions a moment after the draft is.
  return kept.length >= 4 && kept.some(({ data }) => (data.draft?.provisions?.length ?? 0) === 2);
}

/** Whether anything of a person is stored in this browser. Runs in the page. */
async function somethingOf(person: string): Promise<boolean> {
  if (JSON.stringify(localStorage).includes(person)) return true;
  const databases = await indexedDB.databases();
  if (databases.some(({ name }) => name?.includes(person))) return true;
  const db = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('caucus answers');
    request.onsuccess = () => opened(request.result);
  });
  const keys = await new Promise<IDBValidKey[]>((found) => {
    const request = db.transaction('answers').objectStore('answers').getAllKeys();
    request.onsuccess = () => found(request.result);
  });
  db.close();
  return JSON.stringify(keys).includes(person);
}
