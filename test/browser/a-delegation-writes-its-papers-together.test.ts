import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type DraftDesk, draftDesk, words } from '../world/draft-desk.js';
import type { World } from '../world/index.js';
import { editorOf, synced, until } from '../world/live-draft.js';
import { type Sitting, sitDown, wordsIn } from './people.js';
import { picture } from './picture.js';

const ISSUE = `mutation($c: ID!, $key: String!) {
  openIssue(conferenceId: $c, input: { title: "Lamps", summary: "", provisionIds: [] }, idempotencyKey: $key) {
    ... on Issue { id number } } }`;
const POSITION = 'query($id: ID!) { issue(id: $id) { positions { nodes { text reasons } } } }';
const FILED = 'query($id: ID!) { provision(id: $id) { amendments { nodes { text baseContent audience } } } }';

let browsers: readonly Browser[] = [];
let desk: DraftDesk;
let here: World;
let issue: { readonly id: string; readonly number: number };
let head: Sitting;
let delegate: Sitting;
let paper: string;

beforeAll(async () => {
  desk = await draftDesk({ separate: true, text: '1. Lamps are lit.\n\n2. Masts are white.' });
  here = desk.here;
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

const part = ({ page }: Sitting, name: string) => page.getByRole('textbox', { name });
const held = (who: Sitting) => part(who, 'What we hold');
const asked = (who: Sitting) => part(who, 'The words asked for');
const reads = (box: ReturnType<typeof held>, wanted: string) =>
  until(
    () => wordsIn(box),
    (now) => now === wanted,
    5000,
  );

it('one begins it with what they wrote alone, and the other goes on in it', async () => {
  await head.go(`/issues/${issue.number}`);
  await head.page.getByRole('button', { name: 'File our position' }).click();
  await head.page.getByRole('textbox', { name: 'What is held' }).click();
  await head.page.keyboard.type('Lamps are lit.');
  await head.page.getByRole('button', { name: 'Write it together' }).click();
  await reads(held(head), 'Lamps are lit.');
  await delegate.go('');
  await delegate.page.getByRole('link', { name: `Our position: ${issue.number}. Lamps` }).click();
  await reads(held(delegate), 'Lamps are lit.');
  paper = new URL(delegate.page.url()).pathname.replace(`/c/${here.slug}`, '');
  await head.page.getByText('The delegateA').first().waitFor();
  await held(delegate).click();
  await delegate.page.keyboard.press('Control+End');
  await held(head).click();
  await head.page.keyboard.press('Control+Home');
  await Promise.all([
    delegate.page.keyboard.type(' Masts are white.', { delay: 15 }),
    head.page.keyboard.type('All ', { delay: 15 }),
  ]);
  for (const who of [head, delegate]) await reads(held(who), 'All Lamps are lit. Masts are white.');
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
  const stranger = await sitDown(browsers[1] as Browser, here, 'delegateB');
  await stranger.go(paper);
  await stranger.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await stranger.page.getByText('Lamps are lit').count()).toBe(0);
  expect(await stranger.page.getByRole('textbox').count()).toBe(0);
}, 60_000);

it('an amendment is filed by one while the other writes in it, on words that moved meanwhile', async () => {
  await head.go(`/provisions/${desk.at(1)}/propose?kind=MOD`);
  await part(head, 'The words you ask for').click();
  await head.page.keyboard.press('Control+End');
  await head.page.keyboard.type(' At dusk.');
  await head.page.getByRole('button', { name: 'Write it together with our delegation' }).click();
  await reads(asked(head), 'Lamps are lit. At dusk.');
  await delegate.go('');
  await delegate.page.getByRole('link', { name: 'Our amendment: MOD No. 1' }).click();
  await reads(asked(delegate), 'Lamps are lit. At dusk.');
  await asked(delegate).click();
  await delegate.page.keyboard.press('Control+End');

  // The room writes at the same provision, which the page with the paper does not hear of.
  await roomWrites('Ship l', 'Ship lamps are lit.');
  const typed = ' And at dawn, in every weather, by those who keep the watch, and by those who relieve them.';
  const typing = delegate.page.keyboard.type(typed, { delay: 50 });
  const file = head.page.getByRole('button', { name: 'File the amendment' });
  await file.click();
  await head.page.getByText('The words there changed just now.').waitFor();
  await head.page.getByText('Other words stand there by now.').waitFor();
  await picture(head.page, 'paper-moved');
  await head.page.getByText('Everybody', { exact: true }).click();
  await head.page.getByText('It quotes words that only the draft has').waitFor();
  await file.click();
  await head.page.getByText('its words quote the draft').waitFor();
  await picture(head.page, 'paper-too-wide');
  await head.page.getByText('All who take part', { exact: true }).click();
  await file.click();
  await head.page.waitForURL(/\/amendments\//);
  await delegate.page.getByText('It was filed, and is written no longer.').waitFor();
  await typing;

  const { provision } = await desk.ask('headB', FILED, { id: desk.at(1) });
  const [filed] = provision.amendments.nodes;
  expect(filed).toMatchObject({ baseContent: words('Ship lamps are lit.'), audience: 'CONFERENCE' });
  expect(`Lamps are lit. At dusk.${typed}`.startsWith(filed.text)).toBe(true);
  expect(filed.text.length).toBeGreaterThan('Lamps are lit. At dusk.'.length);
  await picture(delegate.page, 'paper-filed');
}, 90_000);

it('who revises it on words that moved meanwhile is shown them before it is stored', async () => {
  const { page } = head;
  await page.getByRole('button', { name: 'Revise' }).click();
  await part(head, 'The words you ask for').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Always.');
  await roomWrites('All s', 'All ship lamps are lit.');
  await page.getByRole('button', { name: 'File the revision' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('It changed while you were writing').waitFor();
  await picture(page, 'revision-late');
  await dialog.getByRole('button', { name: 'Send mine in its place' }).click();
  await page.getByRole('button', { name: 'Revise' }).waitFor();
  const { provision } = await desk.ask('headB', FILED, { id: desk.at(1) });
  const [filed] = provision.amendments.nodes;
  expect(filed.baseContent).toEqual(words('All ship lamps are lit.'));
  expect(filed.text.endsWith(' Always.')).toBe(true);
}, 60_000);

/** Somebody in the drafting room writes these letters in place of the first one of No. 1. */
async function roomWrites(letters: string, then: string): Promise<void> {
  const chair = editorOf(here, 'chair', desk.draftId);
  await synced(chair);
  const text = chair.text(desk.at(1));
  text.insert(0, letters);
  text.delete(letters.length, 1);
  await until(
    () => desk.standing(1),
    (now) => now['text'] === then,
    5000,
  );
  chair.leave();
}
