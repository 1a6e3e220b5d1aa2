import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type DraftDesk, draftDesk } from '../world/draft-desk.js';
import type { World } from '../world/index.js';
import { type Sitting, sitDown } from './people.js';
import { picture } from './picture.js';

const LINES = ['Members keep their lamps lit.', 'Masts are painted white.', 'Fees are shared.'];

let browser: Browser | undefined;
let of: World;
let desk: DraftDesk;
let chair: Sitting;
let member: Sitting;
let head: Sitting;
let other: Sitting;
let call = '';

beforeAll(async () => {
  desk = await draftDesk({ separate: true, text: LINES.map((line, at) => `${at + 1}. ${line}`).join('\n\n') });
  of = desk.here;
  browser = await launchBrowser();
  chair = await sitDown(browser, of, 'chair');
  member = await sitDown(browser, of, 'delegateA');
  head = await sitDown(browser, of, 'headA');
  other = await sitDown(browser, of, 'headB');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await of?.stop();
});

it('the chair takes a rule, prepares a question and opens it in every list of what waits', async () => {
  const { page } = chair;
  await member.go('/waiting');
  await member.page.getByText('Nothing waits for you.').waitFor();
  await chair.go('/rules');
  await page.getByRole('button', { name: /Begin with a rule/ }).click();
  await page.getByRole('option', { name: /^ISO/ }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await picture(page, 'call-rule');
  await page.getByRole('button', { name: 'Keep the rule' }).click();
  await page.getByRole('heading', { name: 'ISO: no sustained objection' }).waitFor();

  await chair.go(`/calls/new?provision=${desk.at(1)}&provision=${desk.at(2)}`);
  await page.getByLabel('What the call is called').fill('Lamps and masts');
  await page.getByRole('button', { name: /By which rule/ }).click();
  await page.getByRole('option', { name: /^ISO/ }).click();
  await page.getByText('Delegations answer now').click();
  await page.getByRole('button', { name: 'Keep it prepared' }).click();
  await page.getByRole('heading', { name: 'Lamps and masts' }).waitFor();
  call = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await picture(page, 'call-prepared');
  await page.getByRole('button', { name: 'Open the call …' }).click();
  await page.getByRole('button', { name: 'Seal and open' }).click();
  await page.getByText('Open', { exact: true }).waitFor();
  await member.page.getByRole('link', { name: 'Say how your delegation stands to No. 1: Lamps and masts' }).waitFor();
}, 90_000);

it('a member drafts, the head clears, and only then the chair sees it', async () => {
  await member.page.getByRole('link', { name: /stands to No\. 1:/ }).click();
  const own = asked(member, 1);
  await own.getByRole('button', { name: 'Say how we stand' }).click();
  await own.getByText('We want these words.').click();
  await own.getByRole('button', { name: 'Draft it for the head' }).click();
  await own.getByText('Drafted; waits for the head of your delegation').waitFor();
  await chair.page.reload();
  await asked(chair, 1).getByText('How it stands now').waitFor();
  expect(await asked(chair, 1).locator('.voices-table').count()).toBe(0);

  await head.go('/waiting');
  await picture(head.page, 'call-waiting');
  await head.page.getByRole('link', { name: 'Clear what your delegation drafted on No. 1' }).click();
  await asked(head, 1).getByRole('button', { name: 'Clear it: this is our word' }).click();
  await asked(chair, 1)
    .getByRole('row', { name: new RegExp(`${of.stakeholders.A.symbol}.*Supports`) })
    .waitFor();
}, 60_000);

it('an objection comes with reason and wording, and the chair’s ruling decides what becomes of it', async () => {
  await other.go(`/calls/${call}`);
  const own = asked(other, 2);
  await own.getByRole('button', { name: 'Say how we stand' }).click();
  await own.locator('label', { hasText: 'Not like this.' }).click();
  await own.getByRole('button', { name: 'Say it for the delegation' }).click();
  await own.getByText('An objection says why.').waitFor();
  await own.getByLabel('Why', { exact: true }).fill('White is not seen in snow.');
  await own.getByRole('textbox', { name: 'The words you could accept' }).click();
  await other.page.keyboard.press('Control+End');
  await other.page.keyboard.type(' In the north they are red.');
  await picture(other.page, 'call-objection');
  await own.getByRole('button', { name: 'Say it for the delegation' }).click();

  const { page } = chair;
  await asked(chair, 2).getByText('the chair has not ruled on the objection').waitFor();
  await asked(chair, 2).getByRole('button', { name: 'Rule on this objection' }).click();
  await page.getByText('It stands in the way.', { exact: false }).click();
  await page.getByLabel('Reason').fill('Three members have snow.');
  await page.getByRole('button', { name: 'Rule', exact: true }).click();
  await asked(other, 2).getByText('Ruling: Sustained.').waitFor();
  await picture(page, 'call-ruled');
  await page.getByRole('button', { name: 'Close the call …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close', exact: true }).click();
  await asked(other, 1).getByText('Adopted', { exact: true }).waitFor();
  await asked(other, 2).getByText('Broken by an objection', { exact: true }).waitFor();
  await picture(other.page, 'call-ended');
}, 60_000);

it('a head reconfirms with one action, looking at what changed since the delegation spoke', async () => {
  await head.go(`/draft/${desk.draftId}/stances/${desk.at(3)}`);
  const { page } = head;
  await page.getByRole('button', { name: 'Say how we stand' }).click();
  await page.getByText('We want these words.').click();
  await page.getByRole('button', { name: 'Say it for the delegation' }).click();
  await page.getByText('cleared by The headA').waitFor();

  await member.go(`/draft/${desk.draftId}`);
  await member.page.locator('#No-3').getByRole('textbox').click();
  await member.page.keyboard.press('Control+End');
  await member.page.keyboard.type(' equally');
  const since = page.getByRole('region', { name: 'The words have changed since your delegation spoke:' });
  await since.locator('ins', { hasText: 'equally' }).waitFor();
  await picture(page, 'call-reconfirm');
  await since.getByRole('button', { name: 'Reconfirm for the new words' }).click();
  await since.waitFor({ state: 'detached' });
}, 60_000);

it('board and matrix show all of it at a glance, and the matrix is kept for a spreadsheet', async () => {
  const { page } = chair;
  await chair.go(`/board/${desk.draftId}`);
  await page.getByRole('button', { name: /Agreed\s*1/ }).waitFor();
  await picture(page, 'call-board');
  await chair.go(`/matrix/${desk.draftId}`);
  await page.getByRole('row', { name: /^No\. 2 .*Objects/ }).waitFor();
  await picture(page, 'call-matrix');
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await readFile((await (await kept).path()) ?? '', 'utf8');
  expect(file).toMatch(/No\. 1,.*Supports/);
  expect(file).toMatch(/No\. 2,.*Objects/);
}, 60_000);

/** What the page of the call has of a provision. */
function asked({ page }: Sitting, number: number): Locator {
  return page.locator(`[aria-labelledby="provision-${desk.at(number)}"]`);
}
