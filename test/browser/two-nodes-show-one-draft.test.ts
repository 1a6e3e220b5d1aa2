import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type OpenDraft, openDraft, until } from '../world/live-draft.js';
import { type Sitting, sitDown, wordsIn } from './people.js';

let browsers: readonly Browser[] = [];
let here: World;
let there: SeparateServer;
let draft: OpenDraft;
let alfa: Sitting;
let bravo: Sitting;

beforeAll(async () => {
  here = await world({ separate: true });
  const { ownerUrl, applicationUrl } = here;
  const [other, ...opened] = await Promise.all([
    separateServer({ ownerUrl, applicationUrl }),
    launchBrowser(),
    launchBrowser(),
  ]);
  there = other;
  browsers = opened;
  draft = await openDraft(here, 'Members keep their lamps lit.', 'Masts are painted white.');
  alfa = await sitDown(opened[0], here, 'delegateA');
  bravo = await sitDown(opened[1], { ...here, address: there.address }, 'delegateB');
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await there?.end();
  await here?.stop();
});

const box = ({ page }: Sitting, number: number): Locator => page.locator(`#No-${number}`).getByRole('textbox');
const end = async (who: Sitting, number: number): Promise<void> => {
  await box(who, number).click();
  await who.page.keyboard.press('Control+End');
};

it('two people at two servers write in one provision at once, see each other and end with one text', async () => {
  await Promise.all([alfa, bravo].map((who) => who.go(`/draft/${draft.id}`)));
  await Promise.all([alfa, bravo].map((who) => box(who, 1).waitFor()));
  await alfa.page.getByText('The delegateB').first().waitFor();
  await bravo.page.getByText('The delegateA').first().waitFor();
  await end(alfa, 1);
  await box(bravo, 1).click();
  await bravo.page.keyboard.press('Control+Home');
  await Promise.all([
    alfa.page.keyboard.type(' So be it.', { delay: 20 }),
    bravo.page.keyboard.type('All ', { delay: 20 }),
  ]);
  const both = 'All Members keep their lamps lit. So be it.';
  for (const who of [alfa, bravo])
    await until(
      () => wordsIn(box(who, 1)),
      (words) => words === both,
      3000,
    );
  for (const { page } of [alfa, bravo]) await page.getByText('Everything you typed is stored.').waitFor();

  // Undo takes back one's own words, and however often it is asked for, not another's.
  const undo = () => alfa.page.keyboard.press('Control+z');
  await until(
    () => undo().then(() => wordsIn(box(alfa, 1))),
    (words) => words === 'All Members keep their lamps lit.',
    3000,
  );
  for (let more = 0; more < 3; more++) await undo();
  await until(
    () => wordsIn(box(bravo, 1)),
    (words) => words === 'All Members keep their lamps lit.',
    3000,
  );
  expect(await wordsIn(box(alfa, 1))).toBe('All Members keep their lamps lit.');
}, 60_000);

it('what is closed at one server is closed at the other within two seconds', async () => {
  const chair = await sitDown(browsers[0] as Browser, here, 'chair');
  await chair.go(`/draft/${draft.id}`);
  await chair.page.locator('#No-2').hover();
  await chair.page.getByRole('button', { name: 'Close No. 2 to writing' }).click();
  await chair.page.getByRole('button', { name: 'Close it' }).click();
  await chair.page.getByRole('dialog').waitFor({ state: 'detached' });
  const closed = Date.now();
  await bravo.page
    .locator('#No-2')
    .getByText(/^Agreed\./)
    .waitFor();
  await until(
    () => box(bravo, 2).getAttribute('aria-readonly'),
    (readonly) => readonly === 'true',
    1000,
  );
  expect(Date.now() - closed).toBeLessThan(2000);
  await chair.close();
}, 60_000);

it('who is cut off is told so, and not that nobody else is here', async () => {
  await there.kill();
  await bravo.page.getByText('Offline, it cannot be known who else is here.').waitFor();
  expect(await bravo.page.getByText('Nobody else is here.').count()).toBe(0);
}, 60_000);
