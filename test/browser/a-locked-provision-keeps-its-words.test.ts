import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type DraftDesk, draftDesk } from '../world/draft-desk.js';
import type { World } from '../world/index.js';
import { until } from '../world/live-draft.js';
import { type Sitting, sitDown } from './people.js';
import { picture } from './picture.js';

let browsers: readonly Browser[] = [];
let of: World;
let desk: DraftDesk;
let chair: Sitting;
let alfa: Sitting;
/** What alfa's page says to the room waits while this is so, as on a bad line. */
const line = { held: false, waiting: [] as (() => void)[] };

beforeAll(async () => {
  const text = ['Members keep their lamps lit.', 'Masts are painted white.', 'Fees are shared.'];
  desk = await draftDesk({ separate: true, text: text.map((line, at) => `${at + 1}. ${line}`).join('\n\n') });
  of = desk.here;
  browsers = [await launchBrowser(), await launchBrowser()];
  const [first, second] = browsers as [Browser, Browser];
  chair = await sitDown(first, of, 'chair');
  alfa = await sitDown(second, of, 'delegateA');
  await holdable(alfa.page);
  await Promise.all([chair, alfa].map((who) => who.go(`/draft/${desk.draftId}`)));
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await of?.stop();
});

it('whose words come too late for a closed provision goes on writing, and files them as an amendment', async () => {
  const { page } = alfa;
  await goToEndOf(1);
  await page.keyboard.type(' At night');
  await page.getByText('Everything you typed is stored.').waitFor();

  line.held = true;
  await page.keyboard.type(' too');
  await closeProvision(1, /^Agreed/);
  const closed = Date.now();
  await row(alfa, 1)
    .getByText(/^Agreed\. Closed by The chair, /)
    .waitFor();
  expect(Date.now() - closed).toBeLessThan(2000);
  await expect(box(alfa, 1).getAttribute('aria-readonly')).resolves.toBe('true');
  await page.keyboard.type('x');
  await row(alfa, 1).getByText('Nothing is written here: the provision is closed.').waitFor();
  await picture(page, 'locked-attempt');

  // The line comes back in the middle of a sentence elsewhere, and with it the refusal.
  await goToEndOf(2);
  const typing = page.keyboard.type(' and kept so by those who own them', { delay: 40 });
  await page.waitForTimeout(300);
  release();
  await typing;
  await until(
    () => box(chair, 2).innerText(),
    (words) => words.includes('white. and kept so by those who own them'),
    1000,
  );
  expect(await box(alfa, 2).innerText()).toContain('white. and kept so by those who own them');
  expect(await box(alfa, 1).innerText()).toContain('At night');
  expect(await box(alfa, 1).innerText()).not.toContain('too');
  await row(alfa, 1)
    .getByText(/^This provision was closed\./)
    .waitFor();
  await picture(page, 'locked-kept');
  await picture(chair.page, 'locked-chair');

  await row(alfa, 1).getByRole('link', { name: 'Propose as an amendment …' }).click();
  const words = page.getByRole('textbox', { name: 'The words you ask for' });
  await words.getByText('Members keep their lamps lit. At night too').waitFor();
  await picture(page, 'locked-amendment');
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', always');
  await page.getByRole('button', { name: 'File the amendment' }).click();
  await page.waitForURL(/\/amendments\//);
  await page.getByText('too, always').first().waitFor();

  await alfa.go(`/draft/${desk.draftId}`);
  await row(alfa, 1).getByText('Filed as an amendment.').waitFor();
  await picture(page, 'locked-became');
  await row(alfa, 1).getByRole('link', { name: 'See what becomes of it' }).click();
  await page.waitForURL(/\/amendments\//);
}, 120_000);

it('a provision that is one group’s stays open to it, and what is opened again is open to all at once', async () => {
  await alfa.go(`/draft/${desk.draftId}`);
  await box(alfa, 3).waitFor();
  await closeProvision(3, /^For one group/, of.stakeholders.A.symbol);
  await row(alfa, 3)
    .getByText(/You go on writing in it\.$/)
    .waitFor();
  await expect(box(alfa, 3).getAttribute('aria-readonly')).resolves.toBe('false');
  await expect(box(chair, 3).getAttribute('aria-readonly')).resolves.toBe('true');
  await goToEndOf(3);
  await alfa.page.keyboard.type(' equally');
  await box(chair, 3).getByText('Fees are shared. equally').waitFor();

  await row(chair, 1)
    .getByRole('button', { name: /^Open No\. 1 again/ })
    .click();
  await chair.page.getByRole('alertdialog').getByRole('button', { name: 'Open it' }).click();
  await row(alfa, 1)
    .getByText(/^Agreed\./)
    .waitFor({ state: 'detached' });
  await expect(box(alfa, 1).getAttribute('aria-readonly')).resolves.toBe('false');
  await row(chair, 1).getByRole('button', { name: 'Undo' }).click();
  await row(alfa, 1)
    .getByText(/^Agreed\. Closed by The chair, /)
    .waitFor();
}, 60_000);

it('every look of the draft and the merge desk say that a provision is closed, before anybody tries', async () => {
  for (const look of ['redline', 'ours']) {
    await alfa.go(`/draft/${desk.draftId}?look=${look}`);
    await row(alfa, 1)
      .getByText(/^Agreed\. Closed by The chair, /)
      .waitFor();
    await picture(alfa.page, `locked-${look}`);
  }
  await chair.go(`/draft/${desk.draftId}/merge?provision=${desk.at(1)}`);
  await chair.page.getByText('Nothing that changes its words is published before it is opened again.').waitFor();
  await picture(chair.page, 'locked-desk');
  await alfa.go(`/draft/${desk.draftId}`);
}, 60_000);

it('words outlive the page and the draft, until their author discards them', async () => {
  const { page } = alfa;
  await row(alfa, 1).getByRole('button', { name: 'Put away' }).click();
  await row(alfa, 1).getByText('Filed as an amendment.').waitFor({ state: 'detached' });
  line.held = true;
  await goToEndOf(2);
  await page.keyboard.type(' Thanks');
  await page.getByText(/^\d changes waiting$/).waitFor();
  await page.goto('about:blank');
  await of.owner(`update draft set audience = 'conference:' || conference_id where id = $1`, [desk.draftId]);
  await of.owner(`update membership set until = now() where person_id = $1`, [of.people.delegateA.personId]);
  Object.assign(line, { held: false, waiting: [] });
  await alfa.go(`/draft/${desk.draftId}`);
  await page.getByText('This draft is not open to you any more.').waitFor();
  await page.getByText('Thanks').waitFor();
  await picture(page, 'gone-draft');
  await page.goto(`${of.address}/me`);
  await page.getByRole('heading', { name: 'Your words on this device' }).waitFor();
  await page.getByText('Thanks').waitFor();
  await picture(page, 'kept-me');
  await page.getByRole('button', { name: 'Discard …' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await page.getByText('Nothing of yours waits on this device.').waitFor();
}, 60_000);

const row = ({ page }: Sitting, number: number): Locator => page.locator(`#No-${number}`);
const box = (who: Sitting, number: number): Locator => row(who, number).getByRole('textbox');

async function goToEndOf(number: number): Promise<void> {
  await box(alfa, number).click();
  await alfa.page.keyboard.press('Control+End');
}

async function closeProvision(number: number, why: RegExp, group?: string): Promise<void> {
  await row(chair, number).hover();
  await row(chair, number)
    .getByRole('button', { name: /^Close No\./ })
    .click();
  const dialog = chair.page.getByRole('dialog');
  await dialog.getByText(why).click();
  if (group) {
    await dialog.getByRole('button', { name: /^Show all/ }).click();
    await chair.page.getByRole('option', { name: new RegExp(`^${group}\\b`) }).click();
  }
  await picture(chair.page, `closing-${number}`);
  await dialog.getByRole('button', { name: 'Close it' }).click();
  await dialog.waitFor({ state: 'detached' });
  // The keyboard is where it was, on what opens the provision again.
  const focused = () => chair.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await until(focused, (name) => name === `Open No. ${number} again?`, 2000);
}

async function holdable(page: Page): Promise<void> {
  await page.routeWebSocket(/\/collab\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (line.held) line.waiting.push(() => server.send(message));
      else server.send(message);
    });
  });
}

function release(): void {
  line.held = false;
  for (const send of line.waiting.splice(0)) send();
}
