import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type World, world } from '../world/index.js';
import { until } from '../world/live-draft.js';
import { type Sitting, sitDown, wordsIn } from './people.js';

const ISSUE = `mutation($c: ID!, $key: String!) {
  openIssue(conferenceId: $c, input: { title: "Lamps", summary: "", provisionIds: [] }, idempotencyKey: $key) {
    ... on Issue { id number } } }`;
const POSITION = 'query($id: ID!) { issue(id: $id) { positions { nodes { text reasons } } } }';

let browsers: readonly Browser[] = [];
let here: World;
let issue: { readonly id: string; readonly number: number };
let head: Sitting;
let delegate: Sitting;

beforeAll(async () => {
  here = await world({ separate: true });
  browsers = await Promise.all([launchBrowser(), launchBrowser()]);
  const opened = await here
    .as('secretariat')
    .query<{ openIssue: typeof issue }>(ISSUE, { c: here.conferenceId, key: crypto.randomUUID() });
  issue = opened.openIssue;
  head = await sitDown(browsers[0] as Browser, here, 'headA');
  delegate = await sitDown(browsers[1] as Browser, here, 'delegateA');
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await here?.stop();
});

const held = ({ page }: Sitting) => page.getByRole('textbox', { name: 'What we hold' });
const reads = (who: Sitting, words: string) =>
  until(
    () => wordsIn(held(who)),
    (now) => now === words,
    5000,
  );

it('one begins it with what they wrote alone, and the other goes on in it', async () => {
  await head.go(`/issues/${issue.number}`);
  await head.page.getByRole('button', { name: 'File our position' }).click();
  await head.page.getByRole('textbox', { name: 'What is held' }).click();
  await head.page.keyboard.type('Lamps are lit.');
  await head.page.getByRole('button', { name: 'Write it together' }).click();
  await reads(head, 'Lamps are lit.');
  await delegate.go('');
  await delegate.page.getByRole('link', { name: `Our position: ${issue.number}. Lamps` }).click();
  await reads(delegate, 'Lamps are lit.');
  await head.page.getByText('The delegateA').first().waitFor();
  await held(delegate).click();
  await delegate.page.keyboard.press('Control+End');
  await held(head).click();
  await head.page.keyboard.press('Control+Home');
  await Promise.all([
    delegate.page.keyboard.type(' Masts are white.', { delay: 15 }),
    head.page.keyboard.type('All ', { delay: 15 }),
  ]);
  for (const who of [head, delegate]) await reads(who, 'All Lamps are lit. Masts are white.');
}, 60_000);

it('one files it, and the other sees that it was filed', async () => {
  await head.page.getByRole('button', { name: 'File it as our position' }).click();
  await delegate.page.getByText('Nothing has changed since it was filed.').waitFor();
  const filed = await here
    .as('headB')
    .query<{ issue: { positions: { nodes: readonly { text: string }[] } } }>(POSITION, { id: issue.id });
  expect(filed.issue.positions.nodes.map(({ text }) => text)).toEqual(['All Lamps are lit. Masts are white.']);
}, 60_000);

it('nobody else is shown that it is there', async () => {
  const path = new URL(head.page.url()).pathname.replace(`/c/${here.slug}`, '');
  const stranger = await sitDown(browsers[1] as Browser, here, 'delegateB');
  await stranger.go(path);
  await stranger.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.page.getByText('Lamps are lit').count()).toBe(0);
  expect(await stranger.page.getByRole('textbox').count()).toBe(0);
}, 60_000);
