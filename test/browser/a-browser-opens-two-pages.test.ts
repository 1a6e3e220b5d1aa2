import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 240_000);
afterAll(() => browser?.close());

it('a browser opens pages for two people at once, with letters that have a width', async () => {
  const people = await Promise.all([browser.newContext(), browser.newContext()]);
  const widths = await Promise.all(
    people.map(async (person) => {
      const page = await person.newPage();
      await page.setContent('<span id="words">Preparing the conference</span>');
      return page.evaluate('document.getElementById("words").getBoundingClientRect().width') as Promise<number>;
    }),
  );
  expect(widths.every((width) => width > 100)).toBe(true);
});
