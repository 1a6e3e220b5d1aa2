import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type HttpProxy, httpProxy } from '../world/http-proxy.js';
import { type World, world } from '../world/index.js';
import { type OpenDraft, openDraft, until } from '../world/live-draft.js';
import { arrived, type LivePage, livePageOf } from '../world/live-page.js';
import { type Sitting, sitDown } from './people.js';

let browser: Browser;
let here: World;
let proxy: HttpProxy;
let draft: OpenDraft;
let alfa: Sitting;
let bravo: LivePage;

beforeAll(async () => {
  here = await world({ separate: true });
  proxy = await httpProxy('refused', here.address);
  browser = await launchBrowser();
  draft = await openDraft(here, 'Members keep their lamps lit.');
  alfa = await sitDown(browser, { ...here, address: proxy.address }, 'delegateA');
  bravo = await arrived(livePageOf(here, 'delegateB', draft));
}, 240_000);
afterAll(async () => {
  bravo?.leave();
  await browser?.close();
  await proxy?.stop();
  await here?.stop();
});

const box = (): Locator => alfa.page.locator('#No-1').getByRole('textbox');

it('where a hotel lets no websocket through, a delegate writes and reads as usual and is told that it is slow', async () => {
  const [first] = draft.provisions as [string];
  const began = Date.now();
  await alfa.go(`/draft/${draft.id}`);
  await box().click();
  await alfa.page.getByText('Slow connection: updates every second.').waitFor();
  await alfa.page.getByText('The delegateB').first().waitFor();
  await alfa.page.keyboard.press('Control+End');
  await alfa.page.keyboard.type(' So be it.', { delay: 20 });
  await alfa.page.getByText('Everything you typed is stored.').waitFor();
  await until(
    () => bravo.words(first),
    (words) => words === 'Members keep their lamps lit. So be it.',
  );
  bravo.text(first).insert(0, 'All ');
  await box().getByText('All Members keep their lamps lit. So be it.').waitFor({ timeout: 3000 });
  expect(proxy.upgrades).toBeGreaterThan(1);
  // Pages say after three seconds that the server is not heard, where it is not.
  await new Promise((later) => setTimeout(later, began + 5000 - Date.now()));
  for (const alarm of [/^Offline since/, /^The server cannot be heard/])
    expect(await alfa.page.getByText(alarm).count()).toBe(0);
}, 60_000);
