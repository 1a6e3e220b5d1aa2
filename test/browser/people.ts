import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Persona, World } from '../world/index.js';

/** Someone at a browser of their own, signed in. */
export interface Sitting {
  readonly page: Page;
  /** Opens a page of the conference, such as `/text`. */
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser context with the persona's session, as if they had followed their link. */
export function sitDown(browser: Browser, world: World, persona: Persona): Promise<Sitting> {
  return sitDownWith(browser, world, world.people[persona].token);
}

export async function sitDownWith(browser: Browser, world: World, token: string): Promise<Sitting> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
  });
  await signIn(context, world, token);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return {
    page,
    go: async (path) => {
      await page.goto(`${world.address}/c/${world.slug}${path}`);
    },
    close: () => context.close(),
  };
}

async function signIn(context: BrowserContext, world: World, token: string): Promise<void> {
  await context.addCookies([
    { name: 'caucus_session', value: token, url: world.address, httpOnly: true, sameSite: 'Lax' },
  ]);
}

/** Puts the selection on words in an editor as a mouse would, so that what is typed next takes their place. */
export async function selectWords(page: Page, editor: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: editor }).click();
  await page.evaluate(
    ([name, wanted]) => {
      const boxes = [...document.querySelectorAll<HTMLElement>('[role="textbox"][contenteditable="true"]')];
      const nameOf = (box: HTMLElement): string =>
        box.getAttribute('aria-label') ??
        (box.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')
          .trim();
      const box = boxes.find((one) => nameOf(one) === name);
      if (!box) throw new Error(`No editor ${name} among ${boxes.map(nameOf).join(' | ')}`);
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted ?? '');
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + (wanted ?? '').length);
        return;
      }
      throw new Error(`“${wanted}” does not stand in ${box.textContent}`);
    },
    [editor, words],
  );
  // The editor hears of the selection by an event of the browser, and only then does typing replace it.
  await page.waitForTimeout(100);
}

/** What an editor says, without whose carets stand in it. */
export function wordsIn(editor: Locator): Promise<string> {
  return editor.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.caret, .ProseMirror-separator')) caret.remove();
    return copy.textContent.replaceAll('\u2060', '').trim();
  });
}
