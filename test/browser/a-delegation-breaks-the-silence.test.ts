import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type CallDesk, callDesk, RULES } from '../world/call-desk.js';
import { oneByteOff, verified } from '../world/taken-home.js';
import { type Sitting, sitDown } from './people.js';
import { picture } from './picture.js';

const SILENCE = 'Silence procedure: adopted unless somebody objects';
const ASKED_FOR = 'Members shall keep rule 2 of these Regulations in good faith.';
const REMEDY = ' Small administrations may take longer.';

let browser: Browser | undefined;
let desk: CallDesk;
let chair: Sitting;
let member: Sitting;
let head: Sitting;
let other: Sitting;
let call = '';

beforeAll(async () => {
  desk = await callDesk({ separate: true });
  await desk.amend('delegateA', 2, ASKED_FOR);
  await desk.rule('chair', 'The room', { ...RULES.iso, proxies: 1 });
  browser = await launchBrowser();
  chair = await sitDown(browser, desk.here, 'chair');
  member = await sitDown(browser, desk.here, 'delegateA');
  head = await sitDown(browser, desk.here, 'headA');
  other = await sitDown(browser, desk.here, 'headB');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await desk?.here.stop();
});

it('the chair merges an amendment, takes a rule, and asks by silence whether all agree', async () => {
  const { page } = chair;
  await member.go('/waiting');
  await member.page.getByText('Nothing waits for you.').waitFor();
  await chair.go(`/draft/${desk.draftId}/merge?provision=${desk.at(2)}`);
  await mergesWhatIsAsked();

  await chair.go('/rules');
  await choose(page, /Begin with a rule/, SILENCE);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await picture(page, 'story-rule');
  await page.getByRole('button', { name: 'Keep the rule' }).click();
  await page.getByRole('heading', { name: SILENCE }).waitFor();
  await opens('First reading', [1, 2, 3], SILENCE, 'At the deadline each provision is adopted');
  await member.page.getByRole('link', { name: 'Say how your delegation stands to No. 1: First reading' }).waitFor();
}, 90_000);

it('a member drafts, the head clears, and only then the chair sees it', async () => {
  await member.page.getByRole('link', { name: /stands to No\. 1:/ }).click();
  await says(member, 1, 'We want these words.', 'Draft it for the head');
  await asked(member, 1).getByText('Drafted; waits for the head of your delegation').waitFor();
  await chair.page.reload();
  await asked(chair, 1).getByText('How it stands now').waitFor();
  expect(await asked(chair, 1).locator('.voices-table').count()).toBe(0);

  await head.go('/waiting');
  await picture(head.page, 'story-waiting');
  await head.page.getByRole('link', { name: 'Clear what your delegation drafted on No. 1' }).click();
  await asked(head, 1).getByRole('button', { name: 'Clear it: this is our word' }).click();
  await asked(chair, 1)
    .getByRole('row', { name: /ALF.*Supports/ })
    .waitFor();
  await says(head, 2, 'We want these words.');
  await asked(head, 2).getByText('cleared by The headA').waitFor();
}, 60_000);

it('a delegation breaks the silence, with its reason and the words it could accept', async () => {
  await other.go(`/calls/${call}`);
  await other.page.getByRole('button', { name: 'Confirm receipt' }).click();
  await says(other, 3, 'Not our wish, but we do not stand in the way.');
  await objects(other, 2, 'It leaves no time.', REMEDY);
  await asked(chair, 2).getByText('If it ended now: Broken by an objection').waitFor();

  await desk.overdue(call);
  await asked(head, 1).getByText('Adopted', { exact: true }).waitFor();
  await asked(head, 2).getByText('Broken by an objection', { exact: true }).waitFor();
  await asked(head, 3).getByText('Adopted', { exact: true }).waitFor();
  await picture(head.page, 'story-broken');
}, 60_000);

it('the chair merges its words: what was said of others stands, of these it is asked for again', async () => {
  await chair.go('/waiting');
  await chair.page.getByRole('link', { name: /1 amendment to No\. 2 can be merged/ }).click();
  await mergesWhatIsAsked();
  await chair.go(`/matrix/${desk.draftId}`);
  await chair.page.getByRole('row', { name: /^No\. 2 .*To reconfirm/ }).waitFor();
  await picture(chair.page, 'story-matrix');
  const kept = chair.page.waitForEvent('download');
  await chair.page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await readFile((await (await kept).path()) ?? '', 'utf8');
  expect(file).toMatch(/No\. 1,.*Supports/);
  expect(file).toMatch(/No\. 3,.*Can live with it/);
  expect(file.match(/to reconfirm/gi)).toHaveLength(2);

  await head.go('/waiting');
  await head.page.getByRole('link', { name: 'The words of No. 2 have changed: reconfirm' }).click();
  const since = head.page.getByRole('region', { name: 'The words have changed since your delegation spoke:' });
  await since.locator('ins', { hasText: REMEDY.trim() }).waitFor();
  await picture(head.page, 'story-reconfirm');
  await since.getByRole('button', { name: 'Reconfirm for the new words' }).click();
  await since.waitFor({ state: 'detached' });
}, 60_000);

it('a head names who clears in their place, and a body that observes who speaks for it', async () => {
  const own = ({ page }: Sitting) => page.getByRole('region', { name: 'Who speaks for your delegation' });
  await head.go('/people');
  await choose(head.page, /A deputy who clears too/, 'The delegateA');
  await own(head).getByRole('button', { name: 'Name', exact: true }).first().click();
  await own(head).getByText('The delegateA clears for Alpha in the head’s place.').waitFor();
  await picture(head.page, 'story-speakers');

  const observer = await sitDown(browser as Browser, desk.here, 'speakingObserver');
  await observer.go('/people');
  await own(observer).getByRole('combobox').fill('Bra');
  await observer.page.getByRole('option', { name: 'BRV – Bravo' }).click();
  await own(observer).getByRole('button', { name: 'Name', exact: true }).click();
  await own(observer).getByText('Bravo speaks for Charlie, as far as the rule of a call allows.').waitFor();
  await picture(observer.page, 'story-observer');
  await observer.close();
}, 60_000);

it('a second call, in the room, is adopted: one objection is withdrawn by new words, one is ruled upon', async () => {
  const { page } = chair;
  await opens('Second reading', [2, 4], 'The room', 'Delegations answer now');
  await page.getByRole('button', { name: 'Note who is present …' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await picture(page, 'story-present');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByText('3 of 3 in the room').waitFor();

  await other.go(`/calls/${call}`);
  await says(other, 2, 'We want these words.');
  await says(other, 4, 'We want these words.');
  await asked(chair, 2)
    .getByRole('row', { name: /CHL.*Supports through BRV/ })
    .waitFor();
  await member.go(`/calls/${call}`);
  await objects(member, 4, 'It says rule twice.', ' Each of them.');
  await asked(chair, 4).getByText('the chair has not ruled on the objection').waitFor();
  await asked(chair, 4).getByRole('button', { name: 'Rule on this objection' }).click();
  await page.getByText('It does not stand in the way.').click();
  await page.getByLabel('Reason').fill('One delegation, on a matter of style.');
  await page.getByRole('button', { name: 'Rule', exact: true }).click();
  await asked(member, 4).getByText('Ruling: Not sustained.').waitFor();
  await picture(page, 'story-ruled');
  await page.getByRole('button', { name: 'Close the call …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close', exact: true }).click();
  await asked(other, 2).getByText('Adopted', { exact: true }).waitFor();
  await asked(other, 4).getByText('Adopted', { exact: true }).waitFor();
  await picture(other.page, 'story-adopted');
}, 60_000);

it('the ledger shows the concern with the change of the text, and its owner answers', async () => {
  const { page } = other;
  await other.go('/waiting');
  await page
    .getByRole('link', { name: /what became of concern/ })
    .first()
    .click();
  await picture(page, 'story-concern');
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('alertdialog').getByText('Satisfied', { exact: true }).click();
  await picture(page, 'story-answer');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByText('Answer: Satisfied', { exact: true }).waitFor();

  await chair.go('/concerns');
  const line = chair.page.locator('tbody').filter({ hasText: 'It leaves no time.' });
  await line.getByText('Accepted', { exact: true }).waitFor();
  await line.getByRole('button', { name: /Show the history of/ }).click();
  const change = line.getByRole('figure').filter({ hasText: 'The change of the text at No. 2' });
  await change.locator('ins', { hasText: REMEDY.trim() }).waitFor();
  await picture(chair.page, 'story-ledger');
}, 60_000);

it('what happened is taken home and verified, and a byte that is changed there is named', async () => {
  const { page } = head;
  await head.go('/record');
  const keep = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return file.path();
  };
  const checkpoint = await keep('Keep a checkpoint of now');
  const archive = await keep('Download all that you may see');
  await picture(page, 'story-record');
  expect(verified(archive, '--checkpoint', checkpoint)).toMatch(/Everything holds\.\n$/);
  const seq = oneByteOff(archive, 'CallClosed');
  expect(verified(archive)).toContain(`, entry ${seq} (CallClosed): it is not what its hash says; it was edited.`);
}, 60_000);

/** What the page of the call has of a provision. */
function asked({ page }: Sitting, number: number): Locator {
  return page.locator(`[aria-labelledby="provision-${desk.at(number)}"]`);
}

async function says(who: Sitting, number: number, stance: string, send = 'Say it for the delegation') {
  const own = asked(who, number);
  await own.getByRole('button', { name: /^Say (how we stand|something else)$/ }).click();
  await own.getByText(stance).click();
  await own.getByRole('button', { name: send }).click();
}

/** Says so without a reason first, and is told that one is needed. */
async function objects(who: Sitting, number: number, reason: string, added: string): Promise<void> {
  const own = asked(who, number);
  const send = own.getByRole('button', { name: 'Say it for the delegation' });
  await own.getByRole('button', { name: 'Say how we stand' }).click();
  await own.locator('label', { hasText: 'Not like this.' }).click();
  await send.click();
  await own.getByText('An objection says why.').waitFor();
  await own.getByLabel('Why', { exact: true }).fill(reason);
  await own.getByRole('textbox', { name: 'The words you could accept' }).click();
  await who.page.keyboard.press('Control+End');
  await who.page.keyboard.type(added);
  await picture(who.page, 'story-objection');
  await send.click();
}

/** The chair, on whose desk there is one amendment that nobody contests. */
async function mergesWhatIsAsked(): Promise<void> {
  const { page } = chair;
  await page.getByRole('button', { name: 'Take all that is uncontested (1)' }).click();
  await picture(page, 'story-merge');
  await page.getByRole('button', { name: 'Publish to the draft' }).click();
  await page.getByText('Published. It stands in the draft.').waitFor();
}

/** The chair prepares a call, looks at it once more and opens it. */
async function opens(title: string, provisions: readonly number[], rule: string, way: string): Promise<void> {
  const { page } = chair;
  await chair.go(`/calls/new?${provisions.map((number) => `provision=${desk.at(number)}`).join('&')}`);
  await page.getByLabel('What the call is called').fill(title);
  await choose(page, /By which rule/, rule);
  await page.getByText(way).click();
  await page.getByRole('button', { name: 'Keep it prepared' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  call = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await picture(page, 'story-prepared');
  await page.getByRole('button', { name: 'Open the call …' }).click();
  await page.getByRole('button', { name: 'Seal and open' }).click();
  await page.getByText('Open', { exact: true }).waitFor();
}

async function choose(page: Page, list: RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: list }).click();
  await page.getByRole('option', { name: item }).click();
}
