import path from 'node:path';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { type Persona, type World, world } from '../../../../test/world/index.js';
import { bringIn } from '../../../cli/src/conference-file/bring-in.js';
import { NotTaken } from '../../../cli/src/conference-file/door.js';
import { readConferenceFile } from '../../../cli/src/conference-file/read-conference-file.js';
import { Database } from '../platform/database/database.js';

const file = path.join(__dirname, '../example/wsis/conference.yaml');
const PLAN = `query { conference(slug: "wsis") { id asOf outline { organisers { part name } texts { treatment instrument { title } } }
  deadlines { name on confirmed } issues { title provisions { number } } stakeholders { nodes { symbol } }
  meetings { id name kind zone confirmed deliverables agenda { id number title version audience issues { title } provisions { number } } } } }`;

let here: World;
let plan: Answer;
let prepcom: Answer;
beforeAll(async () => {
  here = await world();
  const { token } = here.as('secretariat');
  await bringIn({ address: here.address, token: token ?? '', once: (step) => step }, await readConferenceFile(file));
  plan = (await here.as('secretariat').query<Answer>(PLAN))['conference'];
  prepcom = plan['meetings'].find(({ name }: Answer) => name === 'PrepCom-3');
}, 120_000);
afterAll(() => here.stop());

const fetched = (address: string, who: Persona | 'nobody' = 'nobody'): Promise<Response> =>
  here.as(who).fetch(address.replace(here.address, ''));
const ofMeeting = async (who: Persona | 'nobody' = 'nobody'): Promise<string> =>
  (await (await fetched(`/api/calendar/meetings/${prepcom['id']}.ics`, who)).text()).replace(/\r\n /g, '');
/** The lines of one event. */
const event = (calendar: string, uid: string): string[] =>
  calendar
    .split('BEGIN:VEVENT')
    .find((part) => part.includes(uid))
    ?.split('\r\n') ?? [];

test('a file becomes a conference with all that it says, in its order, and only once', async () => {
  const { document } = await readConferenceFile(file);
  expect(plan['meetings'].map(({ name }: Answer) => name)).toEqual(document.meetings.map(({ name }) => name));
  expect(plan['asOf']).toBe('2003-09-16');
  expect(plan['outline'].organisers.map(({ part }: Answer) => part)).toEqual(['CONVENER', 'HOST', 'HOST']);
  expect(plan['outline'].texts.map(({ instrument }: Answer) => instrument.title)).toHaveLength(2);
  expect(plan['deadlines'].map(({ confirmed }: Answer) => confirmed)).toEqual([true, true, false]);
  expect(plan['issues'].find(({ title }: Answer) => /fund/.test(title)).provisions).toEqual([{ number: '7' }]);
  expect(plan['stakeholders'].nodes).toHaveLength(document.stakeholders?.length ?? 0);
  expect(prepcom).toMatchObject({ zone: 'Europe/Zurich', confirmed: true });
  const items = prepcom['agenda'].map(({ number, title }: Answer) => `${number} ${title}`);
  expect(items).toHaveLength(14);
  expect(items[3]).toBe('4 Subcommittee 2: human rights and the media');
  expect(prepcom['agenda'][4]).toMatchObject({
    issues: [{ title: 'Who makes public policy for the Internet' }],
    provisions: [{ number: '9' }],
  });
  const door = { address: here.address, token: here.as('secretariat').token ?? '', once: (step: string) => step };
  await bringIn(door, await readConferenceFile(file));
  expect((await here.as('secretariat').query<Answer>(PLAN))['conference']).toEqual(plan);
  const again = bringIn({ ...door, once: (step) => `again ${step}` }, await readConferenceFile(file));
  await expect(again).rejects.toThrow(NotTaken);
});

test('whoever may not open conferences brings none in', async () => {
  const door = { address: here.address, token: here.as('headA').token ?? '', once: (step: string) => step };
  await expect(bringIn(door, await readConferenceFile(file))).rejects.toMatchObject({ answer: { code: 'FORBIDDEN' } });
});

test('a meeting’s calendar has its days, and its items at their moments', async () => {
  const calendar = await ofMeeting();
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
  const whole = event(calendar, `meeting-${prepcom['id']}@caucus`);
  expect(whole).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20030915', 'DTEND;VALUE=DATE:20030927']));
  const rights = event(calendar, `agenda-${prepcom['agenda'][3].id}@caucus`);
  // 10:00 to 13:00 in Geneva in summer.
  const at = ['DTSTART:20030916T080000Z', 'DTEND:20030916T110000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED'];
  expect(rights).toEqual(expect.arrayContaining(at));
  expect(rights.join()).toContain('10:00–13:00 (Europe/Zurich)');
});

test('only who may see an item finds it in a calendar', async () => {
  const titles = ['trust and security', 'digital solidarity'];
  const shown = async (who: Persona | 'nobody') => {
    const calendar = await ofMeeting(who);
    return titles.filter((title) => calendar.includes(title));
  };
  expect(await shown('nobody')).toEqual([]);
  expect(await shown('headA')).toEqual([]); // of another conference
  expect(await shown('secretariat')).toEqual(titles);
});

test('a change counts up under the same name, and what was taken off is told as cancelled', async () => {
  const [opening] = prepcom['agenda'];
  const input = {
    title: 'Opening, later',
    audience: 'PUBLIC',
    issueIds: [],
    provisionIds: [],
    startsAt: '2003-09-15T11:00',
  };
  const CHANGE = `mutation($id: ID!, $input: AgendaItemInput!, $key: String!) {
    changeAgendaItem(itemId: $id, input: $input, expectedVersion: 1, idempotencyKey: $key) { __typename } }`;
  await here.as('secretariat').act(CHANGE, { id: opening.id, input });
  const uid = `agenda-${opening.id}@caucus`;
  expect(event(await ofMeeting(), uid)).toEqual(
    expect.arrayContaining(['SEQUENCE:1', 'DTSTART:20030915T090000Z', 'SUMMARY:1 Opening\\, later']),
  );
  const OFF = `mutation($id: ID!, $key: String!) {
    withdrawAgendaItem(itemId: $id, withdrawn: true, expectedVersion: 2, idempotencyKey: $key) { __typename } }`;
  await here.as('secretariat').act(OFF, { id: opening.id });
  expect(event(await ofMeeting(), uid)).toEqual(expect.arrayContaining(['SEQUENCE:2', 'STATUS:CANCELLED']));
});

test('one’s own calendar opens by its secret alone, until that is renewed or ended', async () => {
  const renew = async (): Promise<string> =>
    (await here.as('secretariat').query<Answer>('mutation { renewCalendarLink { address } }'))['renewCalendarLink']
      .address;
  const first = await renew();
  const own = await fetched(first);
  expect(own.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await own.text()).toContain('digital solidarity');
  const second = await renew();
  expect((await fetched(first)).status).toBe(404);
  expect((await fetched(second)).status).toBe(200);
  const kept = await here.owner<Answer>('select * from calendar_link');
  expect(JSON.stringify(kept)).not.toContain(second.split('/').at(-1)?.replace('.ics', ''));
  await here.as('secretariat').query('mutation { endCalendarLink }');
  expect((await fetched(second)).status).toBe(404);
  expect(await here.as('secretariat').query('{ calendarLink { madeAt } }')).toEqual({ calendarLink: null });
  for (const wrong of ['', 'x', 'A'.repeat(43), '%00', "' or true --"])
    expect((await here.as('nobody').fetch(`/api/calendar/mine/${encodeURIComponent(wrong)}.ics`)).status).toBe(404);
  const { errors } = await here.as('nobody').ask('mutation { renewCalendarLink { address } }');
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the database lets nobody see or set the secret of another', async () => {
  await here.as('headA').query('mutation { renewCalendarLink { address } }');
  const { app } = here.serving as NonNullable<typeof here.serving>;
  const chair = { kind: 'person', personId: here.people.chair.personId } as const;
  const by = (sql: string) => app.get(Database).transaction(chair, (tx) => tx.sql<Answer>(sql));
  expect(await by('select digest from calendar_link')).toEqual([]);
  expect(await by(`update calendar_link set digest = repeat('0', 64) returning person_id`)).toEqual([]);
  const forged = `insert into calendar_link (person_id, audience, digest)
    values ('${here.people.headB.personId}', 'person:${here.people.headB.personId}', repeat('1', 64))`;
  await expect(by(forged)).rejects.toMatchObject({ code: '42501' });
});
