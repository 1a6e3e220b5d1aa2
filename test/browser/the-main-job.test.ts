import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type World, world } from '../world/index.js';
import { type Sitting, selectWords, sitDown } from './people.js';

/** The Regulations of 1988 as they were published; in the tree there are only texts of the same form in our own words. */
const REGULATIONS = path.resolve(
  process.env.CAUCUS_SAMPLES ?? path.join(__dirname, '../../../shared/data'),
  'itr1988/itr-1988-en.md',
);
const OWN_WORDS = path.resolve(__dirname, '../fixtures/instruments/lighthouse-regulations.md');

const real = existsSync(REGULATIONS);
if (process.env.CI && !real)
  throw new Error(`The Regulations are not at ${REGULATIONS}; CAUCUS_SAMPLES names the folder.`);

/** One provision, the words in it that both delegations want changed, and what each wants in their place. */
const story = real
  ? {
      file: REGULATIONS,
      numbered: 64,
      provision: '29',
      label: '3.2',
      touches: '12, 28, 29',
      from: 'endeavour to provide',
      alfa: 'undertake to provide',
      bravo: 'provide',
    }
  : {
      file: OWN_WORDS,
      numbered: 17,
      provision: '4',
      label: '1.2',
      touches: '2, 3, 4',
      from: 'with a mast',
      alfa: 'without a mast',
      bravo: 'a mast',
    };

/** The chair and the secretariat sit at one, the two delegates each at one of their own. */
let browsers: readonly Browser[] = [];
let of: World;
let secretariat: Sitting;
let alfa: Sitting;
let bravo: Sitting;
let chair: Sitting;

beforeAll(async () => {
  of = await world({ separate: true });
  browsers = [await launchBrowser(), await launchBrowser(), await launchBrowser()];
  const [office, first, second] = browsers as [Browser, Browser, Browser];
  secretariat = await sitDown(office, of, 'secretariat');
  chair = await sitDown(office, of, 'chair');
  alfa = await sitDown(first, of, 'delegateA');
  bravo = await sitDown(second, of, 'delegateB');
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await of?.stop();
});

const editorName = new RegExp(`^Words of No\\. ${story.provision}\\b`);
const TYPED = ' and to report on it each year';

describe('a region revises a treaty text', () => {
  it('the secretariat imports the Regulations and opens an issue on them', async () => {
    const { page, go } = secretariat;
    await go('/import');
    await page.locator('input[type=file]').setInputFiles(story.file);
    await page.getByText(`${story.numbered} numbered provisions`).waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The text is imported.').waitFor();
    await page.getByRole('link', { name: 'Open the text' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await go('/issues');
    await page.getByRole('button', { name: 'Open an issue' }).click();
    await page.getByLabel('Question, in a few words').fill('Network security');
    await page.getByLabel('What is at stake').fill('Whether the Regulations should speak of it at all.');
    await page.getByRole('button', { name: 'Choose provisions' }).click();
    await page.getByLabel('Number or words').fill(story.touches);
    for (const number of story.touches.split(', '))
      await page.getByRole('checkbox', { name: new RegExp(`^No\\. ${number}\\b`) }).press('Space');
    await page.getByRole('button', { name: 'Open an issue' }).last().click();
    await page.getByRole('link', { name: /Network security/ }).waitFor();
  }, 90_000);

  it.each(['alfa', 'bravo'] as const)(
    '%s files a position',
    async (who) => {
      const { page, go } = who === 'alfa' ? alfa : bravo;
      await go('/issues');
      await page.getByRole('link', { name: /Network security/ }).click();
      await page.getByRole('button', { name: 'File our position' }).click();
      await page.getByRole('textbox', { name: 'What is held' }).click();
      await page.keyboard.type(`The position that ${who} holds.`);
      await page.getByLabel('Reasons').fill(`Reasons of ${who}.`);
      await page.getByRole('button', { name: 'File the position' }).click();
      await page.getByText(`The position that ${who} holds.`).first().waitFor();
    },
    60_000,
  );

  it('bravo comments on alfa’s position, and alfa answers', async () => {
    const { page } = bravo;
    await page
      .getByRole('link', { name: 'Open the position of Alpha' })
      .or(page.getByRole('button', { name: 'Open the position of Alpha' }))
      .click();
    await page.getByRole('button', { name: 'Comment on the whole' }).click();
    await page.getByLabel('Your comment').fill('We could live with this.');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page
      .locator('p, div')
      .filter({ hasText: /^We could live with this\.$/ })
      .first()
      .waitFor();
    await alfa.page
      .getByRole('link', { name: 'Open the position of Alpha' })
      .or(alfa.page.getByRole('button', { name: 'Open the position of Alpha' }))
      .click();
    await alfa.page.getByText('We could live with this.').waitFor();
    await alfa.page.getByRole('button', { name: 'Reply' }).click();
    await alfa.page.getByLabel('Your reply').fill('Then let us write it down.');
    await alfa.page.getByRole('button', { name: 'Reply', exact: true }).last().click();
    await page.getByText('Then let us write it down.').waitFor();
  }, 60_000);

  it.each(['alfa', 'bravo'] as const)(
    '%s proposes to change the same words of a provision',
    async (who) => {
      const { page, go } = who === 'alfa' ? alfa : bravo;
      await go('/text');
      await openText(page);
      await page
        .locator(`#No-${story.provision}`)
        .getByRole('link', { name: /Propose an amendment/ })
        .click();
      await page.getByRole('heading', { name: 'Words in force' }).waitFor();
      await page.getByRole('link', { name: 'Propose an amendment' }).click();
      await selectWords(page, 'The words you ask for', story.from);
      await page.keyboard.type(story[who]);
      await page
        .locator(who === 'alfa' ? 'ins' : 'del')
        .first()
        .waitFor();
      await page.getByLabel('Reasons').fill(`${who} has its reasons.`);
      await page.getByRole('button', { name: 'File the amendment' }).click();
      await page.getByRole('heading', { name: /Amendment to/ }).waitFor();
      await page.getByText(`${who} has its reasons.`).waitFor();
    },
    60_000,
  );

  it('the chair opens the live draft, and merges while alfa types in the provision', async () => {
    const { page, go } = chair;
    await go('/text');
    await openText(page);
    await page.getByRole('button', { name: 'Open the live draft' }).click();
    await page.waitForURL(/\/draft\//);
    const draft = new URL(page.url()).pathname.split('/').pop() ?? '';

    await alfa.go(`/draft/${draft}#No-${story.provision}`);
    const box = alfa.page.getByRole('textbox', { name: editorName });
    await box.click();
    await alfa.page.keyboard.press('Control+End');
    await alfa.page.keyboard.press('ArrowLeft');
    await go(`/draft/${draft}/merge`);
    await page
      .getByRole('button', { name: /Provision/ })
      .or(page.getByRole('link', { name: /No\. / }))
      .first()
      .waitFor();
    await page.getByText('2 in brackets').waitFor();

    const typing = alfa.page.keyboard.type(TYPED, { delay: 90 });
    await page.waitForTimeout(700);
    await page.getByRole('button', { name: 'Publish to the draft' }).click();
    await page.getByText('Published. It stands in the draft.').waitFor();
    await typing;
    await alfa.page.getByText('Everything you typed is stored.').waitFor();
    const words = await box.innerText();
    expect(flat(words)).toContain(flat(`${TYPED}.`));
  }, 120_000);

  it('everyone sees brackets with both sponsors, and every word typed where it was typed', async () => {
    const draftPath = new URL(alfa.page.url()).pathname.replace(`/c/${of.slug}`, '');
    await bravo.go(`${draftPath}#No-${story.provision}`);
    for (const { page } of [alfa, bravo]) {
      const row = page.locator(`#No-${story.provision}`);
      await row.getByText('ALF').first().waitFor();
      await row.getByText('BRV').first().waitFor();
      expect(flat(await row.innerText())).toContain(story.alfa.split(' ')[0]);
      // Until the live text is there, the page shows the rows that follow it, and these rest between two writings.
      for (const end = Date.now() + 5000; !flat(await row.innerText()).includes(TYPED.trim()) && Date.now() < end; )
        await page.waitForTimeout(50);
      expect(flat(await row.innerText())).toContain(TYPED.trim());
    }
  }, 60_000);

  it('whose words stand in the draft is seen at a glance, and kept as a file', async () => {
    const { page, go } = bravo;
    const draftPath = new URL(alfa.page.url()).pathname.replace(`/c/${of.slug}`, '');
    await go(`${draftPath}?look=sources#No-${story.provision}`);
    const row = page.locator(`#No-${story.provision}`);
    const theirs = row.locator('.source[data-by="ALF"]').first();
    const inForce = row.locator('.source[data-voice="BASE"]').first();
    const colour = (words: Element) => getComputedStyle(words).color;
    await theirs.waitFor();
    expect(await theirs.evaluate(colour)).not.toBe(await inForce.evaluate(colour));
    await page.locator('.voice', { hasText: 'ALF' }).click();
    await row.locator('.source[data-voice="BASE"][data-faded]').first().waitFor();
    expect(await row.locator('.source[data-by="ALF"][data-faded]').count()).toBe(0);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    await page.getByText(`Saved as ${file.suggestedFilename()}.`).waitFor();
    const typed = readFileSync(await file.path(), 'utf8')
      .split('\r\n')
      .filter((line) => line.includes(',session,ALF,'));
    expect(flat(typed.join(' '))).toContain(flat(TYPED.trim()));
  }, 60_000);

  it('the proposals page shows the right MOD, and a restarted server shows the same', async () => {
    const draft = new URL(alfa.page.url()).pathname.split('/').pop() ?? '';
    const before = await proposalsSeen(bravo, draft);
    expect(before).toMatch(new RegExp(`MOD CTU/XX/1 .*\\b${story.provision} ${story.label.replaceAll('.', '\\.')} `));
    expect(before).toContain(TYPED.trim());
    expect(before.match(/CTU\/XX\/\d+/g)).toHaveLength(1);
    await of.server?.kill();
    await of.restart();
    expect(await proposalsSeen(bravo, draft)).toBe(before);
  }, 120_000);
});

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function openText(page: Sitting['page']): Promise<void> {
  const heading = page
    .getByRole('heading', { name: 'Contents' })
    .or(page.getByRole('navigation', { name: 'Contents' }));
  const link = page.getByRole('main').getByRole('link').first();
  await heading.or(link).first().waitFor();
  if (!(await heading.first().isVisible())) await link.click();
  await page.locator(`#No-${story.provision}`).waitFor();
}

async function proposalsSeen({ page, go }: Sitting, draft: string): Promise<string> {
  await go(`/proposals/${draft}`);
  await page.getByText('CTU/XX/1').first().waitFor();
  return flat(await page.getByRole('main').innerText());
}
