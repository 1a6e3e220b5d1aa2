import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type Content, plainText } from '#lib/drafting';
import { launchBrowser } from '../browser.js';
import { type Delegation, delegation } from '../world/delegation.js';
import { type Client, type World, world } from '../world/index.js';
import { until } from '../world/live-draft.js';
import { type Sitting, sitDown, sitDownWith } from './people.js';

const REGULATIONS = path.resolve(
  process.env.CAUCUS_SAMPLES ?? path.join(__dirname, '../../../shared/data'),
  'itr1988/itr-1988-en.md',
);
const OWN_WORDS = path.resolve(__dirname, '../fixtures/instruments/lighthouse-regulations.md');
const real = existsSync(REGULATIONS);
if (process.env.CI && !real)
  throw new Error(`The Regulations are not at ${REGULATIONS}; CAUCUS_SAMPLES names the folder.`);

/** One provision, the words in it on which two collide, and what each wants in their place. */
const story = real
  ? {
      file: REGULATIONS,
      number: '29',
      before: 'shall',
      from: 'endeavour to provide',
      alfa: 'undertake to provide',
      bravo: 'provide',
      behind: 'sufficient',
    }
  : {
      file: OWN_WORDS,
      number: '4',
      before: 'raft',
      from: 'with a mast',
      alfa: 'without a mast',
      bravo: 'a mast',
      behind: '',
    };
const ADDED = 'Each Member shall tell the others every year how it has kept this rule.';
const TYPED = ' and to report on it each year';

let browsers: readonly Browser[] = [];
let of: World;
let chair: Sitting;
/** Alfa and Bravo collide, Delta asks for what Alfa asks, Echo asks that nothing change. */
const delegations = {} as Record<'alfa' | 'bravo' | 'delta' | 'echo', Delegation>;
let draft = '';
let provision: { id: string; label: string; content: Content };

beforeAll(async () => {
  of = await world({ separate: true });
  browsers = [await launchBrowser(), await launchBrowser()];
  chair = await sitDown(browsers[0] as Browser, of, 'chair');
  delegations.alfa = await delegation(of, 'ALA', 'Alpha Islands');
  delegations.bravo = await delegation(of, 'BRA', 'Bravo Islands');
  delegations.delta = await delegation(of, 'DEL', 'Delta Islands');
  delegations.echo = await delegation(of, 'ECH', 'Echo Islands');
  await importAndOpen();
}, 240_000);
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await of?.stop();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form that the question asked for
type Answer = Record<string, any>;

async function importAndOpen(): Promise<void> {
  const response = await of.as('secretariat').fetch(`/api/import/instrument?conference=${of.slug}&title=Regulations`, {
    method: 'POST',
    body: await readFile(story.file),
    headers: { 'content-type': 'text/markdown' },
  });
  const { id } = (await response.json()) as { id: string };
  const open = await of.as('chair').act<Answer>(
    `mutation($id: ID!, $key: String!) { openDraft(instrumentId: $id, idempotencyKey: $key) { ... on Draft { id
      provisions { id number label series content } } } }`,
    { id },
  );
  draft = open['openDraft'].id;
  provision = open['openDraft'].provisions.find((each: Answer) => each['number'] === story.number);
}

async function file(by: Client, input: object): Promise<void> {
  const { fileAmendment } = await by.act<Answer>(
    `mutation($input: FileAmendmentInput!, $key: String!) { fileAmendment(input: $input, idempotencyKey: $key) { __typename } }`,
    { input: { provisionId: provision.id, reasons: 'We say so.', ...input } },
  );
  expect(fileAmendment.__typename).toBe('Amendment');
}

const reworded = (to: string): Content =>
  JSON.parse(JSON.stringify(provision.content).replace(JSON.stringify(story.from).slice(1, -1), to));

describe('four delegations amend one provision', () => {
  it('two collide, one agrees with one of them, and one asks that nothing change', async () => {
    const { alfa, bravo, delta, echo } = delegations;
    await file(alfa.client, { kind: 'MOD', content: reworded(story.alfa) });
    await file(bravo.client, { kind: 'MOD', content: reworded(story.bravo) });
    await file(delta.client, { kind: 'MOD', content: reworded(story.alfa) });
    await file(echo.client, { kind: 'NOC', content: null });
    const added = [{ kind: 'paragraph', content: [{ kind: 'text', text: ADDED }] }];
    for (const { client } of [alfa, delta]) await file(client, { kind: 'ADD', content: added });
  }, 60_000);

  it('the chair takes what is uncontested and keeps one bracket, while another types in the provision', async () => {
    const typist = await sitDownWith(browsers[1] as Browser, of, delegations.bravo.token);
    await typist.go(`/draft/${draft}#No-${story.number}`);
    const box = typist.page.getByRole('textbox', { name: new RegExp(`^Words of No\\. ${story.number}\\b`) });
    await box.click();
    await typist.page.keyboard.press('Control+End');
    await typist.page.keyboard.press('ArrowLeft');

    const { page } = chair;
    await chair.go(`/draft/${draft}/merge?provision=${provision.id}`);
    await page.getByRole('button', { name: /uncontested/ }).click();
    await page.getByText('2 taken, 4 in brackets').waitFor();
    const typing = typist.page.keyboard.type(TYPED, { delay: 90 });
    await page.waitForTimeout(700);
    await page.getByRole('button', { name: /Publish/ }).click();
    await typing;
    await typist.page.getByText('Everything you typed is stored.').waitFor();

    await page.getByText('Published. It stands in the draft.').waitFor();
    await chair.go(`/draft/${draft}#No-${story.number}`);
    await until(standing, ({ content }) => flat(plainText(content)).includes(TYPED.trim()), 10_000);
    const both = [page, typist.page].map((each) => each.locator(`#No-${story.number} .treaty`));
    // Until it has joined the room, a page shows the rows.
    for (const words of both) await words.getByRole('textbox').waitFor();
    for (const words of both) {
      await words.getByText(TYPED.trim()).waitFor();
      await words.getByText('ALA, DEL').or(words.getByText('ALA,DEL')).first().waitFor();
    }
    // The chair also sees whose cursor stands there.
    const cursor = 'The delegate of Bravo Islands (BRA)';
    const [chairs, typists] = await Promise.all(
      both.map(async (words) => (await words.innerText()).replace(cursor, '')),
    );
    expect(bare(chairs)).toBe(bare(typists));
  }, 120_000);

  it.each(['alfa', 'bravo', 'delta', 'echo'] as const)(
    'as %s would have it, the provision is what it proposed, with the words typed since unless it asked for no change',
    async (who) => {
      const wanted = { alfa: story.alfa, bravo: story.bravo, delta: story.alfa, echo: story.from }[who];
      const { content } = await ownWording(who);
      expect(plainText(content).replace(TYPED, '')).toBe(plainText(reworded(wanted)));
      const sitting = await sitDownWith(browsers[1] as Browser, of, delegations[who].token);
      await sitting.go(`/draft/${draft}?look=ours#No-${story.number}`);
      const words = sitting.page.locator(`#No-${story.number} .treaty`);
      await words.getByText(story.before).first().waitFor();
      const seen = flat(await words.innerText());
      expect(seen).toContain(flat(`${story.before} ${wanted} ${story.behind}`));
      // Who asked for no change would not have the words that came since; for the others they go on standing.
      expect(seen.includes(TYPED.trim())).toBe(who !== 'echo');
      await sitting.close();
    },
    60_000,
  );
});

async function standing(): Promise<{ content: Content; brackets: number }> {
  const { draft: now } = await of
    .as('chair')
    .query<Answer>('query($id: ID!) { draft(id: $id) { provisions { id content brackets } } }', { id: draft });
  return now.provisions.find((each: Answer) => each['id'] === provision.id);
}

async function ownWording(who: keyof typeof delegations): Promise<{ content: Content; rebase: string }> {
  const { draft: now } = await delegations[who].client.query<Answer>(
    'query($id: ID!) { draft(id: $id) { asTheyWouldHaveIt { provisionId content rebase } } }',
    { id: draft },
  );
  return now.asTheyWouldHaveIt.find((each: Answer) => each['provisionId'] === provision.id);
}

const bare = (text = ''): string => text.replace(/[\s\u200b-\u2060]+/g, '');
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
