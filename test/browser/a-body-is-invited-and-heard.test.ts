import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { type DraftDesk, draftDesk } from '../world/draft-desk.js';
import { SEND } from '../world/invitation-desk.js';
import { linksIn, openDesk, registrationDesk } from '../world/registration-desk.js';
import { type Sitting, sitDown } from './people.js';
import { picture } from './picture.js';

const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  answer: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { ... on AgendaItem { id } } }`;
const ADDRESS = 'desk@reef-users.test';
const ALSO = 'hola@arrecife.test';
const DELEGATE = 'ada@reef-users.test';
const SAID = 'Rule 3 keeps users of small islands out of the hall.';
const ASKED = 'Let users of small islands take part.';

let browser: Browser | undefined;
let desk: DraftDesk;
let chair: Sitting;
let secretary: Sitting;
let rapporteur: Sitting;
let phone: Page;
let meeting = '';
let item = '';
let invitation = '';

beforeAll(async () => {
  desk = await draftDesk({ separate: true });
  meeting = await openDesk(desk.here);
  const input = { title: 'Who takes part', audience: 'PUBLIC', issueIds: [], provisionIds: [desk.at(3)] };
  item = (await desk.act('secretariat', ADD_ITEM, { meeting, input }))['id'];
  invitation = await invited();
  browser = await launchBrowser();
  secretary = await sitDown(browser, desk.here, 'secretariat');
  chair = await sitDown(browser, desk.here, 'chair');
  rapporteur = await sitDown(browser, desk.here, 'rapporteur');
  phone = await (await phoneOf(browser)).newPage();
  phone.setDefaultTimeout(20_000);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await desk?.here.stop();
});

it('a body registers from its invitation, is approved, asks for the floor, speaks, is heard and reported', async () => {
  await isReadInTheirLanguage();
  await registers();
  await approved();
  await signsInByItsLetter();
  await asksForTheFloor();
  await speaks();
  await noted();

  await phone.goto(`${desk.here.address}/c/${desk.here.slug}/concerns`);
  await phone.getByText(ASKED).waitFor();
  await picture(phone, 'heard-ledger');
  await phone.goto(`${desk.here.address}/c/${desk.here.slug}/provisions/${desk.at(3)}`);
  await phone.getByRole('link', { name: 'The meeting, item 1' }).waitFor();
  await reported();
}, 240_000);

async function isReadInTheirLanguage(): Promise<void> {
  const { lettersTo } = registrationDesk(() => desk.here);
  const other = await (await phoneOf(browser as Browser)).newPage();
  await other.goto(`${desk.here.address}/register#${linksIn(await lettersTo(ALSO))[0]}`);
  await other.getByRole('textbox', { name: 'Organización' }).waitFor();
  await other.context().close();
}

async function registers(): Promise<void> {
  await phone.goto(`${desk.here.address}/register#${invitation}`);
  await expect(phone.getByRole('textbox', { name: 'Organisation' }).inputValue()).resolves.toBe('Users of the Reef');
  await phone.getByRole('button', { name: /Kind/ }).click();
  await phone.getByRole('option', { name: 'Civil society' }).click();
  await phone.getByLabel('Country').fill('Barbados');
  await phone.getByLabel('Estimated number of participants').fill('1');
  await phone.getByLabel('Name of the focal point').fill('Ada Lorne');
  await phone.getByLabel('E-mail of the focal point').fill(ADDRESS);
  await phone.getByLabel('Full name').fill('Ada Lorne');
  await phone.getByLabel('E-mail', { exact: true }).fill(DELEGATE);
  await picture(phone, 'heard-register');
  await phone.getByRole('button', { name: 'Send the registration' }).click();
  await phone.getByText(/Sent: registration No\. \d+/).waitFor();
}

async function approved(): Promise<void> {
  const { page } = secretary;
  const { meeting } = (
    await desk.ask('nobody', 'query($id: ID!) { agendaItem(id: $id) { meeting { id } } }', { id: item })
  )['agendaItem'];
  await secretary.go(`/meetings/${meeting.id}/registrations`);
  await page.getByRole('link', { name: 'Users of the Reef' }).click();
  await page.getByLabel('Symbol').fill('REEF');
  await page.getByRole('button', { name: 'Approve the registration' }).click();
  await page.getByText('Decided by The secretariat').waitFor();
}

async function signsInByItsLetter(): Promise<void> {
  const { lettersTo } = registrationDesk(() => desk.here);
  const link = /https?:\S+\/sign-in#token=[\w-]+/.exec((await lettersTo(DELEGATE)).join('\n'))?.[0] ?? '';
  await phone.goto(`${desk.here.address}${link.slice(link.indexOf('/sign-in'))}`);
  await phone.getByText('Ada Lorne').first().waitFor();
}

async function asksForTheFloor(): Promise<void> {
  await phone.goto(`${desk.here.address}/c/${desk.here.slug}/floor/${item}`);
  await phone.getByText('The chair has not opened the list yet').first().waitFor();
  await chair.go(`/floor/${item}`);
  await chair.page.getByLabel('Minutes for each speaker').fill('2');
  await chair.page.getByRole('button', { name: 'Open the list' }).click();
  const asks = phone.getByRole('button', { name: 'Ask for the floor' });
  await asks.dblclick();
  await phone.getByText('You are next').waitFor();
  await picture(phone, 'heard-asked');
  expect(await chair.page.getByRole('listitem').filter({ hasText: 'REEF' }).count()).toBe(1);
}

async function speaks(): Promise<void> {
  await chair.page.getByRole('button', { name: 'Next: REEF' }).click();
  await phone.getByText('You have the floor').waitFor();
  const clock = phone.getByRole('timer');
  expect(await clock.textContent()).toMatch(/^\d:\d\d$/);
  await picture(phone, 'heard-speaks');
}

async function noted(): Promise<void> {
  const { page } = rapporteur;
  await rapporteur.go(`/floor/${item}`);
  await page.getByLabel('What they said').fill(SAID);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByText(SAID).first().waitFor();
  await phone.getByText(SAID).first().waitFor();
  await page.getByRole('button', { name: 'Raise a concern' }).click();
  await page.getByLabel('What it asks of the text').fill(ASKED);
  await page.getByRole('button', { name: 'Put it into the ledger' }).click();
  await page.getByRole('link', { name: 'Concern C1' }).waitFor();
  await chair.page.getByRole('button', { name: 'Has spoken' }).click();
  await phone.getByText('Nobody has the floor').waitFor();
}

/** The rapporteur edits what was drafted from the record and seals it; the body reads it on its phone. */
async function reported(): Promise<void> {
  const { page } = rapporteur;
  await rapporteur.go(`/meetings/${meeting}`);
  await page.getByRole('button', { name: 'Begin a report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin a report' }).click();
  const section = page.getByRole('textbox', { name: 'Item 1: Who takes part' });
  await section.getByText(SAID).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The chair thanked them.');
  await page.getByText('Everything you typed is stored.').waitFor();
  await page.getByRole('button', { name: 'Seal the report' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Seal the report' }).click();
  await page.getByRole('link', { name: 'DOC 1' }).waitFor();
  await phone.goto(`${desk.here.address}/c/${desk.here.slug}/meetings/${meeting}`);
  await phone.getByRole('link', { name: 'Report', exact: true }).click();
  await phone.getByText(`${SAID} The chair thanked them.`).waitFor();
  await phone.getByText('caucus checkpoint 1').waitFor();
  await picture(phone, 'heard-reported');
}

/** The letter's private link, as it lies in the outbox. */
async function invited(): Promise<string> {
  const { does, lettersTo } = registrationDesk(() => desk.here);
  const csv = `name;email;organisation;category;country;language\nAda Lorne;${ADDRESS};Users of the Reef;civil society;Barbados;en\nBea Luz;${ALSO};Usuarios del Arrecife;civil society;Cuba;es\n`;
  await desk.here.as('secretariat').fetch(`/api/lists/contacts?conference=${desk.here.slug}&dryRun=false`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: csv,
  });
  const letter = {
    categories: ['CIVIL_SOCIETY'],
    words: [{ subject: 'Come to {{meeting}}', body: 'Dear {{name}}: {{link}}' }],
  };
  await does(SEND, { meeting, letter });
  return linksIn(await lettersTo(ADDRESS))[0] ?? '';
}

function phoneOf(of: Browser): Promise<BrowserContext> {
  return of.newContext({
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
}
