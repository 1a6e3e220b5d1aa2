import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type World, world } from '../world/index.js';
import { openDraft } from '../world/live-draft.js';
import { type Sitting, sitDown } from './people.js';

let browsers: readonly Browser[] = [];
let of: World;
let draft: string;
let alfa: Sitting;
let bravo: Sitting;

beforeAll(async () => {
  of = await world({ separate: true });
  browsers = [await launchBrowser(), await launchBrowser()];
  const [first, second] = browsers as [Browser, Browser];
  draft = (await openDraft(of, 'Members keep their lamps lit.', 'Masts are painted white.')).id;
  alfa = await sitDown(first, of, 'delegateA');
  bravo = await sitDown(second, of, 'delegateB');
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await of?.stop();
});

const box = ({ page }: Sitting) => page.getByRole('textbox', { name: /^Words of No\. 1\b/ });
const end = async (who: Sitting): Promise<void> => {
  await box(who).click();
  await who.page.keyboard.press('Control+End');
};

it('keeps what is typed without a network over a closed page, and shows it to others once', async () => {
  const network = { up: true };
  await cutWhereTold(alfa.page, network);
  await alfa.go(`/draft/${draft}`);
  await bravo.go(`/draft/${draft}`);
  await box(bravo).waitFor();
  await end(alfa);
  await alfa.page.keyboard.type(' At night');
  await alfa.page.getByText('Everything you typed is stored.').waitFor();

  const context = alfa.page.context();
  network.up = false;
  await context.setOffline(true);
  await expect(saidOf(alfa, 'offline')).resolves.toMatch(
    /^Offline since \d\d:\d\d; your words are kept on this device\.$/,
  );
  await end(alfa);
  await alfa.page.keyboard.type(' and');
  await alfa.page.getByText('4 changes waiting').waitFor();
  await picture(alfa, 'offline');
  expect(await box(bravo).innerText()).toContain('At night');
  expect(await box(bravo).innerText()).not.toContain('and');

  // The page is closed without a network; the next one has the words before any server could have given them.
  await alfa.page.close();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await cutWhereTold(page, network);
  await context.setOffline(false);
  alfa = { ...alfa, page, go: async (path) => void (await page.goto(`${of.address}/c/${of.slug}${path}`)) };
  await alfa.go(`/draft/${draft}`);
  await page.getByText('4 changes waiting').waitFor();
  expect(await box(alfa).innerText()).toContain('At night and');
  await picture(alfa, 'reopened');

  network.up = true;
  await page.getByText('Everything you typed is stored.').waitFor();
  await bravo.page.getByText('At night and').first().waitFor();
  expect((await box(bravo).innerText()).match(/At night and/g)).toHaveLength(1);
  await picture(alfa, 'stored');
}, 120_000);

/** How the page says that one's words stand. */
async function saidOf({ page }: Sitting, state: string): Promise<string> {
  const said = page.locator('.saved-state');
  await page
    .locator(`.saved-state[data-state="${state}"]`)
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  return said.innerText();
}

/** A browser told to be offline goes on opening sockets, so they are cut here. */
async function cutWhereTold(page: Page, network: { up: boolean }): Promise<void> {
  await page.routeWebSocket(/\/collab\//, (socket) => {
    if (network.up) socket.connectToServer();
    else void socket.close({ code: 1013 });
  });
}

/** For whoever wants to look: a wide and a narrow screen, where CAUCUS_PICTURES names a folder. */
async function picture({ page }: Sitting, name: string): Promise<void> {
  const folder = process.env.CAUCUS_PICTURES;
  if (!folder) return;
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
}
